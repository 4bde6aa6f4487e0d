// data-clock="name" data-until="ms" on an element: its text counts down to that moment of the wall
// clock, and then the event `name` is sent with the moment it is. Nothing is counted, so a tab that
// was hidden, asleep or loaded anew is right at once. Without data-until it stands still.
//   data-sounds="ms:hertz ms:hertz": moments to sound at, put on the sound card's clock beforehand,
//   because the timers of a hidden tab come late. data-vibrate: vibrates when the time is up.
// data-clock-hand data-from="ms" data-to="ms" on a part of a drawing: moves from 0 to 1000 across it.
// data-moment="name" on a button: a press sends the event `name` with the moment.
import { meaningOf } from "../seen.js";
import { audio, click } from "./sound.js";

const EVERY_MS = 200;
// Later than this, the reader was away, and a shake would only startle.
const LATE_MS = 2000;

export function clock(root, emit) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let alive = false;
  let ticking = null;
  let told = "";
  let sounds = null;

  const face = () => root.querySelector("[data-clock]");

  const silence = () => {
    // What is still on the sound card's clock falls silent with its gain.
    sounds?.gain.disconnect();
    sounds = null;
  };

  const schedule = (plan = "") => {
    if (sounds?.plan === plan) return;
    silence();
    const context = plan && audio();
    if (!context) return;
    const gain = context.createGain();
    gain.connect(context.destination);
    sounds = { plan, gain };
    for (const [moment, hertz] of plan.split(" ").map((one) => one.split(":").map(Number))) {
      const ahead = (moment - Date.now()) / 1000;
      if (ahead >= 0) click(context, gain, context.currentTime + ahead, hertz);
    }
  };

  const show = () => {
    const element = face();
    const until = element?.dataset.until;
    if (!until) return stop();
    const left = Number(until) - Date.now();
    element.textContent = minutesAndSeconds(left);
    moveHand();
    if (left > 0 || told === until) return;
    told = until;
    if ("vibrate" in element.dataset && left > -LATE_MS) navigator.vibrate?.([200, 100, 200]);
    emit({ name: element.dataset.clock, value: Date.now(), committed: true });
  };

  const moveHand = () => {
    const hand = root.querySelector("[data-clock-hand]");
    if (!hand || still.matches) return;
    const { from, to } = hand.dataset;
    const share = Math.min(1, Math.max(0, (Date.now() - from) / (to - from)));
    hand.setAttribute("transform", `translate(${(1000 * share).toFixed(1)} 0)`);
  };

  const refresh = () => {
    // The first refresh is of the page as it was built: nobody is there yet to be told.
    const starting = !alive;
    alive = true;
    const element = face();
    if (starting || !element?.dataset.until) return stop();
    ticking ??= setInterval(show, EVERY_MS);
    schedule(element.dataset.sounds);
    show();
  };

  const stop = () => {
    clearInterval(ticking);
    ticking = null;
    told = "";
    silence();
  };

  // A computer that slept has stopped the sound card's clock as well: put the sounds on it anew.
  const comeBack = () => {
    if (document.hidden || !ticking) return;
    silence();
    refresh();
  };

  const press = ({ target }) => {
    const button = target.closest("[data-moment]");
    // Some browsers allow sound only where it is asked for in the press itself.
    if (button) {
      audio();
      const event = { name: button.dataset.moment, value: Date.now(), committed: true };
      emit(event, { pressed: meaningOf(button) });
    } else if (ticking) refresh();
  };

  root.addEventListener("click", press);
  document.addEventListener("visibilitychange", comeBack);
  return { refresh, stop };
}

function minutesAndSeconds(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
