// Tones at moments of the wall clock, put on the sound card's clock beforehand, because the timers of a
// hidden tab come late. Each time the two clocks have come apart, as after a call or a sleep, what is
// still to come is put on it anew; what was missed is not made up for.
import { audio, click, isSounding, keepSounding } from "./sound.js";

const APART_SECONDS = 0.25;
const RING_OUT_MS = 200;

/**
 * @typedef {object} Planned
 * @property {string} plan
 * @property {number[][]} moments each with its hertz
 * @property {GainNode | null} gain
 * @property {number} offset
 * @property {() => void} release
 */

/** @param {Element} root */
export function tones(root) {
  /** @type {Planned | null} */
  let planned = null;

  /** @param {Planned} planned */
  const put = (planned) => {
    planned.gain?.disconnect();
    const context = audio();
    if (!context) return;
    const gain = context.createGain();
    gain.connect(context.destination);
    Object.assign(planned, { gain, offset: offsetOf(context) });
    for (const [moment, hertz] of planned.moments) {
      const ahead = (moment - Date.now()) / 1000;
      if (ahead >= 0) click(context, gain, context.currentTime + ahead, hertz);
    }
  };

  const silence = () => {
    if (!planned) return;
    // What is still on the sound card's clock falls silent with its gain. A plan that has just come to
    // its end may ring out.
    const [last] = /** @type {number[]} */ (planned.moments.at(-1));
    if (last > Date.now() + RING_OUT_MS) planned.gain?.disconnect();
    planned.release();
    planned = null;
  };

  // Plays a plan, "ms:hertz ms:hertz", and "" for none. Called again and again, it follows the clocks.
  const follow = (plan = "") => {
    if (planned?.plan !== plan) silence();
    if (!plan) return;
    if (!planned) {
      const moments = plan.split(" ").map((one) => one.split(":").map(Number));
      planned = { plan, moments, gain: null, offset: 0, release: keepSounding(root) };
    } else if (planned.gain && !(isSounding() && isApart(planned.gain, planned.offset))) return;
    put(planned);
  };

  /** @type {(gain: GainNode, offset: number) => boolean} */
  const isApart = ({ context }, offset) => Math.abs(offsetOf(context) - offset) > APART_SECONDS;

  return { follow, silence };
}

/** @param {BaseAudioContext} context */
function offsetOf(context) {
  return Date.now() / 1000 - context.currentTime;
}
