// data-taps="name" on a button: each touch, click or press of the space bar sends its moment in
// milliseconds, as the event `name`.

/** @type {import("./index.js").Device} */
export function taps(root, emit) {
  /** @param {Event & { target: Target }} event */
  const padOf = (event) => event.target.closest("[data-taps]");
  /**
   * @param {Part} pad
   * @param {Event} event
   */
  const send = (pad, event) =>
    emit({
      name: /** @type {string} */ (pad.dataset.taps),
      value: Math.round(event.timeStamp),
      committed: true,
    });

  /** @param {PointerEvent & { target: Target }} event */
  const press = (event) => {
    const pad = padOf(event);
    if (pad && event.button === 0) send(pad, event);
  };
  /** @param {KeyboardEvent & { target: Target }} event */
  const keydown = (event) => {
    const pad = padOf(event);
    if (!pad || (event.key !== " " && event.key !== "Enter")) return;
    event.preventDefault();
    if (!event.repeat) send(pad, event);
  };
  /** @param {KeyboardEvent & { target: Target }} event */
  const keyup = (event) => {
    if (padOf(event) && event.key === " ") event.preventDefault();
  };
  // A click without a press before it comes from assistive technology.
  /** @param {MouseEvent & { target: Target }} event */
  const click = (event) => {
    const pad = padOf(event);
    if (pad && event.detail === 0) send(pad, event);
  };
  const listeners = { pointerdown: press, keydown, keyup, click };
  for (const [type, listener] of Object.entries(listeners)) {
    root.addEventListener(type, /** @type {EventListener} */ (listener));
  }
  return { refresh: () => {}, stop: () => {} };
}
