import assert from "node:assert/strict";
import test from "node:test";
import { carried } from "../../../../widgets/engine/hosts/js/carried.js";

test("what MicroPython cannot take becomes the mark of what cannot be shown", () => {
  assert.equal(
    carried(JSON.stringify({ a: "x\0y", b: ["\uE000"] })),
    '{"a":"x\uFFFDy","b":["\uFFFD"]}',
  );
  assert.equal(carried('"\\ud800 alone"'), '"\uFFFD alone"');
});

test("a whole pair is carried as it is, without its escapes", () => {
  assert.equal(carried('"\\ud83d\\ude00"'), '"😀"');
});

test("what is no JSON is cleaned and left to Python", () => {
  assert.equal(carried("{\0"), "{\uFFFD");
});
