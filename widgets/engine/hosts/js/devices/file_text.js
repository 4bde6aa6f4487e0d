// The text of a file, or of its two ends. Nothing but these is read, however large it is.
import { encodingMarked, kindOfBytes, kindOfText } from "./file_kind.js";

const BEGIN_BYTES = 4096;
const MOST_BYTES = 50_000_000;

/** @typedef {{ bytes: number, lines: number }} Ends */
/**
 * `text` is "" where the kind is none of text, or the file is too large. `cut` is how many lines the
 * first part has of a text that is not whole.
 * @typedef {{ kind: string, text: string, whole: boolean, cut: number }} FileText
 */

/**
 * Return the text of a file. Given `ends`, a larger file comes as that much of its begin and as much of
 * its end, cut at ends of lines. Without, more than `mostBytes` is too large.
 * @param {File} file
 * @param {{ ends?: Ends | null, mostBytes?: number }} how
 * @returns {Promise<FileText>}
 */
export async function read(file, { ends = null, mostBytes = MOST_BYTES }) {
  /** @param {string} kind */
  const nothing = (kind) => ({ kind, text: "", whole: true, cut: 0 });
  if (file.size === 0) return nothing("empty");
  try {
    const begin = await bytesOf(file, 0, BEGIN_BYTES);
    const kind = kindOfBytes(begin, file.name);
    if (kind) return nothing(kind);
    if (file.size > (ends ? MOST_BYTES : mostBytes)) return nothing("large");
    const parts = await textsOf(file, begin, ends);
    const [letters] = decoded([begin], encodingMarked(begin));
    return { kind: kindOfText(letters), ...joined(parts, ends) };
  } catch {
    // The reader may have taken away the file, or the right to read it.
    return nothing("unreadable");
  }
}

/**
 * @param {File} file
 * @param {number} from
 * @param {number} to
 */
async function bytesOf(file, from, to) {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/**
 * Return the text as one part, or as two that something lies between.
 * @param {File} file
 * @param {Uint8Array<ArrayBuffer>} begin
 * @param {Ends | null} ends
 */
async function textsOf(file, begin, ends) {
  const encoding = encodingMarked(begin);
  if (!ends || file.size <= 2 * ends.bytes) {
    return [decoded([await bytesOf(file, 0, file.size)], encoding)[0]];
  }
  // A letter of UTF-16 begins at an even place.
  const from = file.size - ends.bytes - ((file.size - ends.bytes) % 2);
  const last = await bytesOf(file, from, file.size);
  const begun = encoding.startsWith("utf-16")
    ? 0
    : last.findIndex((byte) => (byte & 0xc0) !== 0x80);
  const pieces = [await bytesOf(file, 0, ends.bytes), last.subarray(Math.max(0, begun))];
  const [first, second] = decoded(pieces, encoding);
  // What is cut in two at either side of the gap is left out.
  const begins = second.indexOf("\n") + 1 || second.length;
  return [first.slice(0, first.lastIndexOf("\n") + 1), second.slice(begins)];
}

/**
 * @param {Uint8Array<ArrayBuffer>[]} pieces
 * @param {string} encoding
 */
function decoded(pieces, encoding) {
  /**
   * @param {string} name
   * @param {TextDecoderOptions} [options]
   */
  const asText = (name, options) =>
    pieces.map((piece, at) => {
      const decoder = new TextDecoder(name, options);
      // The first of two pieces may end inside a letter.
      return plain(decoder.decode(piece, { stream: at < pieces.length - 1 }));
    });
  if (encoding) return asText(encoding);
  try {
    return asText("utf-8", { fatal: true });
  } catch {
    // What is not UTF-8 comes from an older program of Windows, most of the time.
    return asText("windows-1252");
  }
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * @param {string[]} parts
 * @param {Ends | null} ends
 */
function joined([first, second], ends) {
  if (ends && second !== undefined) {
    const [begin, end] = [
      first.split("\n").slice(0, ends.lines),
      second.split("\n").slice(-ends.lines),
    ];
    // The first part ends with a line's end, and nothing follows that.
    if (begin.at(-1) === "") begin.pop();
    return { text: [...begin, ...end].join("\n"), whole: false, cut: begin.length };
  }
  const lines = first.split("\n");
  if (!ends || lines.length <= 2 * ends.lines) return { text: first, whole: true, cut: 0 };
  const kept = [...lines.slice(0, ends.lines), ...lines.slice(-ends.lines)];
  return { text: kept.join("\n"), whole: false, cut: ends.lines };
}
