// The lazy half of the book: MicroPython, its WebAssembly as a data URL, and the Python that most apps
// share. What is an app's own comes in a script of its name and waits in `bookApps`.
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";
import compressedWasm from "@micropython/micropython-webassembly-pyscript/micropython.wasm";
import sources from "python-sources";
import { carried } from "./carried.js";
import { unzipped } from "./unzip.js";

/** @import { MicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs" */

/**
 * What hosts/browser.py answers. Only strings go in.
 * @typedef {object} Browser
 * @property {(id: string, module: string, state: string, saved: string) => string} start
 * @property {(id: string, event: string) => string} send
 * @property {(id: string) => string} kept
 * @property {(id: string) => boolean} lasts
 * @property {(id: string) => string} notice
 */
/**
 * The same, and what the tests look into it with. It starts an app by its name.
 * @typedef {Browser & { write: (files: Record<string, string>) => void, python: MicroPython }} Engine
 */

// All of it is swept after each event, so a large one costs time. It grows where a view needs more.
const HEAP_BYTES = 2 * 1024 * 1024;

// On file:// a page may fetch no file, but it may fetch a data URL and a blob of its own making.
async function wasmUrl() {
  const headers = { "content-type": "application/wasm" };
  const wasm = await unzipped(await fetch(compressedWasm), headers);
  return URL.createObjectURL(await wasm.blob());
}

/** @returns {Promise<Engine>} */
async function start() {
  const url = await wasmUrl();
  const python = await loadMicroPython({ url, heapsize: HEAP_BYTES });
  URL.revokeObjectURL(url);
  /** @param {Record<string, string>} files */
  const write = (files) => {
    for (const [path, source] of Object.entries(files)) {
      python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
      python.FS.writeFile(path, source);
    }
  };
  write(sources);
  python.runPython("import sys; sys.path.insert(0, '/course')");
  const browser = python.pyimport("widgets.engine.hosts.browser");
  const { kept, lasts, notice } = browser;
  /** @type {Browser["send"]} */
  const send = (id, event) => browser.send(id, carried(event));
  const written = new Set();
  /** @type {Browser["start"]} */
  const start = (id, app, state, saved) => {
    // Where an app stands many times on a page, this is half of each start.
    const { module, sources } = globalThis.bookApps[app];
    if (!written.has(app)) write(sources);
    written.add(app);
    return browser.start(id, module, carried(state), carried(saved));
  };
  return { start, send, kept, lasts, notice, write, python };
}

globalThis.bookEditions ??= {};
globalThis.bookEditions["engine.js"] = EDITION;
globalThis.bookEngine = start();
