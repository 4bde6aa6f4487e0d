// data-upload="name" on a file box: reads the file chosen as text and sends it as the event `name`,
// with what was seen of it as `file`: {kind, whole, cut}, see file_text.js. It goes no farther than this
// page. data-ends="bytes lines" says that of a large file both ends are enough.
import { read } from "./file_text.js";

// More than any file that the course has saved.
const MOST_BYTES = 300_000;

/** @type {import("./index.js").Device} */
export function upload(root, emit) {
  root.addEventListener("change", async ({ target }) => {
    const [file] = target.files ?? [];
    const { upload: name, ends } = target.dataset;
    if (!name || !file) return;
    // A file can be dropped while the reader is in a box that it is to fill.
    target.focus({ preventScroll: true });
    const [bytes, lines] = (ends ?? "").split(" ").map(Number);
    const wanted = ends ? { ends: { bytes, lines } } : { mostBytes: MOST_BYTES };
    const { text, ...seen } = await read(file, wanted);
    // Or choosing the same file again would be no change.
    target.value = "";
    emit({ name, value: text, committed: true, file: seen });
  });
  return { refresh: () => {}, stop: () => {} };
}
