/**
 * Move a slider step by step and return the time of each step, from the event to the view being
 * changed and its layout done. With `skipFrame` the frame that events wait for comes at once.
 * @param {{ slider: string, view: string, steps: number[], skipFrame: boolean }} series
 */
async ({ slider, view, steps, skipFrame }) => {
  const shown = /** @type {Element} */ (document.querySelector(view));
  const nextFrame = window.requestAnimationFrame;

  /** @param {number} step */
  function move(step) {
    const control = /** @type {Element} */ (document.querySelector(slider));
    if (control instanceof HTMLInputElement) {
      if (step > 0) control.stepUp();
      else control.stepDown();
      control.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      const key = step > 0 ? "ArrowRight" : "ArrowLeft";
      control.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
  }

  /** @returns {Promise<void>} */
  function changed() {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${slider} changed nothing in 10 s`)), 10_000);
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        clearTimeout(late);
        resolve();
      });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      watcher.observe(shown, everything);
    });
  }

  const times = [];
  for (const [index, step] of steps.entries()) {
    // Not in step with the screen: an event may come at any moment of a frame.
    await new Promise((resolve) => setTimeout(resolve, 5 + ((index * 7) % 17)));
    const done = changed();
    const start = performance.now();
    if (skipFrame) {
      window.requestAnimationFrame = (frame) => {
        queueMicrotask(() => frame(performance.now()));
        return 0;
      };
    }
    move(step);
    window.requestAnimationFrame = nextFrame;
    await done;
    const fault = document.querySelector(".rb-stopped pre");
    if (fault) throw new Error(fault.textContent ?? "");
    shown.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
};
