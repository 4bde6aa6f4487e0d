import assert from "node:assert/strict";
import test from "node:test";
import { listen } from "../../../../widgets/engine/hosts/js/events.js";
import { meaningOf } from "../../../../widgets/engine/hosts/js/seen.js";
import { find, frame, listener, widget } from "./page.js";

/** @typedef {import("../../../../widgets/engine/hosts/js/events.js").WidgetEvent} WidgetEvent */

/** @param {string} view */
function listening(view) {
  const root = widget(view);
  const { calls, hear } = listener();
  listen(root, hear);
  return calls;
}

/**
 * @param {string} selector
 * @param {string} value
 * @param {string} type
 */
function enter(selector, value, type = "input") {
  find(selector).value = value;
  find(selector).dispatchEvent(new Event(type, { bubbles: true }));
}

/** @param {KeyboardEventInit} how */
const pressEnter = (how = {}) => {
  const event = new KeyboardEvent("keydown", {
    key: "Enter",
    bubbles: true,
    cancelable: true,
    ...how,
  });
  find("[type=text]").dispatchEvent(event);
  return event;
};

test("of a drag only the newest in a frame counts, of each control", async () => {
  const calls = listening(
    '<input type="range" name="a" max="9"><input type="range" name="b" max="9">',
  );
  for (const value of ["1", "2", "3"]) enter("[name=a]", value);
  enter("[name=b]", "7");
  assert.deepEqual(calls, []);
  await frame();
  assert.deepEqual(calls, [
    [{ name: "a", value: "3", committed: true }, { inFrame: true }],
    [{ name: "b", value: "7", committed: true }, { inFrame: true }],
  ]);
});

test("what is typed is a draft until it is finished, and goes once", async () => {
  const calls = listening('<input type="text" name="a">');
  enter("input", "5");
  enter("input", "5", "change");
  await frame();
  assert.deepEqual(
    calls.map(([event]) => event),
    [
      { name: "a", value: "5", committed: false },
      { name: "a", value: "5", committed: true },
    ],
  );
});

test("a press first sends what still waits for its frame", () => {
  const calls = listening(
    '<input type="range" name="a" max="9"><button type="button" name="b" value="x">B</button>',
  );
  enter("input", "4");
  find("button").click();
  assert.deepEqual(calls, [
    [{ name: "a", value: "4", committed: true }, undefined],
    [{ name: "b", value: "x", committed: true }, { pressed: meaningOf(find("button")) }],
  ]);
});

test("a box to tick tells whether it is ticked", () => {
  const calls = listening('<input type="checkbox" name="a" value="on">');
  find("input").click();
  find("input").click();
  assert.deepEqual(
    calls.map(([event]) => /** @type {WidgetEvent} */ (event).value),
    ["true", "false"],
  );
});

const ANSWER =
  '<div data-enter="check"><input type="text" name="a" value="5"><button type="button" name="check">Check</button></div>';

test("Enter takes in what was typed, and then presses", async () => {
  const calls = listening(ANSWER);
  const event = pressEnter();
  await frame();
  assert.deepEqual(
    calls.map(([one]) => /** @type {WidgetEvent} */ (one).name),
    ["a", "check"],
  );
  assert.equal(event.defaultPrevented, true);
});

test("Enter presses nothing where what was typed is wrong", async () => {
  const calls = listening(ANSWER);
  pressEnter();
  find("input").setAttribute("aria-invalid", "true");
  await frame();
  assert.equal(calls.length, 1);
});

test("Enter presses nothing that has become another button meanwhile", async () => {
  const calls = listening(ANSWER);
  pressEnter();
  find("button").textContent = "Try again";
  await frame();
  assert.equal(calls.length, 1);
});

test("a key that is held down, or that writes a word, presses nothing", async () => {
  const calls = listening(ANSWER);
  assert.equal(pressEnter({ repeat: true }).defaultPrevented, true);
  pressEnter({ isComposing: true });
  await frame();
  assert.deepEqual(calls, []);
});
