// The eager half of the book: finds the widgets of the page and wakes each when it comes near.
import { forgetEverything, storageFor } from "./storage.js";
import { Widget } from "./widget.js";

const scripts = new URL(".", document.currentScript.src);
const NO_ENGINE =
  "This browser cannot run the widgets: they need WebAssembly. You can read the page as it is.";

let engine;

function loadEngine() {
  engine ??= new Promise((resolve, reject) => {
    if (typeof WebAssembly === "undefined") throw new Error(NO_ENGINE);
    const script = document.createElement("script");
    script.src = new URL("engine.js", scripts);
    script.onload = () => globalThis.runningBackEngine.then(resolve, reject);
    script.onerror = () => reject(new Error("engine.js could not be loaded."));
    document.head.append(script);
  });
  return engine;
}

function connect(root) {
  const { id } = root;
  const { app, state } = root.dataset;
  return {
    async start(saved) {
      const { start, notice } = await loadEngine();
      return { html: start(id, app, state, saved), notice: notice(id) };
    },
    async send(event) {
      const { send, kept } = await loadEngine();
      return { html: send(id, JSON.stringify(event)), kept: kept(id) };
    },
  };
}

function wakeWhenNear(root) {
  const storage = storageFor(root.dataset.keepAs);
  const widget = new Widget(root, connect(root), storage);
  const wake = async () => {
    observer.disconnect();
    root.removeEventListener("focusin", wake);
    await widget.start(loadEngine);
    if (!widget.stopped) root.dataset.alive = "true";
  };
  const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && wake(), {
    rootMargin: "600px",
  });
  observer.observe(root);
  root.addEventListener("focusin", wake);
}

for (const root of document.querySelectorAll(".rb-widget")) wakeWhenNear(root);

for (const button of document.querySelectorAll("[data-forget-everything]")) {
  button.addEventListener("click", () => {
    button.parentElement.querySelector("[role=status]").textContent = forgetEverything();
  });
}
