// A widget in a notebook: the kernel holds the state, this shows it.
import { carried } from "./carried.js";
import { connect } from "./kernel.js";
import { noStorage } from "./storage.js";
import { Widget } from "./widget.js";

/** @import { Model } from "./kernel.js" */
/** @import { Connection } from "./widget.js" */

/** @param {{ model: Model, el: HTMLElement }} place */
function render({ model, el }) {
  // Each widget of a notebook has this module for itself, so no counting would tell views apart.
  const view = Math.random().toString(36).slice(2);
  const root = document.createElement("form");
  root.className = "rb-widget";
  root.id = `rb-view-${view}`;
  root.noValidate = true;
  root.autocomplete = "off";
  root.innerHTML = '<div class="rb-notice" role="status"></div><div class="rb-view"></div>';
  // JupyterLab would take the arrow keys of a focused slider for its own commands.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(root);

  /** @param {string} sentence */
  const say = (sentence) => widget.tell(sentence);
  const stopAll = () => {
    for (const device of widget.devices) device.stop();
  };
  /** @param {string} sentence */
  const lost = (sentence) => {
    widget.stopped = true;
    stopAll();
    say(sentence);
  };
  let given = "";
  const newest = () => {
    given = model.get("html");
    return { html: given };
  };
  const kernel = connect(model, el, view, { newest, say, lost });
  /** @type {Connection["send"]} */
  const ask = (event) => kernel.ask({ event: JSON.parse(carried(JSON.stringify(event))) });
  /** @type {Connection} */
  const connection = {
    start: () => (model.get("fault") ? kernel.ask({ reset: true }) : newest()),
    send: ask,
    sendNow: ask,
  };
  const widget = new Widget(root, connection, noStorage);
  // Set from Python or in another view. What this view has asked is answered with the newest view.
  const show = () => {
    if (!kernel.isWaiting() && model.get("html") !== given) widget.enqueue(async () => newest());
  };
  const stop = () => model.get("fault") && widget.stop(new Error(model.get("fault")));
  model.on("change:html", show);
  model.on("change:fault", stop);
  widget.start();
  return () => {
    model.off("change:html", show);
    model.off("change:fault", stop);
    kernel.close();
    stopAll();
  };
}

export default { render };
