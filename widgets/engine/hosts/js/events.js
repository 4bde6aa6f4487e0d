// Turns what a reader does inside a widget into events: {name, value, committed}. A press says of
// which control it was one: by the time it is heard, the view may be another.
//   data-enter="name" on a part of a view: Enter in one of its boxes presses its button of that name,
//   once what was typed has been taken in and nothing is wrong with it.
import { meaningOf } from "./seen.js";

export function listen(root, emit) {
  // Many input events fall into one frame of a drag: only the newest of each control counts.
  let waiting = new Map();
  const flush = (options) => {
    const events = [...waiting.values()];
    waiting = new Map();
    for (const event of events) emit(event, options);
  };
  const soon = (event) => {
    if (waiting.size === 0) requestAnimationFrame(() => flush({ inFrame: true }));
    waiting.set(event.name, event);
  };

  root.addEventListener("input", ({ target }) => {
    if (!target.name || isSwitch(target)) return;
    soon({ name: target.name, value: target.value, committed: target.type === "range" });
  });
  root.addEventListener("change", ({ target }) => {
    if (!target.name || target.type === "range") return;
    flush();
    if (target.type === "file") return;
    const event = { name: target.name, value: valueOf(target), committed: true };
    emit(event, isSwitch(target) ? { pressed: meaningOf(target) } : {});
  });
  const press = (button) =>
    emit(
      { name: button.name, value: button.value, committed: true },
      { pressed: meaningOf(button) },
    );
  root.addEventListener("click", (event) => {
    // Also before a press that a device hears: what it saves or prints holds the newest.
    flush();
    const button = event.target.closest("button[name]");
    if (button) press(button);
  });
  root.addEventListener("keydown", async (event) => {
    const box = event.target;
    if (event.key !== "Enter" || event.isComposing || box.type !== "text") return;
    // A key that is held down says nothing new.
    if (event.repeat) event.preventDefault();
    const find = () => {
      const part = box.closest("[data-enter]");
      return part?.querySelector(`button[name="${CSS.escape(part.dataset.enter)}"]`);
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
    const box = document.activeElement;
    if (root.contains(box) && box.name) {
      flush();
      emit({ name: box.name, value: valueOf(box), committed: true });
    }
  });
}

function isSwitch(control) {
  return ["checkbox", "radio", "select-one"].includes(control.type);
}

function valueOf(control) {
  return control.type === "checkbox" ? String(control.checked) : control.value;
}
