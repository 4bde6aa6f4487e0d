// What a reader chose to keep, on this device alone.
const PREFIX = "running-and-your-back/";
const BLOCKED =
  "This browser does not let the page keep anything, so what you enter is gone when you leave.";

export function storageFor(name) {
  const key = PREFIX + name;
  return {
    // What was saved, "" for nothing. Where the browser forbids even asking, nothing was saved.
    read() {
      try {
        return localStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    // Gives the sentence to tell when saving did not work.
    write(text) {
      try {
        localStorage.setItem(key, text);
        return "";
      } catch {
        return BLOCKED;
      }
    },
    forget() {
      try {
        localStorage.removeItem(key);
      } catch {
        // A browser that lets nothing be kept has nothing to forget.
      }
    },
  };
}

// Deletes everything the course has saved and gives the sentence that says so.
export function forgetEverything() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) localStorage.removeItem(key);
    return keys.length
      ? "Everything that this course had saved on this device is deleted."
      : "Nothing was saved on this device.";
  } catch {
    return "This browser does not let the page keep anything, so nothing was saved.";
  }
}

export const noStorage = { read: () => "", write: () => "", forget: () => {} };
