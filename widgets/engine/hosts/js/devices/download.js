// data-download="file name" and data-content="text" on a button: gives the text as a file. The file
// is made here and goes nowhere but the reader's own disk.
import { whenPressed } from "./pressed.js";

// A telephone chooses by the type which app opens a file. A Blob of text is always UTF-8.
/** @type {Record<string, string>} */
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

/** @type {import("./index.js").Device} */
export function download(root, _emit, whenAnswered) {
  whenPressed(root, "download", whenAnswered, ({ dataset }) =>
    saveFile(/** @type {string} */ (dataset.download), /** @type {string} */ (dataset.content)),
  );
  return { refresh: () => {}, stop: () => {} };
}

/** @param {string} name */
function typeOf(name) {
  const ending = /** @type {string} */ (name.split(".").at(-1));
  const type = TYPES[ending.toLowerCase()] ?? "text/plain";
  return type.startsWith("text/") ? `${type};charset=utf-8` : type;
}

/**
 * @param {string} name
 * @param {string} content
 */
export function saveFile(name, content) {
  const url = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
