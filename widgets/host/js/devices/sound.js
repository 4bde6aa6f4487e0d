// Short clicks on the clock of the sound card, which does not wait for the page.
let context;

// Gives the page's audio context, or null where the browser has none. Before the reader has touched
// the page, browsers allow no sound and complain of the attempt: then it gives null too.
export function audio() {
  if (typeof AudioContext === "undefined") return null;
  if (navigator.userActivation?.hasBeenActive === false) return null;
  context ??= new AudioContext();
  context.resume();
  return context;
}

export function click(audioContext, output, time, frequency = 1000) {
  const tone = audioContext.createOscillator();
  const envelope = audioContext.createGain();
  tone.frequency.value = frequency;
  envelope.gain.setValueAtTime(1, time);
  envelope.gain.exponentialRampToValueAtTime(0.001, time + 0.04);
  tone.connect(envelope).connect(output);
  tone.start(time);
  tone.stop(time + 0.05);
}
