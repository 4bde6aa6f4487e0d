// All that the course has saved, as a file and back, and how it is deleted.
import { COLOURS, keyOf, NOTHING_KEPT, ownKeys, parsed, setAside, unsaved } from "./storage.js";

const FIRST_FORMAT = "running-and-your-back, saved data, 1";
const FORMAT = "running-and-your-back, saved data, 2";
const NOT_OURS = "That file was not saved by this course. Nothing here has changed.";
const DAMAGED =
  "That file is damaged: part of it is not what this course saves. Nothing here has changed.";

// In a backup: what stays on the device, what only this tab holds, and what was set aside of either.
const PARTS = { saved: () => localStorage, tab: () => sessionStorage };

// Gives the text of a backup, and how many things are in it that stay and that only this tab holds.
export function backUp() {
  const file = { format: FORMAT, saved: {}, tab: {}, aside: {} };
  for (const [part, storage] of Object.entries(PARTS)) {
    // Newer keys come last, so that they win over those of edition 0.1.0.
    const keys = ownKeys(storage()).sort(
      (a, b) => (a.folder ?? "").length - (b.folder ?? "").length,
    );
    for (const { key, name, number } of keys) {
      const text = storage().getItem(key);
      if (number) (file.aside[name] ??= []).push(text);
      else file[part][name] = text;
    }
  }
  const count = (part) => Object.keys(part).filter((name) => name !== COLOURS).length;
  const counts = { saved: count(file.saved), tab: count(file.tab), aside: count(file.aside) };
  return { text: JSON.stringify(file, null, 1), counts };
}

// Puts back what the text of a backup holds, and gives the sentence that says so. It is done whole or
// not at all. What the file does not hold stays, and what it takes the place of is set aside. Each
// widget looks for itself whether what it finds still fits.
export function bringBack(text) {
  const file = read(text);
  if (typeof file === "string") return file;
  const before = snapshot();
  let replaced = 0;
  try {
    for (const [part, storage] of Object.entries(PARTS)) {
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

function read(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return NOT_OURS;
  }
  if (![FORMAT, FIRST_FORMAT].includes(file?.format)) return NOT_OURS;
  const { saved, tab = {}, aside = {} } = file;
  const isRecord = (part) => typeof part === "object" && part !== null && !Array.isArray(part);
  const isText = (value) => typeof value === "string";
  const areTexts = (value) => Array.isArray(value) && value.every(isText);
  const fits =
    [saved, tab, aside].every(isRecord) &&
    [saved, tab].every((part) => Object.values(part).every(isText)) &&
    Object.values(aside).every(areTexts);
  return fits ? { saved, tab, aside } : DAMAGED;
}

// Makes room for what is brought back under a name. Gives 1 where something else stood there.
function clear(name, value) {
  let replaced = 0;
  for (const storage of Object.values(PARTS)) {
    for (const { key, name: its, number } of ownKeys(storage())) {
      if (its !== name || number) continue;
      const text = storage().getItem(key);
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
  return Object.values(PARTS).map((storage) => [
    storage(),
    Object.fromEntries(ownKeys(storage()).map(({ key }) => [key, storage().getItem(key)])),
  ]);
}

// Puts everything back as it was. It fitted before, so it fits once what is new is gone.
function restore(before) {
  for (const [storage, texts] of before) {
    for (const { key } of ownKeys(storage)) storage.removeItem(key);
    for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
  }
}

// What is not shown anywhere: how many things are set aside, and what copies of the book at other
// addresses on this device have saved, by their folder.
export function hidden() {
  const found = { aside: 0, copies: {} };
  try {
    for (const storage of Object.values(PARTS)) {
      found.aside += ownKeys(storage()).filter(({ number }) => number).length;
    }
    const here = ownKeys(localStorage).map(({ key }) => key);
    for (const one of Object.keys(localStorage).map(parsed)) {
      if (!one || here.includes(one.key) || one.number) continue;
      (found.copies[one.folder] ??= []).push(one);
    }
  } catch {
    // A browser that lets nothing be kept hides nothing.
  }
  return found;
}

// Takes over what a copy at another address has saved; that copy keeps it too.
export function takeFrom(copy) {
  const saved = Object.fromEntries(copy.map(({ key, name }) => [name, localStorage.getItem(key)]));
  return bringBack(JSON.stringify({ format: FORMAT, saved }));
}

// Deletes what a copy at another address has saved, with what it set aside.
export function forgetCopy(folder) {
  return forget((one) => one.folder === folder);
}

export const forgetAside = () => forget(({ number }) => number, ownKeys);

// Deletes everything that this book has saved, and gives the sentence that says so.
export const forgetEverything = () => forget(() => true, ownKeys);

function forget(isMeant, keysOf = (storage) => Object.keys(storage).map(parsed).filter(Boolean)) {
  try {
    let count = 0;
    for (const storage of Object.values(PARTS)) {
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
