// One widget on a page: shows its views, sends its events, runs its devices, and keeps a fault
// inside itself. Where its state lives is the business of its connection.
import { button } from "./button.js";
import { saveFile } from "./devices/download.js";
import { devices } from "./devices/index.js";
import { listen } from "./events.js";
import { partOf } from "./parts.js";
import { patch } from "./patch.js";
import { changing, offers } from "./seen.js";
import { waitingSign } from "./waiting.js";

/** @import { Emit, Making, WidgetEvent } from "./events.js" */
/** @import { Storage } from "./storage.js" */

/**
 * What a widget answers: its view, and what there is to save, `untouched` before a reader did
 * something and `kept` after. `unusable` is what was saved and does not fit.
 * @typedef {object} Answer
 * @property {string} html
 * @property {string} [untouched]
 * @property {string} [kept]
 * @property {boolean} [lasts]
 * @property {string} [notice]
 * @property {string} [unusable]
 */
/** @typedef {Answer | null | undefined} Answered */

/**
 * The way to where the state of a widget lives. `sendNow`, where it is there, sends at once what need
 * not wait for what was sent before.
 * @typedef {object} Connection
 * @property {(saved: string) => Promise<Answered> | Answered} start
 * @property {(event: WidgetEvent) => Promise<Answered>} send
 * @property {(event: WidgetEvent) => Promise<Answered>} [sendNow]
 */

const ELSEWHERE = "Changed in another tab or page. This shows what is saved now.";

// A press goes to several listeners, and what waits for a promise runs between two of them. A new view
// may not come there: it may make another button of the one that was pressed.
/** @type {((value: unknown) => void)[]} */
const tasks = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => tasks.shift()?.(null);

function nextTask() {
  return new Promise((done) => {
    tasks.push(done);
    port2.postMessage(null);
  });
}

export class Widget {
  /**
   * @param {HTMLElement} root
   * @param {Connection} connection
   * @param {Storage} storage
   */
  constructor(root, connection, storage) {
    this.root = root;
    this.view = partOf(root, ".rb-view");
    this.connection = connection;
    this.storage = storage;
    this.sign = waitingSign(root, this.view);
    /** @type {Promise<unknown>} */
    this.last = Promise.resolve();
    // Why the last step could not be saved, "" where it was.
    this.problem = "";
    // The newest view there is, and the numbers of it and of the one that is shown.
    this.newestView = "";
    this.views = 0;
    this.shown = 0;
    // How many events wait for their turn to be sent.
    this.inTurn = 0;
    this.stopped = false;
    /** @type {string | undefined} */
    this.kept = undefined;
    /** @type {(() => unknown) | null} */
    this.newest = null;
    /** @type {Emit} */
    const emit = (event, making) => this.emit(event, making);
    /** @param {() => unknown} task */
    const whenAnswered = (task) => this.last.then(task);
    listen(root, emit);
    this.devices = devices.map((device) => device(root, emit, whenAnswered));
    this.refresh();
  }

  /**
   * Events wait for one another, and for the engine: none is lost while it loads. One that comes of
   * no press, but in a frame, may have its view painted in that frame: `inFrame`. A press counts only
   * where its control, whose meaning is `pressed`, still stands in the newest view.
   * @param {WidgetEvent} event
   * @param {Making} [making]
   */
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
    done.then(() => {
      this.inTurn -= 1;
    });
    return this.sign.during(done);
  }

  /**
   * Whatever the reader does before `prepare` has brought what it takes to start comes after it.
   * @param {() => Promise<unknown>} [prepare]
   */
  start(prepare) {
    return this.enqueue(async () => {
      await prepare?.();
      return this.connection.start(this.storage.read());
    });
  }

  // Starts anew from what another tab has saved, or without what was deleted there.
  takeOver() {
    return this.enqueue(async () => {
      const answer = await this.connection.start(this.storage.read());
      return answer && { ...answer, notice: answer.notice || ELSEWHERE };
    });
  }

  /** @param {() => Promise<Answered> | Answered} task */
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

  /** @param {string} html */
  show(html) {
    changing(this.root, html);
    this.shown = this.views;
    patch(this.view, html, this.root.id);
    this.refresh();
  }

  /** @param {Answer} answer */
  keep({ untouched, kept, lasts = false, notice, unusable }) {
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

  /**
   * Return a button that gives what could not be used as a file.
   * @param {string} text
   */
  offerOf(text) {
    const name = `${this.storage.name.replaceAll("/", "-")}-set-aside.json`;
    return button("Save that as a file", () => saveFile(name, text));
  }

  refresh() {
    for (const device of this.devices) device.refresh();
  }

  /**
   * @param {string} sentence
   * @param {HTMLButtonElement[]} buttons
   */
  tell(sentence, ...buttons) {
    partOf(this.root, ".rb-notice").replaceChildren(sentence, ...buttons);
  }

  /** @param {unknown} fault */
  stop(fault) {
    const { message } = /** @type {Error} */ (fault);
    this.stopped = true;
    for (const device of this.devices) device.stop();
    const box = document.createElement("div");
    box.className = "rb-stopped";
    box.setAttribute("role", "alert");
    box.innerHTML =
      '<p><strong>This widget stopped.</strong> The rest of the page works, and nothing you entered is deleted.</p><p class="rb-stopped-ways"></p><details class="rb-disclosure"><summary>Details</summary><pre tabindex="0"></pre></details>';
    partOf(box, "pre").textContent = message || String(fault);
    const restart = () => {
      this.stopped = false;
      box.remove();
      this.view.hidden = false;
      // Focused only then: a box in use keeps what was typed into it.
      this.start().then(() => this.view.querySelector("input, button, summary")?.focus());
    };
    const ways = [button("Start it again", restart)];
    // Where it is what was saved that it cannot show, starting again would only stop again.
    const startAfresh = () => {
      const problem = this.storage.startAfresh();
      if (problem) this.tell(problem);
      else restart();
    };
    if (this.storage.read()) {
      ways.push(button("Start afresh, and set aside what I entered", startAfresh));
    }
    partOf(box, ".rb-stopped-ways").append(...ways);
    this.view.hidden = true;
    this.view.before(box);
  }
}
