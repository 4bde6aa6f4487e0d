// data-download="file name" and data-content="text" on a button: gives the text as a file. The file
// is made here and goes nowhere but the reader's own disk.
import { whenPressed } from "./pressed.js";

export function download(root, emit, whenAnswered) {
  whenPressed(root, "download", whenAnswered, ({ dataset }) =>
    saveFile(dataset.download, dataset.content),
  );
  return { refresh: () => {}, stop: () => {} };
}

export function saveFile(name, content) {
  const url = URL.createObjectURL(new Blob([content], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
