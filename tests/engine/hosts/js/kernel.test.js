import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { connect } from "../../../../widgets/engine/hosts/js/kernel.js";
import { widget } from "./page.js";

mock.timers.enable({ apis: ["setInterval"] });
let now = 0;
mock.method(performance, "now", () => now);

/** @param {number} ms */
function pass(ms) {
  now += ms;
  mock.timers.tick(ms);
}

function notebook(status = "busy") {
  const traits = { html: "<p>", fault: "", answer: {} };
  /** @type {Record<string, () => unknown>} */
  const hears = {};
  /** @type {string[]} */
  const said = [];
  /** @type {import("../../../../widgets/engine/hosts/js/kernel.js").Follow[]} */
  const follows = [];
  const statusChanged = {
    connect: (/** @type {typeof follows[0]} */ follow) => follows.push(follow),
    disconnect: () => {},
  };
  const program = { status, statusChanged };
  const model = {
    /** @type {import("../../../../widgets/engine/hosts/js/kernel.js").Model["get"]} */
    get: (name) => traits[name],
    send: mock.fn(),
    on: (/** @type {string} */ event, /** @type {() => unknown} */ hear) => {
      hears[event] = hear;
    },
    off: () => {},
    widget_manager: { kernel: program },
  };
  const kernel = connect(model, widget(""), "v", {
    newest: () => ({ html: traits.html }),
    say: (sentence) => said.push(sentence),
    lost: (sentence) => said.push(sentence),
  });
  /** @param {{ view: string, number: number }} told */
  const answer = (told) => {
    traits.answer = told;
    hears["change:answer"]();
  };
  /** @param {string} status */
  const turn = (status) => {
    program.status = status;
    for (const follow of follows) follow(program, status);
  };
  return { kernel, model, said, answer, traits, turn };
}

test("each question is answered by its own number, and only to its own view", async () => {
  const { kernel, model, answer } = notebook();
  const one = kernel.ask({ event: 1 });
  const other = kernel.ask({ event: 2 });
  assert.deepEqual(model.send.mock.calls[1].arguments, [{ event: 2, view: "v", number: 2 }]);
  answer({ view: "another", number: 1 });
  answer({ view: "v", number: 2 });
  assert.deepEqual(await other, { html: "<p>" });
  assert.equal(kernel.isWaiting(), true);
  answer({ view: "v", number: 1 });
  await one;
  assert.equal(kernel.isWaiting(), false);
  kernel.close();
});

test("a kernel that cannot be sent to is lost, and answers nothing more", async () => {
  const { kernel, model, said } = notebook();
  model.send.mock.mockImplementation(() => {
    throw new Error("Cannot send");
  });
  assert.equal(await kernel.ask({}), null);
  assert.match(said[0], /Run the cell again/);
  kernel.close();
});

test("a busy kernel is said to be busy until it answers", async () => {
  const { kernel, said, answer } = notebook();
  const asked = kernel.ask({});
  pass(1500);
  assert.match(said[0], /busy/);
  answer({ view: "v", number: 1 });
  await asked;
  assert.deepEqual(said.slice(1), [""]);
  kernel.close();
});

test("a kernel that stays idle and does not answer does not know of the widget", async () => {
  const { kernel, said } = notebook("idle");
  const asked = kernel.ask({});
  pass(1500);
  pass(1500);
  assert.equal(said.length, 1);
  pass(1500);
  assert.equal(await asked, null);
  assert.match(said[1], /Run the cell again/);
  kernel.close();
});

test("a kernel that is found idle between two cells is not lost", async () => {
  const { kernel, said, answer, turn } = notebook();
  const asked = kernel.ask({});
  pass(1500);
  for (let cell = 0; cell < 5; cell++) {
    turn("idle");
    pass(1500);
    turn("busy");
    pass(1500);
  }
  assert.equal(said.length, 1);
  answer({ view: "v", number: 1 });
  assert.deepEqual(await asked, { html: "<p>" });
  kernel.close();
});

test("where the widget stopped, the fault is shown and not the view", async () => {
  const { kernel, answer, traits } = notebook();
  const asked = kernel.ask({});
  traits.fault = "fault";
  answer({ view: "v", number: 1 });
  assert.equal(await asked, null);
  kernel.close();
});
