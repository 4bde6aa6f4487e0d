// A widget that cannot start yet: says why and what helps, shows what it says on paper where it has
// that, and waits. What the reader enters meanwhile waits with it.
import { button } from "./button.js";
import { partOf } from "./parts.js";

/** @import { Hindrance } from "./edition.js" */
/** @import { Widget } from "./widget.js" */

const LATE_MS = 3000;
const LATE = "This widget is still loading. What you enter counts once it is there.";
const TRYING = "Trying again…";
const READ_ON = "You can read the page as it is.";
const ON_PAPER = "Below is what it says on paper.";

// All try again together: what brings back one brings back the others.
/** @type {Set<(value?: unknown) => void>} */
const waiting = new Set();

function tryAgain() {
  for (const again of waiting) again();
  waiting.clear();
}

addEventListener("online", tryAgain);

/**
 * Return what `load` brings, however often that must be tried.
 * @template Loaded
 * @param {Widget} widget
 * @param {() => Promise<Loaded>} load
 */
export async function untilLoaded(widget, load) {
  const standstill = standstillOf(widget);
  for (;;) {
    const late = setTimeout(standstill.tellLate, LATE_MS);
    /** @type {Hindrance} */
    let hindrance;
    try {
      const loaded = await load();
      standstill.end();
      tryAgain();
      return loaded;
    } catch (fault) {
      hindrance = /** @type {Hindrance} */ (fault);
    } finally {
      clearTimeout(late);
    }
    standstill.tell(hindrance);
    await new Promise((again) => hindrance.remedy === "retry" && waiting.add(again));
    standstill.tellTrying();
  }
}

/** @param {Widget} widget */
function standstillOf({ root, view, sign }) {
  const notice = partOf(root, ".rb-notice");
  const paper = root.querySelector(":scope > .rb-paper");
  const sentence = document.createElement("p");
  /** @type {HTMLButtonElement | null | undefined} */
  let way = null;

  /** @param {Pick<Hindrance, "message"> & Partial<Hindrance>} hindrance */
  const tell = ({ message, remedy, cause }) => {
    root.dataset.stuck = "true";
    sign.refresh();
    const still = paper ? ON_PAPER : remedy === "reload" ? "" : READ_ON;
    sentence.textContent = `${message} ${still}`.trim();
    // One that is there already stays where it is, or it would lose the focus.
    if (!sentence.isConnected) notice.replaceChildren(sentence);
    if (way?.value !== remedy) {
      way?.remove();
      way = remedy && remedyButton(remedy);
      if (way) sentence.after(way);
    }
    notice.querySelector("details")?.remove();
    if (cause) notice.append(details(cause));
  };

  const tellLate = () => sentence.isConnected || tell({ message: LATE });
  const tellTrying = () => {
    sentence.textContent = TRYING;
  };

  const end = () => {
    const wasHeld = notice.contains(document.activeElement);
    notice.replaceChildren();
    delete root.dataset.stuck;
    sign.refresh();
    if (wasHeld) view.querySelector("input, button, summary")?.focus({ preventScroll: true });
  };

  return { tell, tellLate, tellTrying, end };
}

/** @param {"retry" | "reload"} remedy */
function remedyButton(remedy) {
  const isReload = remedy === "reload";
  const act = isReload ? () => location.reload() : tryAgain;
  const element = button(isReload ? "Reload the page" : "Try again", act);
  element.value = remedy;
  return element;
}

/** @param {unknown} cause */
function details(cause) {
  const { message } = /** @type {Error} */ (cause);
  const box = document.createElement("details");
  box.className = "rb-disclosure";
  box.innerHTML = '<summary>Details</summary><pre tabindex="0"></pre>';
  partOf(box, "pre").textContent = message || String(cause);
  return box;
}
