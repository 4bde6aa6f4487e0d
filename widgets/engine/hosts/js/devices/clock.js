// data-clock="name" data-until="ms" on an element: its text counts down to that moment of the wall
// clock, and then the event `name` is sent with the moment it is. Nothing is counted, so a tab that
// was hidden, asleep or loaded anew is right at once. Without data-until it stands still.
//   data-sounds="ms:hertz ms:hertz": moments to sound at. data-vibrate: vibrates when the time is up.
// data-clock-hand data-from="ms" data-to="ms" on a part of a drawing: moves from 0 to 1000 across it.
// data-moment="name" on a button: a press sends the event `name` with the moment.
import { meaningOf } from "../seen.js";
import { audio, shake } from "./sound.js";
import { tones } from "./tones.js";

const EVERY_MS = 200;
// Later than this, the reader was away, and a shake would only startle.
const LATE_MS = 2000;

/** @type {import("./index.js").Device} */
export function clock(root, emit) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let alive = false;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;
  let told = "";

  const sounds = tones(root);

  const face = () => root.querySelector("[data-clock]");

  const show = () => {
    const element = face();
    const until = element?.dataset.until;
    if (!element || !until) return stop();
    const left = Number(until) - Date.now();
    element.textContent = minutesAndSeconds(left);
    sounds.follow(element.dataset.sounds);
    moveHand();
    if (left > 0 || told === until) return;
    told = until;
    if ("vibrate" in element.dataset && left > -LATE_MS) shake([200, 100, 200]);
    emit({
      name: /** @type {string} */ (element.dataset.clock),
      value: Date.now(),
      committed: true,
    });
  };

  const moveHand = () => {
    const hand = root.querySelector("[data-clock-hand]");
    if (!hand || still.matches) return;
    const from = Number(hand.dataset.from);
    const way = Number(hand.dataset.to) - from;
    const share = Math.min(1, Math.max(0, (Date.now() - from) / way));
    hand.setAttribute("transform", `translate(${(1000 * share).toFixed(1)} 0)`);
  };

  const refresh = () => {
    // The first refresh is of the page as it was built: nobody is there yet to be told.
    const starting = !alive;
    alive = true;
    const element = face();
    if (starting || !element?.dataset.until) return stop();
    ticking ??= setInterval(show, EVERY_MS);
    show();
  };

  const stop = () => {
    clearInterval(ticking);
    ticking = undefined;
    told = "";
    sounds.silence();
  };

  const comeBack = () => {
    if (!document.hidden && ticking) show();
  };

  /** @param {Event & { target: Target }} event */
  const press = ({ target }) => {
    const button = /** @type {Target | null} */ (target.closest("[data-moment]"));
    // Some browsers allow sound only where it is asked for in the press itself.
    if (!button) return;
    audio();
    const event = {
      name: /** @type {string} */ (button.dataset.moment),
      value: Date.now(),
      committed: true,
    };
    emit(event, { pressed: meaningOf(button) });
  };

  root.addEventListener("click", press);
  document.addEventListener("visibilitychange", comeBack);
  return { refresh, stop };
}

/** @param {number} ms */
function minutesAndSeconds(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
