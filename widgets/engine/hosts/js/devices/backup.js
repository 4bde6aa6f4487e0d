// data-backup on a button: saves all that the course holds of the reader as a file, and says what is in
// it beside the widget.
import { partOf } from "../parts.js";
import { saveBackUp } from "../saved.js";
import { whenPressed } from "./pressed.js";

/** @type {import("./index.js").Device} */
export function backup(root, _emit, whenAnswered) {
  whenPressed(root, "backup", whenAnswered, () => {
    partOf(root, ".rb-notice").textContent = saveBackUp();
  });
  return { refresh: () => {}, stop: () => {} };
}
