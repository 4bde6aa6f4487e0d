// What is kept, on this device alone: for good, or until the tab is closed.
//
// One origin may hold other pages, as on a shared site or over file://, and other copies of this
// book. So a key names the book and its own address: name-of-the-book/its/folder/#name. What did not
// fit when it was read is set aside under the same key with a number: …#name#1.
export const BOOK = document.documentElement.dataset.book ?? "";
// The only thing kept that is the same for all copies, and no word of a reader's health. Written by
// the head of the page (templates/early.js).
export const COLOURS = "colours";

const BLOCKED =
  "This browser does not let the page keep anything, so what you enter is gone when you leave.";
const FULL =
  "The place that the browser gives this site for saving is full, so your last step is not saved. Save what you have as a file, or delete what you no longer need.";
export const NOTHING_KEPT =
  "This browser does not let the page keep anything, so nothing was saved.";

// The folder the book is in, from the page's place in it.
function address() {
  const root = document.documentElement.dataset.content_root ?? "./";
  return new URL(root, location.href).pathname;
}

/** @param {string} name */
export const keyOf = (name) =>
  name === COLOURS ? `${BOOK}/${COLOURS}` : `${BOOK}${address()}#${encodeURIComponent(name)}`;

/**
 * Edition 0.1.0 named no address.
 * @param {string} name
 */
const firstKeyOf = (name) => `${BOOK}/${name}`;

const KEY = new RegExp(`^${BOOK}(?:(/.*/|/)#([^#]+)(?:#(\\d+))?|/([^/#]+))$`);

/**
 * What a key of the course stands for: the folder of the book, the name, and the number of what is
 * set aside. Those of edition 0.1.0 have no folder.
 * @typedef {{ key: string, name: string, folder?: string, number?: number }} Entry
 */

/**
 * Return what a key stands for, null for a key of anybody else.
 * @param {string} key
 * @returns {Entry | null}
 */
export function parsed(key) {
  const found = KEY.exec(key);
  if (!found) return null;
  const [, folder, encoded, number, first] = found;
  if (first !== undefined) return { key, name: first };
  return { key, folder, name: decoded(encoded), number: number ? Number(number) : undefined };
}

/** @param {string} text */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Return the keys of this book in one of the two storages.
 * @param {globalThis.Storage} storage
 */
export function ownKeys(storage) {
  const here = address();
  return Object.keys(storage)
    .map(parsed)
    .filter((found) => found !== null)
    .filter(({ folder }) => folder === undefined || folder === here);
}

/**
 * Return the sentence for an error of writing.
 * @param {unknown} fault
 */
export function unsaved(fault) {
  const { name } = /** @type {Error} */ (fault);
  return /quota/i.test(name) ? FULL : BLOCKED;
}

/**
 * Put a text beside what is kept under a name, where no later step writes. Throws what the browser
 * throws where it does not fit.
 * @param {globalThis.Storage} storage
 * @param {string} name
 * @param {string} text
 */
export function setAside(storage, name, text) {
  const kept = ownKeys(storage).filter((one) => one.name === name && one.number);
  if (kept.some(({ key }) => storage.getItem(key) === text)) return;
  const number = Math.max(0, ...kept.map(({ number = 0 }) => number)) + 1;
  storage.setItem(`${keyOf(name)}#${number}`, text);
}

/**
 * What a widget saves in: `read` gives what was saved, "" for nothing, `hasNews` whether another tab
 * has saved or deleted something since. `write` and `startAfresh` give the sentence to tell when that
 * did not work, "" where it did.
 * @typedef {object} Storage
 * @property {string} name
 * @property {() => string} read
 * @property {() => boolean} hasNews
 * @property {() => void} protect
 * @property {() => string} known
 * @property {(text: string, lasts: boolean) => string} write
 * @property {() => string} startAfresh
 */

/**
 * @param {string} name
 * @returns {Storage}
 */
export function storageFor(name) {
  const key = keyOf(name);
  const keys = [key, firstKeyOf(name)];
  // What this page last read or wrote, and whether some of it could not be used.
  let known = "";
  let isProtected = false;

  // What another tab keeps for good does not touch what this one keeps for itself.
  const places = () =>
    keys.flatMap((key) => [sessionStorage, localStorage].map((storage) => ({ storage, key })));
  const look = () => {
    try {
      for (const { storage, key } of places()) {
        const text = storage.getItem(key);
        if (text !== null) return text;
      }
      return "";
    } catch {
      // Where the browser forbids even asking, nothing was saved.
      return "";
    }
  };
  /**
   * @param {string} text
   * @param {boolean} lasts
   */
  const put = (text, lasts) => {
    if (isProtected) protect();
    (lasts ? localStorage : sessionStorage).setItem(key, text);
    if (lasts) sessionStorage.removeItem(key);
    else if (localStorage.getItem(key) === known) localStorage.removeItem(key);
    // What edition 0.1.0 kept has moved to the key of today.
    for (const { storage, key: old } of places()) {
      if (old !== key && storage.getItem(old) === known) storage.removeItem(old);
    }
    known = text;
  };
  const protect = () => {
    for (const { storage, key } of places()) {
      if (known && storage.getItem(key) === known) setAside(storage, name, known);
    }
    isProtected = false;
  };

  return {
    name,
    read() {
      known = look();
      isProtected = false;
      return known;
    },
    hasNews: () => look() !== known,
    // Some of what was read cannot be used: nothing is written over it before it is set aside.
    protect: () => {
      isProtected = true;
    },
    known: () => known,
    write(text, lasts) {
      try {
        put(text, lasts);
        return "";
      } catch (fault) {
        return unsaved(fault);
      }
    },
    // Sets aside what is saved, so that the widget starts as if nothing were.
    startAfresh() {
      try {
        for (const { storage, key } of places()) {
          const text = storage.getItem(key);
          if (text === null) continue;
          setAside(storage, name, text);
          storage.removeItem(key);
        }
        return "";
      } catch (fault) {
        return unsaved(fault);
      }
    },
  };
}

/** @type {Storage} */
export const noStorage = {
  name: "",
  read: () => "",
  hasNews: () => false,
  protect: () => {},
  known: () => "",
  write: () => "",
  startAfresh: () => "",
};
