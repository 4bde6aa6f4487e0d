// A press counts only for what the reader could have seen.
//
// People press twice where once is enough, and press again where nothing seems to happen. The second
// press may fall on what the first has brought: "Check answer" has become "Try again", or the page
// has scrolled and other questions lie under the finger. So a press is swallowed
//   - on a control that has come under a pointer at rest, or under the focus, less than SEEN_MS ago,
//   - on a control that was not on the screen yet when the press was made: a busy page hears of it
//     late, and by then it shows something else,
//   - when its end finds another control than its beginning: a held key repeats its press.
// What a control *means* tells it from others, not its element: a new view uses the elements of the
// old one again. A press on the same control, meaning the same, always counts, however quick, and so
// does one that the pointer or the focus was moved to, and one that assistive technology makes.
import { partOf } from "./parts.js";
import { parse } from "./patch.js";

// Longer than the second press of a double press takes, and than it takes to see and hold back.
const SEEN_MS = 400;
// How far a pointer moves although nobody moves it. A finger is less exact than a mouse.
/** @type {Record<string, number>} */
const REST_PX = { mouse: 10, pen: 10, touch: 24 };

/** @typedef {{ x: number, y: number, pointerType?: string, target: Target | null }} Pointer */
/** @typedef {{ now: string, earlier?: string, paintedAt: number }} Views */
/** @typedef {{ meaning: string, counts: boolean }} Press */

const CONTROLS = "button, input, select, summary, a[href]";
const TYPED_INTO = new Set(["text", "number", "search", "file"]);

// What was there before the screen last changed: where the pointer was, the control under it, and the
// control that had the focus. All of it holds until `moved` is SEEN_MS ago: Infinity until the change
// is painted, then the time it was painted, or has gone on scrolling.
const before = { x: NaN, y: NaN, under: "", focused: "" };
let moved = -Infinity;
/** @type {Pointer} */
let pointer = { x: NaN, y: NaN, target: null };
let focusMoved = false;
// While a view gives way to another, no reader moves the focus.
let isChanging = false;

// The views of each widget: the one in the page and since when it is painted, and the one before it.
/** @type {WeakMap<Element, Views>} */
const views = new WeakMap();
// What is being pressed, by the pointer's number, and KEY for a key.
/** @type {Map<number | string, Press>} */
const presses = new Map();
const KEY = "key";

/**
 * Return what a control would do, and where: two controls that mean the same are the same to a reader.
 * @param {Target} control
 */
export function meaningOf(control) {
  const words = control.matches("button, summary, a") ? control.textContent : "";
  const isChoice = control.matches("button, [type=radio], [type=checkbox]");
  return JSON.stringify([
    control.closest("[id]")?.id,
    control.closest("[data-focus]")?.dataset.focus,
    control.tagName,
    control.name ?? control.dataset.moment,
    isChoice ? control.getAttribute("value") : null,
    control.getAttribute("aria-pressed") ?? control.getAttribute("aria-expanded"),
    words,
  ]);
}

/**
 * Return whether a view holds a control of that meaning.
 * @param {string} html
 * @param {string} widgetId
 * @param {string} meaning
 */
export function offers(html, widgetId, meaning) {
  const view = parse(html, widgetId);
  view.id = widgetId;
  return [...view.querySelectorAll(CONTROLS)].some((control) => meaningOf(control) === meaning);
}

/**
 * Hear that a widget's view is about to give way to another.
 * @param {HTMLElement} root
 * @param {string} html
 */
export function changing(root, html) {
  const view = views.get(root) ?? { now: partOf(root, ".rb-view").innerHTML, paintedAt: 0 };
  if (view.paintedAt !== Infinity) view.earlier = view.now;
  Object.assign(view, { now: html, paintedAt: Infinity });
  views.set(root, view);

  const isOver = performance.now() - moved >= SEEN_MS;
  if (isOver || !isAtRest(pointer)) {
    before.under = meaningAt(pointer);
    before.x = pointer.x;
    before.y = pointer.y;
  }
  if (isOver || focusMoved) before.focused = meaningIn(document.activeElement);
  focusMoved = false;
  moved = Infinity;
  isChanging = true;
  queueMicrotask(() => (isChanging = false));
  // In the task after its frame, the view is on the screen.
  requestAnimationFrame(() => setTimeout(() => (moved = view.paintedAt = performance.now())));
}

/**
 * @param {EventTarget | null} target
 * @returns {Target | null}
 */
