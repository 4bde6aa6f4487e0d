// Shows that a widget is at work on what its reader did, where the answer takes more than a moment.
const MOMENT_MS = 300;
const LOADING = "Loading…";
const STUCK = "No answer yet. The top of this widget says why.";

/** @typedef {ReturnType<typeof waitingSign>} WaitingSign */

/**
 * @param {HTMLElement} root
 * @param {HTMLElement} view
 */
export function waitingSign(root, view) {
  const sign = document.createElement("div");
  sign.className = "rb-waiting";
  sign.setAttribute("role", "status");
  view.after(sign);
  let unanswered = 0;
  /** @type {ReturnType<typeof setTimeout>} */
  let moment;
  let shown = false;

  const refresh = () => {
    const stuck = "stuck" in root.dataset;
    // Marked busy, a view may be passed over by a screen reader: not for as long as it may stay stuck.
    if (shown && !stuck) view.setAttribute("aria-busy", "true");
    else view.removeAttribute("aria-busy");
    const text = shown ? (stuck ? STUCK : LOADING) : "";
    if (sign.textContent === text) return;
    const words = document.createElement("span");
    words.textContent = text;
    sign.replaceChildren(...(text ? [words] : []));
  };

  /** @param {boolean} wanted */
  const show = (wanted) => {
    shown = wanted;
    refresh();
  };

  /**
   * Return what `answer` gives, and show the sign until then.
   * @template Answer
   * @param {Promise<Answer>} answer
   */
  const during = async (answer) => {
    unanswered += 1;
    if (unanswered === 1) moment = setTimeout(() => show(true), MOMENT_MS);
    try {
      return await answer;
    } finally {
      unanswered -= 1;
      if (unanswered === 0) {
        clearTimeout(moment);
        show(false);
      }
    }
  };

  return { during, refresh };
}
