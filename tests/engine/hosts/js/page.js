// A page for the scripts under test, without a browser. Node.js is told to read it before them (see
// tools/javascript.py): some look at the page as they are read. Each test file runs in a process of its own, and has a page of its own.
import { Window } from "happy-dom";

export const EDITION = "this-edition";
export const ADDRESS = "https://example.org/course/chapters/page.html";

const window = new Window({
  url: ADDRESS,
  settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true },
});
const names = [
  ..."document location history navigator localStorage sessionStorage CSS Node Element Text".split(
    " ",
  ),
  ..."HTMLElement HTMLLabelElement HTMLInputElement Event MouseEvent KeyboardEvent".split(" "),
  ..."PointerEvent requestAnimationFrame".split(" "),
];
for (const name of names) {
  const value = Reflect.get(window, name);
  const bound = name === "requestAnimationFrame" ? value.bind(window) : value;
  Object.defineProperty(globalThis, name, { value: bound, writable: true, configurable: true });
}
Object.assign(globalThis, {
  window: globalThis,
  EDITION,
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  dispatchEvent: window.dispatchEvent.bind(window),
  matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
});
Object.assign(document.documentElement.dataset, {
  book: "a-book",
  content_root: "../",
  edition: EDITION,
});

/**
 * Return a widget in the page, with that view.
 * @param {string} view
 */
export function widget(view) {
  document.body.innerHTML = `<form class="rb-widget" id="w"><div class="rb-notice"></div><div class="rb-view">${view}</div></form>`;
  return /** @type {HTMLElement} */ (document.body.firstElementChild);
}

/**
 * Return an element of the page that is there, of the kind the test knows it to be.
 * @param {string} selector
 */
export function find(selector) {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`${selector} is not in the page`);
  return /** @type {HTMLInputElement & { open: boolean }} */ (found);
}

/**
 * Let this device's storage refuse texts with an error of that name. Return what ends that.
 * @param {string} name
 * @param {(text: string) => boolean} isRefused
 */
export function refuseToSave(name, isRefused = () => true) {
  const own = localStorage;
  /** @type {(key: string, text: string) => void} */
  const setItem = (key, text) => {
    if (isRefused(text)) throw new DOMException("no", name);
    own.setItem(key, text);
  };
  const get = (/** @type {Storage} */ storage, /** @type {string} */ key) => {
    const value = key === "setItem" ? setItem : Reflect.get(storage, key);
    return typeof value === "function" ? value.bind(storage) : value;
  };
  globalThis.localStorage = new Proxy(own, { get });
  return () => {
    globalThis.localStorage = own;
  };
}

/** Wait until a frame has been drawn, and the task after it. */
export async function frame() {
  await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((done) => setTimeout(done));
}

/**
 * Return what a function of the test was called with, and the function.
 * @template {unknown[]} Given
 */
export function listener() {
  /** @type {Given[]} */
  const calls = [];
  /** @param {Given} given */
  const hear = (...given) => Promise.resolve(calls.push(given));
  return { calls, hear };
}
