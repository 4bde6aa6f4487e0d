// A view's way to the kernel of its notebook. What is asked is numbered, and the kernel answers each
// with its number and the view it led to, so that whoever asked knows when it has been heard.

const LOST = "The notebook\u2019s kernel was restarted or has stopped. Run the cell again.";
const BUSY = "The notebook is busy. What you do here waits, and counts once it is done.";
const LOOK_MS = 1500;
const GONE = new Set(["restarting", "autorestarting", "terminating", "dead"]);

/** @import { Answer, Answered } from "./widget.js" */

/**
 * What anywidget gives a view of its widget.
 * @typedef {object} Model
 * @property {<Name extends keyof Traits>(name: Name) => Traits[Name]} get
 * @property {(message: object) => void} send
 * @property {(event: string, hear: () => unknown) => void} on
 * @property {(event: string, hear: () => unknown) => void} off
 * @property {{ kernel?: Kernel }} [widget_manager]
 */
/** @typedef {{ html: string, fault: string, answer: { view?: string, number?: number } }} Traits */
/** @typedef {(kernel: unknown, status: string) => unknown} Follow */
/**
 * @typedef {object} Kernel
 * @property {string} status
 * @property {{ connect(follow: Follow): unknown, disconnect(follow: Follow): unknown }} [statusChanged]
 */

/**
 * @param {Model} model
 * @param {Element} el
 * @param {string} view
 * @param {object} ways
 * @param {() => Answer} ways.newest gives what an answer is made of
 * @param {(sentence: string) => void} ways.say tells the reader how things stand
 * @param {(sentence: string) => void} ways.lost tells the reader that nothing more will come
 */
export function connect(model, el, view, { newest, say, lost }) {
  /** @type {Map<number, (answer: Answered) => void>} */
  const waiting = new Map();
  let number = 0;
  let since = 0;
  let saidBusy = false;
  // How often in a row the kernel was found idle although something waits.
  let idleLooks = 0;
  let isLost = false;
  // Not every notebook program shows its kernel.
  const kernel = model.widget_manager?.kernel;

  const lose = () => {
    isLost = true;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    lost(LOST);
  };

  // JupyterLab marks what has lost its kernel.
  const isCut = () => el.closest(".jupyter-widgets-disconnected") !== null;

  /**
   * @param {object} message
   * @returns {Promise<Answered>}
   */
  const ask = (message) =>
    new Promise((answer) => {
      waiting.set(++number, answer);
      since = performance.now();
      try {
        if (isLost || isCut()) lose();
        else model.send({ ...message, view, number });
      } catch {
        // What the kernel knew of this widget went with it: "Cannot send".
        lose();
      }
    });

  const hear = () => {
    const told = model.get("answer");
    const { number: asked = 0 } = told;
    const answer = told.view === view && waiting.get(asked);
    if (!answer) return;
    waiting.delete(asked);
    since = performance.now();
    if (saidBusy) say("");
    saidBusy = false;
    idleLooks = 0;
    // A fault is shown by every view of the widget, whoever asked.
    answer(model.get("fault") ? null : newest());
  };

  const look = () => {
    if (waiting.size === 0 || performance.now() - since < LOOK_MS) return;
    // A kernel that stays idle and has not answered does not know of this widget. Between two cells
    // it is idle for a moment, and a page that is slow hears late of the next.
    idleLooks = kernel?.status === "idle" ? idleLooks + 1 : 0;
    if (idleLooks > 2) return lose();
    if (!saidBusy) say(BUSY);
    saidBusy = true;
    since = performance.now();
  };
  const looking = setInterval(look, LOOK_MS);

  const cut = () => isCut() && lose();
  /** @type {Follow} */
  const follow = (_kernel, status) => {
    idleLooks = 0;
    if (GONE.has(status)) lose();
  };
  model.on("change:answer", hear);
  model.on("comm_live_update", cut);
  kernel?.statusChanged?.connect(follow);

  return {
    ask,
    isWaiting: () => waiting.size > 0,
    close: () => {
      clearInterval(looking);
      model.off("change:answer", hear);
      model.off("comm_live_update", cut);
      kernel?.statusChanged?.disconnect(follow);
    },
  };
}
