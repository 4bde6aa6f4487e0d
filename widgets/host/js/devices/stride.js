// Plays the stride of a runner figure: svg[data-play][data-period] with joints [data-keys], whose
// values are spread evenly over one cycle. data-move="rotate" turns the joint by degrees,
// data-move="shift" moves it by "x,y". Reduced motion and paper show the still pose.

export function stride(root) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let animations = new Map();

  const transformOf = (move, key) =>
    move === "shift"
      ? `translate(${key.split(",").map((part) => `${part}px`).join(", ")})`
      : `rotate(${key}deg)`;

  const play = (joint, duration) => {
    const { keys, move } = joint.dataset;
    const known = animations.get(joint);
    if (known?.keys === keys) {
      if (known.duration !== duration) {
        const share = known.animation.effect.getComputedTiming().progress ?? 0;
        known.animation.effect.updateTiming({ duration });
        known.animation.currentTime = share * duration;
        known.duration = duration;
      }
      return known;
    }
    const frames = keys.split(" ").map((key) => ({ transform: transformOf(move, key) }));
    const animation = joint.animate([...frames, frames[0]], { duration, iterations: Infinity });
    // All joints run on one clock, or the body falls apart.
    animation.currentTime = known?.animation.currentTime ?? clock();
    known?.animation.cancel();
    return { animation, keys, duration };
  };

  const clock = () => {
    const [first] = animations.values();
    return first?.animation.currentTime ?? 0;
  };

  const stop = () => {
    for (const { animation } of animations.values()) animation.cancel();
    animations = new Map();
  };

  const refresh = () => {
    const playing = new Map();
    if (!still.matches) {
      for (const joint of root.querySelectorAll('svg[data-play="true"] [data-keys]')) {
        const period = joint.closest("svg").dataset.period;
        const entry = play(joint, Number(period) * 1000);
        playing.set(joint, entry);
        animations.set(joint, entry);
      }
    }
    for (const [joint, { animation }] of animations) if (!playing.has(joint)) animation.cancel();
    animations = playing;
  };

  still.addEventListener("change", refresh);
  return { refresh, stop };
}
