// Turns what a reader does inside a widget into events: {name, value, committed}.

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
    emit({ name: target.name, value: valueOf(target), committed: true });
  });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("button[name]");
    if (!button) return;
    flush();
    emit({ name: button.name, value: button.value, committed: true });
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
