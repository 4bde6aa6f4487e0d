// The eager half of the book: finds the widgets of the page and wakes each when it comes near.
import { loadEngine } from "./loading.js";
import { savedBox } from "./saved.js";
import { untilLoaded } from "./standstill.js";
import { noStorage, storageFor } from "./storage.js";
import { Widget } from "./widget.js";

/** @import { Connection } from "./widget.js" */

/**
 * @param {HTMLElement} root
 * @returns {Connection}
 */
function connect(root) {
  const { id } = root;
  const { app = "", state = "" } = root.dataset;
  return {
    async start(saved) {
      const { start, send } = await loadEngine(app);
      const first = start(id, app, state, saved);
      const value = keptByOthers(root);
      const event = JSON.stringify({ name: "carried", value, committed: true });
      const { html, kept } = value ? send(id, event) : first;
      // What does not fit is told, and whole what was saved: it is set aside.
      return { html, untouched: kept, notice: first.notice, unusable: first.notice && saved };
    },
    async send(event) {
      const { send } = await loadEngine(app);
      const { html, kept, lasts } = send(id, JSON.stringify(event));
      return { html, kept, lasts };
    },
  };
}

/**
 * Return what other widgets have kept, as JSON by name, where this one reads any of it. Anything may
 * stand in it: the app makes sure.
 * @param {HTMLElement} root
 */
function keptByOthers({ dataset }) {
  if (!dataset.reads) return null;
  /** @type {string[]} */
  const names = JSON.parse(dataset.reads);
  return Object.fromEntries(names.map((name) => [name, storageFor(name).read()]));
}

// What makes the widgets that are awake show what is saved now.
/** @type {(() => unknown)[]} */
const followers = [];
const followAll = () => {
  for (const takeOver of followers) takeOver();
};

/** @param {HTMLElement} root */
function wakeWhenNear(root) {
  const { app = "", storageKey } = root.dataset;
  const storage = storageKey ? storageFor(storageKey) : noStorage;
  const widget = new Widget(root, connect(root), storage);
  const wake = async () => {
    observer.disconnect();
    root.removeEventListener("focusin", wake);
    // `storageReady` is set in the head of the page, where it matters.
    const load = () => Promise.all([loadEngine(app), window.storageReady]);
    await widget.start(() => untilLoaded(widget, load));
    if (!widget.stopped) root.dataset.alive = "true";
    const others = () => JSON.stringify(keptByOthers(root));
    let known = others();
    const takeOver = () => {
      const isNew = others() !== known;
      known = others();
      return (isNew || storage.hasNews()) && widget.takeOver();
    };
    followers.push(takeOver);
    // Something may have been saved while it woke.
    takeOver();
  };
  // A busy page tells of several moments at once, and the widget was near if it was in any of them.
  /** @param {IntersectionObserverEntry[]} moments */
  const wakeIfNear = (moments) => moments.some(({ isIntersecting }) => isIntersecting) && wake();
  const observer = new IntersectionObserver(wakeIfNear, { rootMargin: "600px" });
  observer.observe(root);
  root.addEventListener("focusin", wake);
}

for (const root of document.querySelectorAll(".rb-widget")) {
  wakeWhenNear(/** @type {HTMLElement} */ (root));
}

// Another tab or page saved or deleted something, or did so while this page lay in the history.
addEventListener("storage", followAll);
addEventListener("pageshow", followAll);

for (const box of document.querySelectorAll(".rb-saved")) savedBox(box, followAll);

// What stood in for this script, where it came late: see templates/waking.js.
for (const notice of document.querySelectorAll(".rb-widget > .rb-notice")) notice.replaceChildren();
document.documentElement.dataset.waking = "now";
