// data-backup on a button: saves all that the course holds of the reader as a file, and says what is in
// it beside the widget.
import { saveBackUp } from "../saved.js";
import { whenPressed } from "./pressed.js";

export function backup(root, emit, whenAnswered) {
  whenPressed(root, "backup", whenAnswered, () => {
    root.querySelector(".rb-notice").textContent = saveBackUp();
  });
  return { refresh: () => {}, stop: () => {} };
}
