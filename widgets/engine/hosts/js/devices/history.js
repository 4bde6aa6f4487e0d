// data-history="step" on an element of a view: each step a reader takes becomes an entry of the
// browser's history, and going back or forward to one sends the event `history` with its value.
// An entry holds the names of the steps up to it, by widget, and never what the reader typed.

// A browser goes back in its own time. Until it has, the entries are not what they will be: a step
// taken meanwhile waits, or the way back would undo it, and in the end lead out of the page.
let goingBack = false;
let wentBack = false;
addEventListener("popstate", () => {
  wentBack = goingBack;
  goingBack = false;
});

function goBack() {
  goingBack = true;
  window.history.back();
}

/** @type {import("./index.js").Device} */
export function history(root, emit) {
  // In a notebook the history is not ours.
  if (!root.dataset.app) return { refresh: () => {}, stop: () => {} };

  const { id } = root;
  /** @type {string | undefined} */
  let shown;
  let touched = false;
  let travelling = false;
  let isLate = false;

  /** @type {() => (string | undefined)[]} */
  const trailHere = () => window.history.state?.trails?.[id] ?? [];
  /** @param {(string | undefined)[]} trail */
  const entry = (trail) => {
    const { trails } = window.history.state ?? {};
    return { trails: { ...trails, [id]: trail }, newest: id };
  };

  /**
   * @param {string | undefined} before
   * @param {string} value
   */
  const follow = (before, value) => {
    const trail = trailHere();
    if (travelling) {
      // The view could not go where the history led: the entry then stands for where it is.
      window.history.replaceState(entry([...trail.slice(0, -1), value]), "");
    } else if (trail.at(-1) !== before) {
      window.history.replaceState(entry([before]), "");
      window.history.pushState(entry([before, value]), "");
    } else if (trail.at(-2) === value && window.history.state.newest === id) {
      // A view's own way back is the browser's way back, or both would have to be walked.
      goBack();
    } else {
      window.history.pushState(entry([...trail, value]), "");
    }
  };

  const refresh = () => {
    const value = root.querySelector("[data-history]")?.dataset.history;
    if (value === undefined || value === shown) return;
    const before = shown;
    shown = value;
    // What is restored as the page opens is no step of the reader's.
    if (touched && goingBack) isLate = true;
    else if (touched) follow(before, value);
  };

  const catchUp = () => {
    const arrived = trailHere().at(-1);
    if (isLate && shown !== undefined && shown !== arrived) follow(arrived, shown);
    isLate = false;
  };

  const travel = async () => {
    if (wentBack) return catchUp();
    const value = trailHere().at(-1);
    if (!root.dataset.alive || value === undefined || value === shown) return;
    const before = shown;
    touched = true;
    travelling = true;
    await emit({ name: "history", value, committed: true });
    travelling = false;
    // A step that is gone, as after a deletion, is passed over.
    if (shown === before) window.history.back();
  };

  // While it travels down, so before the view can have answered.
  const touch = () => {
    touched = true;
  };
  root.addEventListener("click", touch, { capture: true });
  root.addEventListener("change", touch, { capture: true });
  addEventListener("popstate", travel);
  return { refresh, stop: () => {} };
}
