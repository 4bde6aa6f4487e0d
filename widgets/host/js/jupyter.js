// A widget in a notebook: the kernel holds the state, this shows it.
import { carried } from "./carried.js";
import { noStorage } from "./storage.js";
import { Widget } from "./widget.js";

let shown = 0;

function render({ model, el }) {
  const root = document.createElement("form");
  root.className = "rb-widget";
  root.id = `rb-view-${++shown}`;
  root.noValidate = true;
  root.autocomplete = "off";
  root.innerHTML = '<div class="rb-notice" role="status"></div><div class="rb-view"></div>';
  // JupyterLab would take the arrow keys of a focused slider for its own commands.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(root);

  const connection = {
    start: async () => {
      if (model.get("fault")) model.send({ reset: true });
      return { html: model.get("html") };
    },
    send: async (event) => model.send({ event: JSON.parse(carried(JSON.stringify(event))) }),
  };
  const widget = new Widget(root, connection, noStorage);
  const show = () => widget.show(model.get("html"));
  const stop = () => model.get("fault") && widget.stop(new Error(model.get("fault")));
  model.on("change:html", show);
  model.on("change:fault", stop);
  widget.start();
  return () => {
    model.off("change:html", show);
    model.off("change:fault", stop);
    for (const device of widget.devices) device.stop();
  };
}

export default { render };
