// What a file is, by how it begins, and in which encoding where it is text.

// Bytes in hexadecimal. Those of a film or a picture of a phone stand behind a length.
/** @type {[string, RegExp][]} */
const BEGINNINGS = [
  ["zip", /^504b0304/],
  ["gzip", /^1f8b/],
  ["pdf", /^25504446/],
  ["workbook", /^d0cf11e0/],
  ["fit", /^.{16}2e464954/],
  ["picture", /^(89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a)/],
  ["picture", /^.{8}66747970(68656963|68656978|6d696631|61766966)/],
  ["film", /^.{8}66747970/],
];
/** @type {[string, RegExp][]} */
const IN_TEXT = [
  ["gpx", /^<([\s\S]*<)?gpx[\s>]/i],
  ["tcx", /^<([\s\S]*<)?TrainingCenterDatabase[\s>]/i],
  ["html", /^<(!doctype html|html)[\s>]/i],
  ["xml", /^<(\?xml|[a-z]+[\s>])/i],
  ["json", /^[{[]\s*["{[\]}]/],
];
/** @type {[string, number[]][]} */
const MARKS = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Return the kind of a file that is no text, "" for text. `begin` is its first bytes.
 * @param {Uint8Array<ArrayBuffer>} begin
 * @param {string} name
 */
export function kindOfBytes(begin, name) {
  const pairs = Array.from(begin.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  const hex = pairs.join("");
  const [kind] = BEGINNINGS.find(([, pattern]) => pattern.test(hex)) ?? [""];
  if (kind === "zip") {
    const inside = new TextDecoder("latin1").decode(begin);
    return /xl\/|\[Content_Types\]|opendocument\.spreadsheet/.test(inside) ? "workbook" : "zip";
  }
  if (kind || encodingMarked(begin) || !begin.includes(0)) return kind;
  return /\.fit$/i.test(name) ? "fit" : "binary";
}

/**
 * Return the kind of a text by its first letters.
 * @param {string} begin
 */
export function kindOfText(begin) {
  const [kind] = IN_TEXT.find(([, pattern]) => pattern.test(begin.trimStart())) ?? ["text"];
  return kind;
}

/** @param {Uint8Array} begin */
export function encodingMarked(begin) {
  const [encoding] = MARKS.find(([, mark]) => mark.every((byte, at) => begin[at] === byte)) ?? [""];
  return encoding;
}
