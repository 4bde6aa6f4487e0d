// Turns what a reader does inside a widget into events: {name, value, committed}. A press says of
// which control it was one: by the time it is heard, the view may be another.
//   data-enter="name" on a part of a view: Enter in one of its boxes presses its button of that name,
//   once what was typed has been taken in and nothing is wrong with it.
import { meaningOf } from "./seen.js";

/**
 * What a reader or a device tells a widget. `committed`: it is no step of a longer move.
 * @typedef {object} WidgetEvent
 * @property {string} name
 * @property {string | number} value
 * @property {boolean} committed
 * @property {Omit<import("./devices/file_text.js").FileText, "text">} [file] what was seen of a file
 */
/**
 * How an event came about: in a frame of a drag, or by a press on a control of that meaning.
 * @typedef {{ inFrame?: boolean, pressed?: string }} Making
 */
/** @typedef {(event: WidgetEvent, making?: Making) => Promise<unknown>} Emit */

/**
 * @param {HTMLElement} root
 * @param {Emit} emit
 */
export function listen(root, emit) {
  // Many input events fall into one frame of a drag: only the newest of each control counts.
  /** @type {Map<string, WidgetEvent>} */
  let waiting = new Map();
  /** @param {Making} [making] */
  const flush = (making) => {
    const events = [...waiting.values()];
    waiting = new Map();
    for (const event of events) emit(event, making);
  };
  /** @param {WidgetEvent} event */
  const soon = (event) => {
    if (waiting.size === 0) requestAnimationFrame(() => flush({ inFrame: true }));
    waiting.set(event.name, event);
  };

  root.addEventListener("input", ({ target }) => {
    if (!target.name || isSwitch(target)) return;
    soon({ name: target.name, value: valueIn(target), committed: target.type === "range" });
  });
  root.addEventListener("change", ({ target }) => {
    if (!target.name || target.type === "range") return;
    flush();
    if (target.type === "file") return;
    const event = { name: target.name, value: valueIn(target), committed: true };
    emit(event, isSwitch(target) ? { pressed: meaningOf(target) } : {});
  });
  /** @param {HTMLButtonElement} button */
  const press = (button) =>
    emit(
      { name: button.name, value: button.value, committed: true },
      { pressed: meaningOf(button) },
    );
  root.addEventListener("click", (event) => {
    // Also before a press that a device hears: what it saves or prints holds the newest.
    flush();
    /** @type {HTMLButtonElement | null} */
    const button = event.target.closest("button[name]");
    if (button) press(button);
  });
  root.addEventListener("keydown", async (event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    if (event.key !== "Enter" || event.isComposing || box.type !== "text") return;
    // A key that is held down says nothing new.
    if (event.repeat) event.preventDefault();
    /** @returns {HTMLButtonElement | null | undefined} */
    const find = () => {
      const part = box.closest("[data-enter]");
      const name = /** @type {string} */ (part?.dataset.enter);
      return part?.querySelector(`button[name="${CSS.escape(name)}"]`);
    };
    const button = find();
    if (!button || event.repeat) return;
    // The browser would tell of the box once more, after the press.
    event.preventDefault();
    const meaning = meaningOf(button);
    flush();
    await emit({ name: box.name, value: box.value, committed: true });
    const now = root.contains(box) && box.getAttribute("aria-invalid") !== "true" && find();
    if (now && meaningOf(now) === meaning) press(now);
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const box = /** @type {Target | null} */ (document.activeElement);
    if (box?.name && root.contains(box)) {
      flush();
      emit({ name: box.name, value: valueIn(box), committed: true });
    }
  });
}

/** @param {Target} control */
function isSwitch(control) {
  return ["checkbox", "radio", "select-one"].includes(/** @type {string} */ (control.type));
}

/** @param {Target} control */
function valueIn({ type, checked, value }) {
  return type === "checkbox" ? String(checked) : /** @type {string} */ (value);
}
