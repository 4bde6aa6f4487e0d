import assert from "node:assert/strict";
import test from "node:test";
import { parse, patch } from "../../../../widgets/engine/hosts/js/patch.js";
import { find, widget } from "./page.js";

/** @param {string} html */
const show = (html) => patch(find(".rb-view"), html, "w");

test("the widget's id takes the place of its sign", () => {
  assert.equal(parse('<p id="\uE000-a">', "w").innerHTML, '<p id="w-a"></p>');
});

test("the focus stays, also when something new comes before it", () => {
  widget('<input type="text" name="a"><button id="w-b">B</button>');
  const button = find("button");
  button.focus();
  show('<p>new</p><input type="text" name="a"><button id="w-b">B2</button>');
  assert.ok(document.activeElement === find("button"));
  assert.equal(find("button").textContent, "B2");
});

test("what is typed stays while the box has the focus, and not without", () => {
  widget('<input type="text" value="1">');
  find("input").focus();
  find("input").value = "12.";
  show('<input type="text" value="12" aria-invalid="true">');
  assert.equal(find("input").value, "12.");
  assert.equal(find("input").getAttribute("aria-invalid"), "true");
  find("input").blur();
  show('<input type="text" value="12">');
  assert.equal(find("input").value, "12");
});

test("what is typed into a large box stays", () => {
  widget("<textarea>a</textarea>");
  find("textarea").focus();
  find("textarea").value = "abc";
  show("<textarea>ab</textarea>");
  assert.equal(find("textarea").value, "abc");
});

test("details that the reader unfolded stay unfolded", () => {
  widget("<details><summary>S</summary>old</details>");
  find("details").open = true;
  show("<details><summary>S</summary>new</details>");
  assert.equal(find("details").open, true);
  assert.match(find("details").textContent, /new/);
});

test("a box whose markup is unchanged shows again what the view says", () => {
  widget('<input type="checkbox" checked>');
  find("input").checked = false;
  show('<input type="checkbox" checked>');
  assert.equal(find("input").checked, true);
});

test("what a device has put into its place stays", () => {
  widget('<p data-sound-note="">Interrupted</p>');
  show('<p data-sound-note=""></p>');
  assert.equal(find("p").textContent, "Interrupted");
});
