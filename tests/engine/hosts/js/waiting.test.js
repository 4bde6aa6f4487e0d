import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { waitingSign } from "../../../../widgets/engine/hosts/js/waiting.js";
import { find, widget } from "./page.js";

mock.timers.enable({ apis: ["setTimeout"] });

function signed() {
  const root = widget("");
  return { root, sign: waitingSign(root, find(".rb-view")) };
}

const shown = () => find(".rb-waiting").textContent;

test("an answer that takes more than a moment is waited for in sight", async () => {
  const { sign } = signed();
  const asked = Promise.withResolvers();
  const answer = sign.during(asked.promise);
  mock.timers.tick(299);
  assert.equal(shown(), "");
  mock.timers.tick(1);
  assert.equal(shown(), "Loading…");
  assert.equal(find(".rb-view").getAttribute("aria-busy"), "true");
  asked.resolve("view");
  assert.equal(await answer, "view");
  assert.equal(shown(), "");
  assert.equal(find(".rb-view").hasAttribute("aria-busy"), false);
});

test("the sign stays until the last of several has come, and goes after a fault", async () => {
  const { sign } = signed();
  const [one, other] = [Promise.withResolvers(), Promise.withResolvers()];
  const answers = [sign.during(one.promise), sign.during(other.promise)];
  mock.timers.tick(300);
  one.resolve("");
  await answers[0];
  assert.equal(shown(), "Loading…");
  other.reject(new Error("fault"));
  await assert.rejects(answers[1], /fault/);
  assert.equal(shown(), "");
});

test("a quick answer shows nothing, also later", async () => {
  const { sign } = signed();
  await sign.during(Promise.resolve());
  mock.timers.tick(1000);
  assert.equal(shown(), "");
});

test("a widget that is stuck says where it says why, and is not busy", () => {
  const { root, sign } = signed();
  sign.during(new Promise(() => {}));
  mock.timers.tick(300);
  root.dataset.stuck = "true";
  sign.refresh();
  assert.match(shown(), /^No answer yet/);
  assert.equal(find(".rb-view").hasAttribute("aria-busy"), false);
});