function controlIn(target) {
  const found = /** @type {Target | null} */ (target)?.closest?.(`${CONTROLS}, label`);
  /** @type {Target | null | undefined} */
  const control =
    found?.tagName === "LABEL" ? /** @type {HTMLLabelElement} */ (found).control : found;
  return control && !TYPED_INTO.has(/** @type {string} */ (control.type)) ? control : null;
}

/** @param {EventTarget | null} target */
function meaningIn(target) {
  const control = controlIn(target);
  return control ? meaningOf(control) : "";
}

/** @param {Pointer} pointer */
function meaningAt({ x, y, target }) {
  if (!target) return "";
  return meaningIn(target.isConnected ? target : document.elementFromPoint(x, y));
}

/** @param {Pointer} pointer */
function isAtRest({ x, y, pointerType = "mouse" }) {
  return Math.hypot(x - before.x, y - before.y) <= (REST_PX[pointerType] ?? REST_PX.mouse);
}

/**
 * @param {Target} control
 * @param {string} meaning
 * @param {Event} event
 * @param {string} [stayed] the meaning of the control that was there before, where nothing was moved since
 */
function isSeen(control, meaning, { timeStamp }, stayed) {
  if (stayed !== undefined && timeStamp - moved < SEEN_MS && meaning !== stayed) return false;
  const root = /** @type {Part} */ (control.closest(".rb-widget"));
  const view = views.get(root);
  if (!view || timeStamp >= view.paintedAt) return true;
  return offers(/** @type {string} */ (view.earlier), root.id, meaning);
}

/**
 * @param {number | string} id
 * @param {Target} control
 * @param {Event} event
 * @param {string} [stayed]
 */
function begin(id, control, event, stayed) {
  const meaning = meaningOf(control);
  const press = { meaning, counts: isSeen(control, meaning, event, stayed) };
  presses.set(id, press);
  return press;
}

function lastPress() {
  return [...presses.values()].at(-1);
}

/** @param {Event} event */
function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @param {PointerEvent & { target: Target }} event */
function pointerdown(event) {
  const { clientX, clientY, pointerType, pointerId, isPrimary, target } = event;
  pointer = { x: clientX, y: clientY, pointerType, target };
  if (isPrimary) presses.clear();
  const control = controlIn(target);
  if (!control) return;
  const stayed = isAtRest(pointer) ? before.under : undefined;
  // Some devices act at once, and not at the click.
  if (!begin(pointerId, control, event, stayed).counts) event.stopImmediatePropagation();
}

// A slider moves, and a list opens, before there is a click.
/** @param {MouseEvent} event */
function mousedown(event) {
  const press = lastPress();
  if (press && !press.counts && controlIn(event.target)) swallow(event);
}

/** @param {KeyboardEvent} event */
function keydown(event) {
  if (event.key !== "Enter" && event.key !== " ") {
    // An arrow key in a group of choices makes a click as well.
    presses.delete(KEY);
    return;
  }
  const control = controlIn(event.target);
  if (!control) return;
  const press = event.repeat
    ? presses.get(KEY)
    : begin(KEY, control, event, focusMoved ? undefined : before.focused);
  if (press && !(press.counts && press.meaning === meaningOf(control))) swallow(event);
}

// The click of a key comes before its release is over.
function keyup() {
  const press = presses.get(KEY);
  setTimeout(() => press === presses.get(KEY) && presses.delete(KEY));
}

/** @param {PointerEvent} event */
function click(event) {
  const control = controlIn(event.target);
  if (!control) return;
  // Some browsers give no number of the pointer with the click.
  const press = event.detail > 0 ? (presses.get(event.pointerId) ?? lastPress()) : presses.get(KEY);
  // A click that no press went before is made by assistive technology.
  if (press && !(press.counts && press.meaning === meaningOf(control))) swallow(event);
}

// What a view brings into sight goes on moving under the pointer.
function scroll() {
  const now = performance.now();
  if (now - moved < SEEN_MS && moved !== Infinity) moved = now;
}

// A reader who scrolls looks.
function look() {
  if (moved !== Infinity) moved = -Infinity;
}

const listeners = {
  pointerdown,
  /** @param {PointerEvent & { target: Target }} event */
  pointermove: ({ clientX, clientY, pointerType, target }) => {
    pointer = { x: clientX, y: clientY, pointerType, target };
  },
  /** @param {PointerEvent & { target: Target }} event */
  pointerover: ({ target }) => (pointer.target = target),
  mousedown,
  keydown,
  keyup,
  click,
  focusin: () => (focusMoved ||= !isChanging),
  scroll,
  wheel: look,
  touchmove: look,
};
for (const [type, listener] of Object.entries(listeners)) {
  const passive = listener === look;
  addEventListener(type, /** @type {EventListener} */ (listener), { capture: true, passive });
}
