// Runs the very engine.js that the book ships, outside a browser. Reads one JSON command a line,
// {call, arguments}, writes one JSON answer a line, {result} or {fault}.
import { readFileSync } from "node:fs";
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
vm.runInContext(readFileSync(process.argv[2], "utf8"), browser);
const { start, send, kept, notice, python } = await browser.runningBackEngine;
const calls = {
  start,
  send,
  kept,
  notice,
  run: (code) => python.runPython(code),
  get: (name) => python.globals.get(name),
  write(path, source) {
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    python.FS.writeFile(path, source);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { call, arguments: list } = JSON.parse(line);
  let answer;
  try {
    answer = { result: calls[call](...list) ?? null };
  } catch (fault) {
    answer = { fault: fault.message };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
