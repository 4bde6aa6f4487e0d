// data-live on a part of a view: its answer to what the reader did is said by screen readers, once and
// in short. The part itself is no live region: it changes with every step of a slider that speaks for
// itself. When the hand rests, one hidden status for the whole widget takes the first sentences of what
// is new, or all of the element with data-answer within. A pressed button is answered at once.
import { partOf } from "../parts.js";

const REST_MS = 800;
// An answer may come in two views, one right after the other.
const SOON_MS = 80;
const LETTERS = 120;

const INLINE = new Set([
  "A",
  "ABBR",
  "B",
  "CITE",
  "CODE",
  "EM",
  "I",
  "SPAN",
  "STRONG",
  "SUB",
  "SUP",
]);
const UNSAID = "button, details, svg, [aria-hidden=true], [hidden]";
const STOPPED = /[.:;!?…]”?$/u;
// Not after "et al. 1986": that sentence goes on.
const BETWEEN_SENTENCES = /(?<=[.!?…]”?)(?<!\bal\.)\s+(?=[\p{Lu}\p{N}“−+])/u;

/** @type {import("./index.js").Device} */
export function announce(root) {
  const status = document.createElement("div");
  status.className = "rb-spoken";
  status.setAttribute("role", "status");
  partOf(root, ".rb-notice").after(status);

  /** @type {Set<string>} */
  let known = new Set();
  /** @type {Element | null} */
  let control = null;
  let isHeld = false;
  let restsAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  const say = () => {
    waiting = undefined;
    const lives = [...root.querySelectorAll("[data-live]")];
    const news = lives.filter((live) => !known.has(answerOf(live)));
    known = knownNow();
    // What stands beside the control is the answer; what else changed is said where there is room.
    const part = control?.closest(".rb-part");
    /** @param {Element} live */
    const isBeside = (live) => Number(part?.contains(live) ?? 0);
    news.sort((one, other) => isBeside(other) - isBeside(one));
    let said = "";
    for (const answer of news.map(answerOf)) {
      if (!said || said.length + answer.length < LETTERS) said = `${said} ${answer}`.trim();
    }
    if (said) status.textContent = said;
  };

  const knownNow = () => new Set(["", ...[...root.querySelectorAll("[data-live]")].map(answerOf)]);

  const sayAtRest = () => {
    clearTimeout(waiting);
    if (isHeld) return;
    waiting = setTimeout(say, Math.max(SOON_MS, restsAt - performance.now()));
  };

  const refresh = () => {
    // What a page opens with is there to be read. A clock that goes on has been started before.
    if (control || root.querySelector("[data-clock][data-until]")) sayAtRest();
    else known = knownNow();
  };

  /** @param {Element} target */
  const busy = (target) => {
    control = target;
    restsAt = performance.now() + REST_MS;
    if (waiting) sayAtRest();
  };

  /** @param {Event & { target: Target }} event */
  const press = ({ target }) => {
    const pad = target.closest("[data-taps]");
    if (pad) return busy(pad);
    const button = target.closest("button, [type=checkbox]");
    if (!button) return;
    control = button;
    restsAt = 0;
  };

  /** @param {Event & { target: Target }} event */
  const input = ({ target }) => target.type !== "checkbox" && busy(target);
  /** @param {Event & { target: Target }} event */
  const hold = ({ target }) => {
    isHeld = target.type === "range";
  };
  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    restsAt = performance.now() + REST_MS;
    sayAtRest();
  };

  root.addEventListener("input", input, { capture: true });
  root.addEventListener("click", press, { capture: true });
  // The space bar on a pad to tap is no click.
  root.addEventListener("keydown", ({ target }) => target.matches("[data-taps]") && busy(target));
  root.addEventListener("pointerdown", hold, { capture: true });
  for (const type of ["pointerup", "pointercancel"]) addEventListener(type, release);
  return { refresh, stop: () => clearTimeout(waiting) };
}

/**
 * Return what is said for a part: the element marked as the answer, or the first sentences that fit.
 * @param {Element} live
 */
function answerOf(live) {
  const marked = live.matches("[data-answer]") ? live : live.querySelector("[data-answer]");
  if (marked) return textOf(marked);
  const [first = "", ...others] = textOf(live).split(BETWEEN_SENTENCES);
  let said = first;
  for (const sentence of others) {
    if (said.length + sentence.length >= LETTERS) break;
    said += ` ${sentence}`;
  }
  return said;
}

/**
 * Return the text of an element, with a stop wherever a block ends without one.
 * @param {Element} element
 */
function textOf(element) {
  return gather(element).replace(/\s+/g, " ").trim();
}

/**
 * @param {Element} element
 * @returns {string}
 */
function gather(element) {
  let text = "";
  for (const node of element.childNodes) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(UNSAID)) continue;
    const inside = gather(node);
    if (INLINE.has(node.tagName)) text += inside;
    else text = `${stopped(text, ".")} ${stopped(inside, node.tagName === "DT" ? ":" : ".")} `;
  }
  return text;
}

/**
 * @param {string} text
 * @param {string} stop
 */
function stopped(text, stop) {
  const trimmed = text.trim();
  return !trimmed || STOPPED.test(trimmed) ? trimmed : trimmed + stop;
}
