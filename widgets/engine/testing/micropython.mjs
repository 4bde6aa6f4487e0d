// Runs the very engine.js and scripts of the apps that the book ships, outside a browser. Reads one JSON command a line,
// {call, arguments}, writes one JSON answer a line, {result} or {fault}.
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import vm from "node:vm";

// What a browser offers and the engine uses. Node's own globals stay out, or MicroPython's loader
// would take the road that readers never take.
const browser = vm.createContext({
  window: {},
  console,
  crypto,
  fetch,
  performance,
  Blob,
  DecompressionStream,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
});
const assets = process.argv[2];
const apps = readdirSync(`${assets}/apps`).filter((file) => file.endsWith(".js"));
for (const file of ["engine.js", ...apps.map((app) => `apps/${app}`)]) {
  vm.runInContext(readFileSync(`${assets}/${file}`, "utf8"), browser);
}
const { start, send, write, python } = await /** @type {typeof globalThis} */ (browser).bookEngine;
/** @type {Map<string, import("../hosts/js/engine.js").Answer>} */
const answers = new Map();
/** @param {(...list: string[]) => import("../hosts/js/engine.js").Answer} act */
const noted =
  (act) =>
  (/** @type {string[]} */ ...list) => {
    const answer = act(...list);
    answers.set(list[0], answer);
    return answer.html;
  };
/** @type {Record<string, (...list: string[]) => unknown>} */
const calls = {
  start: noted(start),
  send: noted(send),
  kept: (id) => answers.get(id)?.kept,
  // In microseconds, and its own: how busy the machine is does not count.
  spent: () => process.cpuUsage().user,
  run: (code) => python.runPython(code),
  get: (name) => python.globals.get(name),
  write: (path, source) => write({ [path]: source }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { call, arguments: list } = JSON.parse(line);
  let answer;
  try {
    answer = { result: calls[call](...list) ?? null };
  } catch (fault) {
    answer = { fault: /** @type {Error} */ (fault).message };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
