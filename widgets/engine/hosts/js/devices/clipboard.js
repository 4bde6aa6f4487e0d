// data-copy="name" and data-content="text" on a button: puts the text on the clipboard and sends the
// event `name` with "done" or "failed".
import { whenPressed } from "./pressed.js";

/** @type {import("./index.js").Device} */
export function clipboard(root, emit, whenAnswered) {
  whenPressed(root, "copy", whenAnswered, async ({ dataset }) => {
    const value = (await copy(/** @type {string} */ (dataset.content))) ? "done" : "failed";
    emit({ name: /** @type {string} */ (dataset.copy), value, committed: true });
  });
  return { refresh: () => {}, stop: () => {} };
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain http there is no such clipboard, and a browser may refuse it.
    return false;
  }
}
