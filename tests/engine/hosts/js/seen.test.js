import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { changing, meaningOf, offers } from "../../../../widgets/engine/hosts/js/seen.js";
import { find, widget } from "./page.js";

const CHECK = '<button type="button" name="check">Check answer</button>';
const AGAIN = '<button type="button" name="again">Try again</button>';
let now = 10_000;
mock.method(performance, "now", () => now);

/** @type {string[]} */
let heard = [];

beforeEach(() => {
  now += 10_000;
  heard = [];
  widget(CHECK).addEventListener("click", ({ target }) => heard.push(String(target.name)));
});

/** Press what is in the view, with a pointer that nobody moves. */
function press() {
  const how = { clientX: 5, clientY: 5, bubbles: true, cancelable: true, detail: 1, pointerId: 1 };
  for (const type of ["pointerdown", "click"]) {
    const event = new PointerEvent(type, { ...how, pointerType: "mouse", isPrimary: true });
    Object.defineProperty(event, "timeStamp", { value: now });
    find("button").dispatchEvent(event);
  }
}

/** @param {string} view */
async function show(view) {
  changing(find("#w"), view);
  find(".rb-view").innerHTML = view;
  await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((done) => setTimeout(done, 5));
}

test("the second press of a double press does not go on to what came in its place", async () => {
  press();
  await show(AGAIN);
  now += 200;
  press();
  assert.deepEqual(heard, ["check"]);
});

test("a press counts once there was time to see", async () => {
  press();
  await show(AGAIN);
  now += 401;
  press();
  assert.deepEqual(heard, ["check", "again"]);
});

test("a press on what means the same counts, however quick", async () => {
  press();
  await show(CHECK);
  now += 50;
  press();
  assert.deepEqual(heard, ["check", "check"]);
});

test("a click of assistive technology, without a press, always counts", async () => {
  press();
  await show(AGAIN);
  document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, isPrimary: true }));
  find("button").click();
  assert.deepEqual(heard, ["check", "again"]);
});

test("what a control says, is called and stands for makes its meaning", () => {
  widget(`${CHECK}${CHECK}${AGAIN}<input type="range" name="a" value="1">`);
  const [one, same, other] = [...document.querySelectorAll("button")].map(meaningOf);
  assert.equal(one, same);
  assert.notEqual(one, other);
  const slider = meaningOf(find("input"));
  find("input").setAttribute("value", "2");
  assert.equal(meaningOf(find("input")), slider);
  find("button").setAttribute("aria-pressed", "true");
  assert.notEqual(meaningOf(find("button")), one);
});

test("a view offers what it holds under the widget's own id", () => {
  const meaning = meaningOf(find("button"));
  assert.equal(offers(CHECK, "w", meaning), true);
  assert.equal(offers(AGAIN, "w", meaning), false);
  assert.equal(offers(CHECK, "v", meaning), false);
});
