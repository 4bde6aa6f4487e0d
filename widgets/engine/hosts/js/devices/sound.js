// Short clicks on the clock of the sound card, which does not wait for the page. A telephone call, a
// locked screen or a sleep stops that clock, in some browsers while its state still says "running": so
// whether it sounds is seen by whether the clock moves.
const LOOK_EVERY_MS = 400;
// One look may fall into a hiccup of a busy machine.
const SILENT_LOOKS = 2;
const INTERRUPTED = "The sound was interrupted. Press to go on.";
const GO_ON = "Go on with the sound";

/** @type {AudioContext | undefined} */
let context;
/** @type {ReturnType<typeof setInterval> | undefined} */
let looking;
let lastLook = { at: 0, time: 0 };
let silentLooks = 0;
// The widgets that want to be heard at present, one entry a device.
/** @type {Set<{ root: Element }>} */
const players = new Set();

/**
 * Return the page's audio context, or null where the browser has none. Before the reader has touched
 * the page, browsers allow no sound and complain of the attempt: then it is null too.
 */
export function audio() {
  if (typeof AudioContext === "undefined") return null;
  if (navigator.userActivation?.hasBeenActive === false) return null;
  if (!context) {
    context = new AudioContext();
    context.addEventListener("statechange", look);
  }
  if (context.state !== "running") wake();
  return context;
}

export function isSounding() {
  return context?.state === "running" && silentLooks === 0;
}

/**
 * Shake the device, where it can. Like sound, it is allowed only once the reader has touched the page.
 * @param {number | number[]} pattern
 */
export function shake(pattern) {
  if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(pattern);
}

/**
 * @param {AudioContext} audioContext
 * @param {AudioNode} output
 * @param {number} time
 */
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

/**
 * Bring the sound of a widget back after each interruption, and where the browser waits for a press
 * say so in the widget's element with data-sound-note. Return what ends that.
 * @param {Element} root
 */
export function keepSounding(root) {
  const player = { root };
  players.add(player);
  if (!looking) {
    lastLook = { at: performance.now(), time: context?.currentTime ?? 0 };
    looking = setInterval(look, LOOK_EVERY_MS);
  }
  return () => {
    players.delete(player);
    if (![...players].some((other) => other.root === root)) note(root, false);
    if (players.size > 0) return;
    clearInterval(looking);
    looking = undefined;
    silentLooks = 0;
  };
}

function look() {
  if (players.size === 0 || typeof AudioContext === "undefined") return;
  const at = performance.now();
  if (context?.state === "running") {
    // Too soon after the last look, the clock may stand between two of its steps.
    if (at - lastLook.at < LOOK_EVERY_MS / 2) return;
    silentLooks = context.currentTime > lastLook.time ? 0 : silentLooks + 1;
  } else if (at - lastLook.at >= LOOK_EVERY_MS / 2) silentLooks += 1;
  lastLook = { at, time: context?.currentTime ?? 0 };
  if (silentLooks > 0 && !document.hidden) audio();
  for (const { root } of players) note(root, silentLooks >= SILENT_LOOKS);
}

function wake() {
  // Refused as long as a call goes on, or until a press: the next look or press asks again, and the
  // note tells the reader.
  context?.resume().then(look, () => {});
}

// A press is the moment at which every browser allows sound.
function press() {
  if (players.size === 0) return;
  // A clock that stands while it says it runs has to be stopped to go on.
  if (audio()?.state === "running" && silentLooks >= SILENT_LOOKS) context?.suspend().then(wake);
}

function comeBack() {
  if (!document.hidden) look();
}

/**
 * @param {Element} root
 * @param {boolean} isSilent
 */
function note(root, isSilent) {
  for (const place of root.querySelectorAll("[data-sound-note]")) {
    if (place.hasChildNodes() === isSilent) continue;
    place.replaceChildren(...(isSilent ? [`${INTERRUPTED} `, goOn()] : []));
  }
}

function goOn() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "rb-button";
  button.textContent = GO_ON;
  return button;
}

if (typeof document !== "undefined") {
  for (const type of ["touchend", "click", "keydown"]) {
    document.addEventListener(type, press, { capture: true, passive: true });
  }
  document.addEventListener("visibilitychange", comeBack);
  addEventListener("pageshow", comeBack);
}
