// data-timer="name", data-seconds="30", data-running="true" on an element: counts down in its text,
// with a sound at the start and at the end, and sends the event `name` when the time is up.
import { audio, click } from "./sound.js";

export function timer(root, emit) {
  let running = null;

  const beep = (frequency) => {
    const context = audio();
    if (!context) return;
    click(context, context.destination, context.currentTime, frequency);
    navigator.vibrate?.(200);
  };

  const show = () => {
    const element = root.querySelector("[data-timer]");
    if (!running || !element) return;
    const left = Math.max(0, running.end - performance.now());
    element.textContent = `${Math.ceil(left / 1000)} s`;
    if (left > 0) return;
    stop();
    beep(660);
    emit({ name: element.dataset.timer, value: "done", committed: true });
  };

  const stop = () => {
    clearInterval(running?.interval);
    running = null;
  };

  const refresh = () => {
    const element = root.querySelector("[data-timer]");
    if (element?.dataset.running !== "true") return stop();
    if (!running) {
      running = { end: performance.now() + Number(element.dataset.seconds) * 1000 };
      running.interval = setInterval(show, 100);
      beep(880);
    }
    show();
  };

  return { refresh, stop };
}
