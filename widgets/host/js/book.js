// The eager half of the book: finds the widgets of the page and wakes each when it comes near.
import { forgetEverything, noStorage, storageFor } from "./storage.js";
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
      const { start, send, notice } = await loadEngine();
      const html = start(id, app, state, saved);
      const value = keptByOthers(root);
      const event = JSON.stringify({ name: "carried", value, committed: true });
      return { html: value ? send(id, event) : html, notice: notice(id) };
    },
    async send(event) {
      const { send, kept } = await loadEngine();
      return { html: send(id, JSON.stringify(event)), kept: kept(id) };
    },
  };
}

// What other widgets have kept, as JSON by app, where this one reads any of it. Anything may stand in
// it: the app makes sure.
function keptByOthers({ dataset }) {
  if (!dataset.reads) return null;
  return Object.fromEntries(dataset.reads.split(" ").map((app) => [app, storageFor(app).read()]));
}

function wakeWhenNear(root) {
  const { keepAs } = root.dataset;
  const storage = keepAs ? storageFor(keepAs) : noStorage;
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
