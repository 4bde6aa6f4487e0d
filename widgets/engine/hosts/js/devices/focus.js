// data-focus="key" on a part of a view: when a key turns up that the view before did not have, the
// heading of its part takes the focus, so that a screen reader says it and the keyboard goes on
// from there. Only after the reader has done something: a page that opens keeps its focus.

/** @type {import("./index.js").Device} */
export function focus(root) {
  /** @type {Set<string | undefined>} */
  let known = new Set();
  let touched = false;

  const refresh = () => {
    const parts = [...root.querySelectorAll("[data-focus]")];
    const arrived = parts.find((part) => !known.has(part.dataset.focus));
    known = new Set(parts.map((part) => part.dataset.focus));
    const heading = arrived?.querySelector("h3, legend");
    if (!touched || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };

  // While it travels down, so before the view can have answered.
  const touch = () => {
    touched = true;
  };
  root.addEventListener("click", touch, { capture: true });
  root.addEventListener("change", touch, { capture: true });
  return { refresh, stop: () => {} };
}
