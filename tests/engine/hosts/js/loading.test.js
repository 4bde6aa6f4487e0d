import assert from "node:assert/strict";
import test from "node:test";
import { EDITION } from "./page.js";

const own = document.createElement("script");
own.src = "https://example.org/course/_static/course/book.js";
Object.defineProperty(document, "currentScript", { value: own, configurable: true });
const { loadEngine } = await import("../../../../widgets/engine/hosts/js/loading.js");

/**
 * What the network does with each script that is asked for, the next one first.
 * @type {((file: string) => void)[]}
 */
let network = [];
/** @type {string[]} */
let asked = [];

document.head.append = (script) => {
  const { src, onload, onerror } = /** @type {HTMLScriptElement} */ (script);
  const { pathname, searchParams } = new URL(src);
  const file = pathname.replace("/course/_static/course/", "");
  asked.push(searchParams.has("try") ? `${file} again` : file);
  const act = network.shift() ?? here;
  queueMicrotask(() => {
    try {
      act(file);
      onload?.call(/** @type {HTMLScriptElement} */ (script), new Event("load"));
    } catch {
      onerror?.call(/** @type {HTMLScriptElement} */ (script), new Event("error"));
    }
  });
};

/** @param {string} file */
const here = (file, edition = EDITION) => {
  globalThis.bookEditions = { ...globalThis.bookEditions, [file]: edition };
  Object.assign(globalThis, { bookEngine: Promise.resolve("engine") });
};
/** @param {string} file */
const older = (file) => here(file, "older");
const lost = () => {
  throw new Error("lost");
};
const noScript = () => {};

/** @param {((file: string) => void)[]} acts */
function online(...acts) {
  network = acts;
  asked = [];
}

test("what did not load is forgotten, and can be tried again", async () => {
  online(lost, here);
  await assert.rejects(loadEngine("a"), { remedy: "retry" });
  online();
  assert.equal(await loadEngine("a"), "engine");
  assert.deepEqual(asked, ["engine.js again"]);
});

test("what is there is not asked for twice", async () => {
  online();
  await Promise.all([loadEngine("b"), loadEngine("b")]);
  await loadEngine("b");
  assert.deepEqual(asked, ["apps/b.js"]);
});

test("a script of another edition is asked for once past all stores", async () => {
  online(older, here);
  assert.equal(await loadEngine("c"), "engine");
  assert.deepEqual(asked, ["apps/c.js", "apps/c.js again"]);
});

test("a script that stays of another edition says to reload", async () => {
  online(older, older);
  await assert.rejects(loadEngine("d"), { remedy: "reload" });
});

test("a page that is no script of ours can be tried again", async () => {
  online(noScript, noScript);
  await assert.rejects(loadEngine("e"), { remedy: "retry" });
});

test("what is lost while the network comes back is asked for again at once", async () => {
  online(() => {
    dispatchEvent(new Event("online"));
    lost();
  }, here);
  assert.equal(await loadEngine("f"), "engine");
  assert.deepEqual(asked, ["apps/f.js", "apps/f.js again"]);
});

test("a page of another edition loads nothing", async () => {
  document.documentElement.dataset.edition = "older";
  online();
  await assert.rejects(loadEngine("g"), { remedy: "reload" });
  assert.deepEqual(asked, []);
  document.documentElement.dataset.edition = EDITION;
});

test("a browser without WebAssembly is told so", async (context) => {
  const { WebAssembly } = globalThis;
  context.after(() => Object.assign(globalThis, { WebAssembly }));
  Object.assign(globalThis, { WebAssembly: undefined });
  await assert.rejects(loadEngine("h"), /need WebAssembly/);
});
