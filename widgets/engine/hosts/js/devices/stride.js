// Plays the cycle of a drawing, as a stride: svg[data-play][data-period] with joints [data-keys], whose
// values are spread evenly over one cycle. data-move="rotate" turns the joint by degrees,
// data-move="shift" moves it by "x,y", data-move="stretch" makes it so many times as tall. Reduced
// motion and paper show the still pose.

/** @type {import("./index.js").Device} */
export function stride(root) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  // When each figure's stride began, were it always of the present period. All joints run on it, or
  // the body falls apart.
  /** @type {WeakMap<Part, { start: number, period: number }>} */
  const clocks = new WeakMap();
  /** @type {Map<Part, { animation: Animation, keys: string, period: number }>} */
  let animations = new Map();

  /** @param {Part} figure */
  const clockOf = (figure) => {
    const now = Number(document.timeline.currentTime);
    const period = Number(figure.dataset.period) * 1000;
    const before = clocks.get(figure) ?? { start: now, period };
    // A new period goes on at the point of the stride that the old one has reached.
    const start = now - ((now - before.start) / before.period) * period;
    const clock = before.period === period ? before : { start, period };
    clocks.set(figure, clock);
    return clock;
  };

  /** @type {Record<string, (key: string) => string>} */
  const transforms = {
    rotate: (key) => `rotate(${key}deg)`,
    shift: (key) => `translate(${key.replace(",", "px, ")}px)`,
    stretch: (key) => `scale(1, ${key})`,
  };

  /**
   * @param {Part} joint
   * @param {{ start: number, period: number }} clock
   */
  const play = (joint, { start, period }) => {
    const { keys = "", move = "" } = joint.dataset;
    const known = animations.get(joint);
    if (known?.keys === keys && known.period === period) return known;
    const frames = keys.split(" ").map((key) => ({ transform: transforms[move](key) }));
    const timing = { duration: period, iterations: Infinity };
    const animation = joint.animate([...frames, frames[0]], timing);
    animation.startTime = start;
    known?.animation.cancel();
    return { animation, keys, period };
  };

  const stop = () => {
    for (const { animation } of animations.values()) animation.cancel();
    animations = new Map();
  };

  const refresh = () => {
    const playing = new Map();
    if (!still.matches) {
      for (const figure of root.querySelectorAll('svg[data-play="true"]')) {
        const clock = clockOf(figure);
        for (const joint of figure.querySelectorAll("[data-keys]")) {
          playing.set(joint, play(joint, clock));
        }
      }
    }
    for (const [joint, { animation }] of animations) if (!playing.has(joint)) animation.cancel();
    animations = playing;
  };

  still.addEventListener("change", refresh);
  return { refresh, stop };
}
