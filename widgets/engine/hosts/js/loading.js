// Brings the engine and an app's own Python, when a widget first needs them. Page, scripts and engine
// run only when all are of one edition. What did not load is forgotten, so that it can be tried again.
import { Hindrance, mustBeOfThisEdition } from "./edition.js";

const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
const scripts = new URL(".", src);

const NO_WEBASSEMBLY =
  "This browser cannot run the widgets: they need WebAssembly, which is missing or switched off here, as in the Lockdown Mode of an iPhone.";
const LOST =
  "This widget cannot answer yet: a part of it did not load. What you enter counts once it is there.";
const CANNOT_START = "This widget could not start in this browser.";

/**
 * Return the engine once it runs and has the app's own Python at hand.
 * @param {string} app
 */
export async function loadEngine(app) {
  mustBeOfThisEdition();
  if (typeof WebAssembly === "undefined") throw new Hindrance(NO_WEBASSEMBLY);
  const file = `apps/${app}.js`;
  const [engine] = await Promise.all([once("engine", runEngine), once(file, () => load(file))]);
  return engine;
}

/** @type {Record<string, Promise<unknown>>} */
const begun = {};
let timesOnline = 0;
addEventListener("online", () => (timesOnline += 1));

/**
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} begin
 * @returns {Promise<Result>}
 */
function once(name, begin) {
  const since = timesOnline;
  begun[name] ??= begin().catch((fault) => {
    delete begun[name];
    // What was asked for before the network came back may be lost only now.
    if (timesOnline > since) return once(name, begin);
    throw fault;
  });
  return /** @type {Promise<Result>} */ (begun[name]);
}

async function runEngine() {
  await load("engine.js");
  try {
    return await globalThis.bookEngine;
  } catch (cause) {
    throw new Hindrance(CANNOT_START, { remedy: "retry", cause });
  }
}

/** @param {string} file */
async function load(file) {
  const edition = () => globalThis.bookEditions?.[file];
  await fetchScript(file);
  // A store on the way may have given an older one: it is asked once past all stores.
  if (edition() !== EDITION) await fetchScript(file);
  // What came may be no script of ours, as from a network that asks for a password first.
  if (!edition()) throw new Hindrance(LOST, { remedy: "retry" });
  mustBeOfThisEdition(edition());
}

/** @type {Record<string, number>} */
const asked = {};

/** @param {string} file */
function fetchScript(file) {
  asked[file] = (asked[file] ?? 0) + 1;
  const address = new URL(`${file}?v=${EDITION}`, scripts);
  if (asked[file] > 1) address.searchParams.set("try", String(asked[file]));
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address.href;
    script.onload = resolve;
    script.onerror = () => reject(new Hindrance(LOST, { remedy: "retry" }));
    document.head.append(script);
  });
}
