// data-print on a button: prints its widget alone. While data-printing stands on the widget, the
// stylesheet leaves everything else off the paper.
import { whenPressed } from "./pressed.js";

/** @type {import("./index.js").Device} */
export function print(root, _emit, whenAnswered) {
  const done = () => {
    delete root.dataset.printing;
  };
  whenPressed(root, "print", whenAnswered, () => {
    root.dataset.printing = "true";
    addEventListener("afterprint", done, { once: true });
    window.print();
  });
  return { refresh: () => {}, stop: done };
}
