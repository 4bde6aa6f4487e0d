// What is kept, on this device alone: for good, or until the tab is closed.
const PREFIX = "running-and-your-back/";
const BLOCKED =
  "This browser does not let the page keep anything, so what you enter is gone when you leave.";
export const NOTHING_KEPT =
  "This browser does not let the page keep anything, so nothing was saved.";

export function storageFor(name) {
  const key = PREFIX + name;
  // What this page last read or wrote.
  let known = "";
  // What another tab keeps for good does not touch what this one keeps for itself.
  const look = () => {
    try {
      return sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "";
    } catch {
      // Where the browser forbids even asking, nothing was saved.
      return "";
    }
  };
  return {
    // What was saved, "" for nothing.
    read() {
      known = look();
      return known;
    },
    // Whether another tab has saved or deleted something since.
    hasNews: () => look() !== known,
    // Gives the sentence to tell when saving did not work.
    write(text, lasts) {
      try {
        if (lasts) {
          localStorage.setItem(key, text);
          sessionStorage.removeItem(key);
        } else {
          sessionStorage.setItem(key, text);
          if (localStorage.getItem(key) === known) localStorage.removeItem(key);
        }
        known = text;
        return "";
      } catch {
        return BLOCKED;
      }
    },
    forget() {
      try {
        localStorage.removeItem(key);
        sessionStorage.removeItem(key);
      } catch {
        // A browser that lets nothing be kept has nothing to forget.
      }
      known = "";
    },
  };
}

const FORMAT = "running-and-your-back, saved data, 1";
const NOT_OURS = "That file was not saved by this course. Nothing here has changed.";

// Gives all that the course has saved, as the text of a file.
export function backUp() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  const saved = Object.fromEntries(
    keys.map((key) => [key.slice(PREFIX.length), localStorage.getItem(key)]),
  );
  return JSON.stringify({ format: FORMAT, saved }, null, 1);
}

// Puts back what such a text holds and gives the sentence that says so. What it does not hold stays.
// Each widget looks for itself whether what it finds still fits.
export function bringBack(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return NOT_OURS;
  }
  const saved = Object.entries(file?.saved ?? {});
  const fits = ([name, value]) => /^[\w-]+$/.test(name) && typeof value === "string";
  if (file?.format !== FORMAT || !saved.every(fits)) return NOT_OURS;
  try {
    for (const [name, value] of saved) localStorage.setItem(PREFIX + name, value);
  } catch {
    return BLOCKED;
  }
  return `Brought back: ${saved.length}. Open pages show it now.`;
}

// Deletes everything the course has saved and gives the sentence that says so.
export function forgetEverything() {
  try {
    const keys = [localStorage, sessionStorage].map(forgetIn).flat();
    return keys.length
      ? "Everything that this course had saved on this device is deleted."
      : "Nothing was saved on this device.";
  } catch {
    return NOTHING_KEPT;
  }
}

function forgetIn(storage) {
  const keys = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  for (const key of keys) storage.removeItem(key);
  return keys;
}

export const noStorage = {
  read: () => "",
  hasNews: () => false,
  write: () => "",
  forget: () => {},
};
