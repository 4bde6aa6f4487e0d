// data-awake on a part of a view: while it is there the screen stays on, as a reader who exercises
// touches nothing. A browser takes that back when the page is hidden, so it is asked for again.
/** @type {Set<Element>} */
const widgets = new Set();
/** @type {WakeLockSentinel | null} */
let lock = null;
let isAsking = false;

/** @type {import("./index.js").Device} */
export function awake(root) {
  let isAlive = false;

  /** @param {boolean} wanted */
  const want = (wanted) => {
    if (wanted) widgets.add(root);
    else widgets.delete(root);
    follow();
  };

  const refresh = () => {
    // The first refresh is of the page as it was built: the reader has begun nothing yet.
    if (isAlive) want(root.querySelector("[data-awake]") !== null);
    isAlive = true;
  };

  return { refresh, stop: () => want(false) };
}

async function follow() {
  if (!navigator.wakeLock || isAsking) return;
  if (widgets.size === 0) {
    await lock?.release();
    return;
  }
  if (lock || document.hidden) return;
  isAsking = true;
  try {
    lock = await navigator.wakeLock.request("screen");
    lock.addEventListener("release", () => {
      lock = null;
    });
  } catch {
    // Refused, for example while the battery is low: the screen goes dark as it always did.
  }
  isAsking = false;
  // The reader may have stopped meanwhile.
  if (lock && widgets.size === 0) await lock.release();
}

if (typeof document !== "undefined") document.addEventListener("visibilitychange", follow);
