// All that the course has saved, as a file and back, and how it is deleted.
/** @import { Entry } from "./storage.js" */
import {
  BOOK,
  COLOURS,
  keyOf,
  NOTHING_KEPT,
  ownKeys,
  parsed,
  setAside,
  unsaved,
} from "./storage.js";

const FIRST_FORMAT = `${BOOK}, saved data, 1`;
const FORMAT = `${BOOK}, saved data, 2`;
const NOT_OURS = "That file was not saved by this course. Nothing here has changed.";
const DAMAGED =
  "That file is damaged: part of it is not what this course saves. Nothing here has changed.";

// In a backup: what stays on the device, what only this tab holds, and what was set aside of either.
const PARTS = /** @type {const} */ ([
  ["saved", () => localStorage],
  ["tab", () => sessionStorage],
]);

/**
 * What a backup holds, by name.
 * @typedef {object} Backup
 * @property {Record<string, string>} saved
 * @property {Record<string, string>} tab
 * @property {Record<string, string[]>} aside
 */

/** Return the text of a backup, and how many things are in it that stay and that only this tab holds. */
export function backUp() {
  /** @type {Backup} */
  const file = { saved: {}, tab: {}, aside: {} };
  for (const [part, storage] of PARTS) {
    // Newer keys come last, so that they win over those of edition 0.1.0.
    const keys = ownKeys(storage()).sort(
      (a, b) => (a.folder ?? "").length - (b.folder ?? "").length,
    );
    for (const { key, name, number } of keys) {
      const text = /** @type {string} */ (storage().getItem(key));
      if (number) file.aside[name] = [...(file.aside[name] ?? []), text];
      else file[part][name] = text;
    }
  }
  /** @param {object} part */
  const count = (part) => Object.keys(part).filter((name) => name !== COLOURS).length;
  const counts = { saved: count(file.saved), tab: count(file.tab), aside: count(file.aside) };
  return { text: JSON.stringify({ format: FORMAT, ...file }, null, 1), counts };
}

/**
 * Put back what the text of a backup holds, and return the sentence that says so. It is done whole or
 * not at all. What the file does not hold stays, and what it takes the place of is set aside. Each
 * widget looks for itself whether what it finds still fits.
 * @param {string} text
 */
export function bringBack(text) {
  const file = read(text);
  if (typeof file === "string") return file;
  const before = snapshot();
  let replaced = 0;
  try {
    for (const [part, storage] of PARTS) {
      for (const [name, value] of Object.entries(file[part])) {
        replaced += clear(name, value);
        storage().setItem(keyOf(name), value);
      }
    }
    for (const [name, texts] of Object.entries(file.aside)) {
      for (const value of texts) setAside(localStorage, name, value);
    }
  } catch (fault) {
    restore(before);
    return `${unsaved(fault)} Nothing here has changed.`;
  }
  const names = [...Object.keys(file.saved), ...Object.keys(file.tab)].filter(
    (name) => name !== COLOURS,
  );
  const said = `Brought back: ${names.length}. Open pages show it now, and say so where something does not fit any more.`;
  return replaced ? `${said} What was here before is set aside.` : said;
}

/**
 * @param {string} text
 * @returns {Backup | string}
 */
function read(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return NOT_OURS;
  }
  if (![FORMAT, FIRST_FORMAT].includes(file?.format)) return NOT_OURS;
  const { saved, tab = {}, aside = {} } = file;
  /** @type {(part: unknown) => boolean} */
  const isRecord = (part) => typeof part === "object" && part !== null && !Array.isArray(part);
  /** @type {(value: unknown) => boolean} */
  const isText = (value) => typeof value === "string";
  /** @type {(value: unknown) => boolean} */
  const areTexts = (value) => Array.isArray(value) && value.every(isText);
  const fits =
    [saved, tab, aside].every(isRecord) &&
    [saved, tab].every((part) => Object.values(part).every(isText)) &&
    Object.values(aside).every(areTexts);
  return fits ? { saved, tab, aside } : DAMAGED;
}

/**
 * Make room for what is brought back under a name. Return 1 where something else stood there.
 * @param {string} name
 * @param {string} value
 */
function clear(name, value) {
  let replaced = 0;
  for (const [, storage] of PARTS) {
    for (const { key, name: its, number } of ownKeys(storage())) {
      if (its !== name || number) continue;
      const text = /** @type {string} */ (storage().getItem(key));
      if (text !== value && name !== COLOURS) {
        setAside(storage(), name, text);
        replaced = 1;
      }
      storage().removeItem(key);
    }
  }
  return replaced;
}

function snapshot() {
  return PARTS.flatMap(([, storage]) =>
    ownKeys(storage()).map(({ key }) => {
      const text = /** @type {string} */ (storage().getItem(key));
      return { storage: storage(), key, text };
    }),
  );
}

/**
 * Put everything back as it was. It fitted before, so it fits once what is new is gone.
 * @param {ReturnType<typeof snapshot>} before
 */
function restore(before) {
  for (const [, storage] of PARTS) {
    for (const { key } of ownKeys(storage())) storage().removeItem(key);
  }
  for (const { storage, key, text } of before) storage.setItem(key, text);
}

/**
 * Return what is not shown anywhere: how many things are set aside, and what copies of the book at
 * other addresses on this device have saved, by their folder.
 */
export function hidden() {
  const found = { aside: 0, copies: /** @type {Record<string, Entry[]>} */ ({}) };
  try {
    for (const [, storage] of PARTS) {
      found.aside += ownKeys(storage()).filter(({ number }) => number).length;
    }
    const here = ownKeys(localStorage).map(({ key }) => key);
    for (const one of Object.keys(localStorage).map(parsed)) {
      if (!one || here.includes(one.key) || one.number) continue;
      const folder = /** @type {string} */ (one.folder);
      found.copies[folder] = [...(found.copies[folder] ?? []), one];
    }
  } catch {
    // A browser that lets nothing be kept hides nothing.
  }
  return found;
}

/**
 * Take over what a copy at another address has saved; that copy keeps it too.
 * @param {Entry[]} copy
 */
export function takeFrom(copy) {
  const saved = Object.fromEntries(copy.map(({ key, name }) => [name, localStorage.getItem(key)]));
  return bringBack(JSON.stringify({ format: FORMAT, saved }));
}

/**
 * Delete what a copy at another address has saved, with what it set aside.
 * @param {string} folder
 */
export function forgetCopy(folder) {
  return forget((one) => one.folder === folder);
}

export const forgetAside = () => forget(({ number }) => Boolean(number), ownKeys);

/** Delete everything that this book has saved, and return the sentence that says so. */
export const forgetEverything = () => forget(() => true, ownKeys);

/** @param {Storage} storage */
const keysOfAllCopies = (storage) =>
  Object.keys(storage)
    .map(parsed)
    .filter((found) => found !== null);

/** @param {(one: Entry) => boolean} isMeant */
function forget(isMeant, keysOf = keysOfAllCopies) {
  try {
    let count = 0;
    for (const [, storage] of PARTS) {
      for (const one of keysOf(storage()).filter(isMeant)) {
        storage().removeItem(one.key);
        count += 1;
      }
    }
    return count ? "Deleted from this device." : "Nothing was saved on this device.";
  } catch {
    return NOTHING_KEPT;
  }
}
