// The lazy half of the book: MicroPython, its WebAssembly as a data URL, and the Python that most apps
// share. What is an app's own comes in a script of its name and waits in `bookApps`.
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";
import compressedWasm from "@micropython/micropython-webassembly-pyscript/micropython.wasm";
import sources from "python-sources";
import { carried } from "./carried.js";
import { unzipped } from "./unzip.js";

/** @import { MicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs" */

/**
 * What hosts/browser.py does. Only strings go in and come out.
 * @typedef {object} Browser
 * @property {(id: string, module: string, state: string, saved: string) => string} start
 * @property {(id: string, event: string) => string} send
 */
/**
 * What it answers: the view, what is to be saved ("" for nothing), whether that stays on the device,
 * and what the reader must know of how the widget started.
 * @typedef {{ html: string, kept: string, lasts: boolean, notice: string }} Answer
 */
/**
 * The engine starts an app by its name. `write` and `python` are for the tests.
 * @typedef {object} Engine
 * @property {(id: string, app: string, state: string, saved: string) => Answer} start
 * @property {(id: string, event: string) => Answer} send
 * @property {(files: Record<string, string>) => void} write
 * @property {MicroPython} python
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
  /** @type {Engine["send"]} */
  const send = (id, event) => answer(browser.send(id, carried(event)));
  const written = new Set();
  /** @type {Engine["start"]} */
  const start = (id, app, state, saved) => {
    // Where an app stands many times on a page, this is half of each start.
    const { module, sources } = globalThis.bookApps[app];
    if (!written.has(app)) write(sources);
    written.add(app);
    return answer(browser.start(id, module, carried(state), carried(saved)));
  };
  return { start, send, write, python };
}

/**
 * Return what Python says in one text: a line of JSON, then the view. See browser.py.
 * @param {string} text
 * @returns {Answer}
 */
function answer(text) {
  const end = text.indexOf("\n");
  return { ...JSON.parse(text.slice(0, end)), html: text.slice(end + 1) };
}

globalThis.bookEditions ??= {};
globalThis.bookEditions["engine.js"] = EDITION;
globalThis.bookEngine = start();
