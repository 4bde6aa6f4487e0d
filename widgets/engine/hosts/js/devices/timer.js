// data-timer="name", data-seconds="30", data-running="true" on an element: counts down in its text,
// with a sound at the start and at the end, and sends the event `name` when the time is up. It goes by
// the wall clock: in some browsers the page's own clock stands still while the device sleeps.
import { audio, click, shake } from "./sound.js";
import { tones } from "./tones.js";

// Later than this, the reader was away, and a shake would only startle.
const LATE_MS = 2000;

/** @type {import("./index.js").Device} */
export function timer(root, emit) {
  const sounds = tones(root);
  /** @type {{ end: number, interval?: ReturnType<typeof setInterval> } | null} */
  let running = null;

  const show = () => {
    const element = root.querySelector("[data-timer]");
    if (!running || !element) return;
    const left = running.end - Date.now();
    element.textContent = `${Math.max(0, Math.ceil(left / 1000))} s`;
    sounds.follow(`${running.end}:660`);
    if (left > 0) return;
    if (left > -LATE_MS) shake(200);
    // The last tone may still sound.
    clearInterval(running.interval);
    running.interval = undefined;
    emit({ name: /** @type {string} */ (element.dataset.timer), value: "done", committed: true });
  };

  const stop = () => {
    if (!running) return;
    clearInterval(running.interval);
    sounds.silence();
    running = null;
  };

  /** @param {number} seconds */
  const start = (seconds) => {
    running = { end: Date.now() + seconds * 1000 };
    running.interval = setInterval(show, 100);
    const context = audio();
    if (context) click(context, context.destination, context.currentTime, 880);
    shake(200);
  };

  const refresh = () => {
    const element = root.querySelector("[data-timer]");
    if (element?.dataset.running !== "true") return stop();
    if (!running) start(Number(element.dataset.seconds));
    show();
  };

  const comeBack = () => {
    if (!document.hidden && running?.interval) show();
  };

  document.addEventListener("visibilitychange", comeBack);
  return { refresh, stop };
}
