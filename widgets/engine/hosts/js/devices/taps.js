// data-taps="name" on a button: each touch, click or press of the space bar sends its moment in
// milliseconds, as the event `name`.

export function taps(root, emit) {
  const padOf = (event) => event.target.closest("[data-taps]");
  const send = (pad, event) =>
    emit({ name: pad.dataset.taps, value: Math.round(event.timeStamp), committed: true });

  const press = (event) => {
    const pad = padOf(event);
    if (pad && event.button === 0) send(pad, event);
  };
  const keydown = (event) => {
    const pad = padOf(event);
    if (!pad || (event.key !== " " && event.key !== "Enter")) return;
    event.preventDefault();
    if (!event.repeat) send(pad, event);
  };
  const keyup = (event) => {
    if (padOf(event) && event.key === " ") event.preventDefault();
  };
  // A click without a press before it comes from assistive technology.
  const click = (event) => {
    const pad = padOf(event);
    if (pad && event.detail === 0) send(pad, event);
  };
  const listeners = { pointerdown: press, keydown, keyup, click };
  for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener);
  return { refresh: () => {}, stop: () => {} };
}
