// One widget on a page: shows its views, sends its events, runs its devices, and keeps a fault
// inside itself. Where its state lives is the business of `connection`:
//   connection.start(saved) gives a promise of {html, untouched, notice}, connection.send(event) one
//   of {html, kept, lasts}: `untouched` and `kept` are what there is to save before and after a reader
//   did something.
import { button } from "./button.js";
import { saveFile } from "./devices/download.js";
import { devices } from "./devices/index.js";
import { listen } from "./events.js";
import { patch } from "./patch.js";
import { changing, offers } from "./seen.js";
import { waitingSign } from "./waiting.js";

const ELSEWHERE = "Changed in another tab or page. This shows what is saved now.";

// A press goes to several listeners, and what waits for a promise runs between two of them. A new view
// may not come there: it may make another button of the one that was pressed.
const tasks = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => tasks.shift()();

function nextTask() {
  return new Promise((done) => {
    tasks.push(done);
    port2.postMessage(null);
  });
}

export class Widget {
  constructor(root, connection, storage) {
    this.root = root;
    this.view = root.querySelector(".rb-view");
    this.connection = connection;
    this.storage = storage;
    this.sign = waitingSign(root, this.view);
    this.last = Promise.resolve();
    // Why the last step could not be saved, "" where it was.
    this.problem = "";
    // The newest view there is, and the numbers of it and of the one that is shown.
    this.newestView = "";
    this.views = 0;
    this.shown = 0;
    // How many events wait for their turn to be sent.
    this.inTurn = 0;
    const emit = (event, options) => this.emit(event, options);
    const whenAnswered = (task) => this.last.then(task);
    listen(root, emit);
    this.devices = devices.map((device) => device(root, emit, whenAnswered));
    this.refresh();
  }

  // Events wait for one another, and for the engine: none is lost while it loads. One that comes of
  // no press, but in a frame, may have its view painted in that frame: `inFrame`. A press counts only
  // where its control, whose meaning is `pressed`, still stands in the newest view.
  emit(event, { inFrame = false, pressed } = {}) {
    const madeOn = this.shown;
    // The cell that is run next is to know of it, however much waits: a kernel hears at once what
    // needs no look at the newest view.
    const isAhead = !pressed && this.inTurn === 0 && !this.stopped;
    const answer = isAhead ? this.connection.sendNow?.(event) : null;
    if (answer) return this.sign.during(this.enqueue(() => answer));
    this.inTurn += 1;
    const done = this.enqueue(async () => {
      if (!inFrame) await nextTask();
      if (pressed && madeOn !== this.views && !offers(this.newestView, this.root.id, pressed)) {
        return null;
      }
      return this.connection.send(event);
    });
    done.then(() => (this.inTurn -= 1));
    return this.sign.during(done);
  }

  // Whatever the reader does before `prepare` has brought what it takes to start comes after it.
  start(prepare = async () => {}) {
    return this.enqueue(async () => {
      await prepare();
      return this.connection.start(this.storage.read());
    });
  }

  // Starts anew from what another tab has saved, or without what was deleted there.
  takeOver() {
    return this.enqueue(async () => {
      const answer = await this.connection.start(this.storage.read());
      return { ...answer, notice: answer.notice || ELSEWHERE };
    });
  }

  enqueue(task) {
    this.newest = task;
    this.last = this.last.then(async () => {
      if (this.stopped) return;
      try {
        const answer = await task();
        if (answer) {
          this.newestView = answer.html;
          this.views += 1;
        }
        // A view from before what still waits would undo that: a box just ticked, for example.
        if (task === this.newest && this.shown !== this.views) this.show(this.newestView);
        if (answer) this.keep(answer);
      } catch (fault) {
        this.stop(fault);
      }
    });
    return this.last;
  }

  show(html) {
    changing(this.root, html);
    this.shown = this.views;
    patch(this.view, html, this.root.id);
    this.refresh();
  }

  keep({ untouched, kept, lasts, notice, unusable }) {
    if (unusable) this.storage.protect();
    // What only a device told, such as the day, is no reason to save. What could not be saved is tried
    // again with each step.
    const isNews = kept && (kept !== this.kept || this.problem);
    const problem = isNews ? this.storage.write(kept, lasts) : this.problem;
    this.kept = kept ?? untouched;
    if (notice) this.tell(notice, ...(unusable ? [this.offerOf(unusable)] : []));
    else if (problem !== this.problem) this.tell(problem);
    this.problem = problem;
  }

  // A button that gives what could not be used as a file.
  offerOf(text) {
    const name = `${this.storage.name.replaceAll("/", "-")}-set-aside.json`;
    return button("Save that as a file", () => saveFile(name, text));
  }

  refresh() {
    for (const device of this.devices) device.refresh();
  }

  tell(sentence, ...buttons) {
    this.root.querySelector(".rb-notice").replaceChildren(sentence, ...buttons);
  }

  stop(fault) {
    this.stopped = true;
    for (const device of this.devices) device.stop();
    const box = document.createElement("div");
    box.className = "rb-stopped";
    box.setAttribute("role", "alert");
    box.innerHTML =
      '<p><strong>This widget stopped.</strong> The rest of the page works, and nothing you entered is deleted.</p><p class="rb-stopped-ways"></p><details class="rb-disclosure"><summary>Details</summary><pre tabindex="0"></pre></details>';
    box.querySelector("pre").textContent = fault.message || String(fault);
    const restart = () => {
      this.stopped = false;
      box.remove();
      this.view.hidden = false;
      // Focused only then: a box in use keeps what was typed into it.
      this.start().then(() => this.view.querySelector("input, button, summary")?.focus());
    };
    const ways = [button("Start it again", restart)];
    // Where it is what was saved that it cannot show, starting again would only stop again.
    if (this.storage.read())
      ways.push(
        button("Start afresh, and set aside what I entered", () => {
          const problem = this.storage.startAfresh();
          if (problem) this.tell(problem);
          else restart();
        }),
      );
    box.querySelector(".rb-stopped-ways").append(...ways);
    this.view.hidden = true;
    this.view.before(box);
  }
}
