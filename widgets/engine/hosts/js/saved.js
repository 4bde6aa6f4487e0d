// The box in which a reader sees to all that the course has saved: see SavedData in directives.py.
import {
  backUp,
  bringBack,
  forgetAside,
  forgetCopy,
  forgetEverything,
  hidden,
  takeFrom,
} from "./backup.js";
import { button } from "./button.js";
import { saveFile } from "./devices/download.js";
import { read } from "./devices/file_text.js";
import { mustBeOfThisEdition } from "./edition.js";
import { partOf } from "./parts.js";
import { BOOK, decoded, NOTHING_KEPT } from "./storage.js";

/** @import { Entry } from "./storage.js" */

// More than a browser lets a site keep.
const MOST_BACK_UP_BYTES = 20_000_000;

/**
 * @param {Element} box
 * @param {() => void} followAll makes the widgets of the page show what is saved now.
 */
export function savedBox(box, followAll) {
  /** @param {string} name */
  const part = (name) => partOf(box, `[data-saved-${name}]`);
  /** @param {string} sentence */
  const say = (sentence) => {
    partOf(box, "[role=status]").textContent = sentence;
    followAll();
    show();
  };
  const show = () => {
    const { aside, copies } = hidden();
    part("aside").hidden = aside === 0;
    part("aside-count").textContent = String(aside);
    part("copies").replaceChildren(...Object.entries(copies).map(copyPart));
  };
  /** @param {[string, Entry[]]} copy */
  const copyPart = ([folder, copy]) => {
    const text = `A copy of this course at another address on this device (${decoded(folder)}) has saved ${copy.length}.`;
    return paragraph(
      text,
      button("Take it over here", () => say(takeFrom(copy))),
      button("Delete it there", () => say(forgetCopy(folder))),
    );
  };
  try {
    // A page of another edition may not know where its data is.
    mustBeOfThisEdition();
  } catch (hindrance) {
    const { message } = /** @type {Error} */ (hindrance);
    partOf(box, "[role=status]").textContent = message;
    return;
  }
  /**
   * @param {string} name
   * @param {() => void} act
   */
  const on = (name, act) => part(name).addEventListener("click", act);
  on("back-up", () => say(saveBackUp()));
  on("forget", () => say(forgetEverything()));
  on("forget-aside", () => say(forgetAside()));
  part("bring-back").addEventListener("change", async ({ target }) => {
    const [file] = target.files ?? [];
    if (file) say(bringBack((await read(file, { mostBytes: MOST_BACK_UP_BYTES })).text));
    // Or choosing the same file again would be no change.
    target.value = "";
  });
  show();
}

/**
 * @param {string} text
 * @param {HTMLButtonElement[]} buttons
 */
function paragraph(text, ...buttons) {
  const element = document.createElement("p");
  element.append(text, " ", ...buttons);
  return element;
}

/** Save a backup, and return the sentence that says what is in it. */
export function saveBackUp() {
  try {
    const { text, counts } = backUp();
    saveFile(`${BOOK}.json`, text);
    const aside = counts.aside ? ` Set aside: ${counts.aside}.` : "";
    return `Saved as a file. Kept on this device: ${counts.saved}. Only in this tab: ${counts.tab}.${aside}`;
  } catch {
    return NOTHING_KEPT;
  }
}
