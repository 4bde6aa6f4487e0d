import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { clock } from "../../../../widgets/engine/hosts/js/devices/clock.js";
import { kindOfBytes, kindOfText } from "../../../../widgets/engine/hosts/js/devices/file_kind.js";
import { read } from "../../../../widgets/engine/hosts/js/devices/file_text.js";
import { taps } from "../../../../widgets/engine/hosts/js/devices/taps.js";
import { timer } from "../../../../widgets/engine/hosts/js/devices/timer.js";
import { tones } from "../../../../widgets/engine/hosts/js/devices/tones.js";
import { find, listener, widget } from "./page.js";

const START = 1_000_000;
beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setInterval", "Date"], now: START });
});

const later = () => Promise.resolve();

test("a clock counts down to its moment, and tells of it once", () => {
  const root = widget(`<p data-clock="up" data-until="${START + 61_000}"></p>`);
  const { calls, hear } = listener();
  const device = clock(root, hear, later);
  device.refresh();
  assert.equal(find("p").textContent, "", "the page as it was built is left alone");
  device.refresh();
  assert.equal(find("p").textContent, "1:01");
  mock.timers.tick(60_800);
  assert.deepEqual([find("p").textContent, calls.length], ["0:01", 0]);
  mock.timers.tick(1000);
  assert.equal(find("p").textContent, "0:00");
  assert.deepEqual(calls, [[{ name: "up", value: Date.now(), committed: true }]]);
  device.stop();
});

test("a timer counts down and says done, and starts again after it was stopped", () => {
  const root = widget('<p data-timer="t" data-seconds="2" data-running="true"></p>');
  const { calls, hear } = listener();
  const device = timer(root, hear, later);
  device.refresh();
  assert.equal(find("p").textContent, "2 s");
  mock.timers.tick(1900);
  assert.deepEqual([find("p").textContent, calls.length], ["1 s", 0]);
  mock.timers.tick(1000);
  assert.deepEqual(calls, [[{ name: "t", value: "done", committed: true }]]);
  find("p").dataset.running = "false";
  device.refresh();
  find("p").dataset.running = "true";
  device.refresh();
  assert.equal(find("p").textContent, "2 s");
  device.stop();
});

test("a tap is one event, by pointer, key or assistive technology", () => {
  const root = widget('<button type="button" data-taps="tap">Tap</button>');
  const { calls, hear } = listener();
  taps(root, hear, later);
  const on = { bubbles: true, cancelable: true };
  const pad = find("button");
  pad.dispatchEvent(new PointerEvent("pointerdown", { ...on, button: 0 }));
  pad.dispatchEvent(new MouseEvent("click", { ...on, detail: 1 }));
  assert.equal(calls.length, 1);
  pad.dispatchEvent(new PointerEvent("pointerdown", { ...on, button: 2 }));
  assert.equal(calls.length, 1);
  pad.dispatchEvent(new KeyboardEvent("keydown", { ...on, key: " " }));
  pad.dispatchEvent(new KeyboardEvent("keydown", { ...on, key: " ", repeat: true }));
  pad.dispatchEvent(new KeyboardEvent("keydown", { ...on, key: "a" }));
  assert.equal(calls.length, 2);
  pad.dispatchEvent(new MouseEvent("click", { ...on, detail: 0 }));
  assert.equal(calls.length, 3);
});

test("tones are put ahead on the sound card's clock, and none that was missed", () => {
  /** @type {[number, number][]} */
  const sounds = [];
  const node = { connect: (/** @type {unknown} */ to) => to, disconnect: () => {} };
  class FakeContext {
    state = "running";
    currentTime = 100;
    destination = node;
    addEventListener() {}
    createGain() {
      return {
        ...node,
        context: this,
        gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
      };
    }
    createOscillator() {
      const frequency = { value: 0 };
      const start = (/** @type {number} */ at) => sounds.push([at, frequency.value]);
      return { ...node, frequency, start, stop() {} };
    }
  }
  Object.assign(globalThis, { AudioContext: FakeContext });
  const device = tones(widget(""));
  const plan = `${START - 1000}:440 ${START + 2000}:660`;
  device.follow(plan);
  device.follow(plan);
  assert.deepEqual(sounds, [[102, 660]]);
  device.silence();
});

test("a file is known by how it begins", () => {
  const bytes = (/** @type {string} */ text) =>
    Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  assert.equal(kindOfBytes(bytes("PK\x03\x04....xl/workbook"), "a"), "workbook");
  assert.equal(kindOfBytes(bytes("PK\x03\x04....run.csv"), "a"), "zip");
  assert.equal(kindOfBytes(bytes("\0\0\0"), "run.FIT"), "fit");
  assert.equal(kindOfBytes(bytes("Date,km"), "a.csv"), "");
  assert.equal(kindOfText(' <?xml version="1.0"?>\n<gpx creator="x">'), "gpx");
  assert.equal(kindOfText("[my runs]"), "text");
});

test("of a large file both ends come, in whole lines", async () => {
  const lines = Array.from({ length: 100 }, (_, number) => `line ${number}`);
  const file = new File([lines.join("\r\n")], "a.txt");
  const { text, whole, cut } = await read(file, { ends: { bytes: 50, lines: 3 } });
  assert.deepEqual(text.split("\n"), [...lines.slice(0, 3), ...lines.slice(-3)]);
  assert.deepEqual([whole, cut], [false, 3]);
  assert.equal((await read(file, { mostBytes: 10 })).kind, "large");
});
