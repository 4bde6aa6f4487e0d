// data-download="file name" and data-content="text" on a button: gives the text as a file. The file
// is made here and goes nowhere but the reader's own disk.
import { whenPressed } from "./pressed.js";

// A telephone chooses by the type which app opens a file. A Blob of text is always UTF-8.
const TYPES = {
  csv: "text/csv",
  htm: "text/html",
  html: "text/html",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
  svg: "image/svg+xml",
  txt: "text/plain",
};

export function download(root, emit, whenAnswered) {
  whenPressed(root, "download", whenAnswered, ({ dataset }) =>
    saveFile(dataset.download, dataset.content),
  );
  return { refresh: () => {}, stop: () => {} };
}

function typeOf(name) {
  const type = TYPES[name.split(".").at(-1).toLowerCase()] ?? "text/plain";
  return type.startsWith("text/") ? `${type};charset=utf-8` : type;
}

export function saveFile(name, content) {
  const url = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
