// data-metronome="172" (beats a minute), data-running="true", data-volume="60" (0 to 100) on one
// element. Beats are scheduled ahead on the sound card's clock, each from the first, so nothing
// adds up. Inside, an element with data-pulse shows each beat through the class rb-beat.
import { audio, click, keepSounding } from "./sound.js";

// How far ahead beats are scheduled: longer than the second between the timers of a hidden tab.
const AHEAD_SECONDS = 1.5;
const EVERY_MS = 400;

/**
 * Schedule every beat before `until` and return the number of the next one. A page that was held up
 * comes too late for some: they are left out, as all at once they would be a rattle.
 * @param {AudioContext} context
 * @param {AudioNode} output
 * @param {{ first: number, interval: number, next: number, until: number }} beats
 */
export function scheduleBeats(context, output, { first, interval, next, until }) {
  let beat = Math.max(next, Math.ceil((context.currentTime - first) / interval));
  for (; first + beat * interval < until; beat++) {
    click(context, output, first + beat * interval, beat % 2 ? 800 : 1000);
  }
  return beat;
}

/**
 * @typedef {object} Playing
 * @property {AudioContext} context
 * @property {GainNode} gain
 * @property {number} first
 * @property {number} interval
 * @property {number} next
 * @property {number} perMinute
 * @property {() => void} release
 * @property {ReturnType<typeof setInterval>} [timer]
 */

/** @type {import("./index.js").Device} */
export function metronome(root) {
  /** @type {Playing | null} */
  let playing = null;

  const tick = () => {
    if (!playing) return;
    const { context, gain } = playing;
    playing.next = scheduleBeats(context, gain, {
      ...playing,
      until: context.currentTime + AHEAD_SECONDS,
    });
  };

  const pulse = () => {
    if (!playing) return;
    const { context, first, interval } = playing;
    const beats = (context.currentTime - first) / interval;
    const mark = root.querySelector("[data-pulse]");
    mark?.classList.toggle("rb-beat", beats >= 0 && beats % 1 < 0.35);
    mark?.classList.toggle("rb-other-foot", Math.floor(beats) % 2 === 1);
    requestAnimationFrame(pulse);
  };

  /** @param {number} perMinute */
  const play = (perMinute) => {
    const context = audio();
    if (!context) return;
    const gain = context.createGain();
    gain.connect(context.destination);
    const first = context.currentTime + 0.1;
    const release = keepSounding(root);
    playing = { context, gain, first, interval: 60 / perMinute, next: 0, perMinute, release };
    tick();
    playing.timer = setInterval(tick, EVERY_MS);
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) requestAnimationFrame(pulse);
  };

  const stop = () => {
    if (!playing) return;
    clearInterval(playing.timer);
    // Beats already on the clock fall silent with their gain.
    playing.gain.disconnect();
    playing.release();
    playing = null;
    root.querySelector("[data-pulse]")?.classList.remove("rb-beat", "rb-other-foot");
  };

  const refresh = () => {
    const element = root.querySelector("[data-metronome]");
    const perMinute = Number(element?.dataset.metronome);
    if (element?.dataset.running !== "true") return stop();
    if (playing && playing.perMinute !== perMinute) stop();
    if (!playing) play(perMinute);
    if (playing) playing.gain.gain.value = Number(element.dataset.volume) / 100;
  };

  return { refresh, stop };
}
