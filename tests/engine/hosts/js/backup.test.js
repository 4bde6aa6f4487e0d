import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import * as backup from "../../../../widgets/engine/hosts/js/backup.js";
import { keyOf } from "../../../../widgets/engine/hosts/js/storage.js";
import { refuseToSave } from "./page.js";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const all = () => [{ ...localStorage }, { ...sessionStorage }];

test("all comes back as it was: saved, of the tab, and set aside", () => {
  localStorage.setItem(keyOf("diary"), "d");
  localStorage.setItem(`${keyOf("diary")}#1`, "old");
  localStorage.setItem("a-book/colours", "dark");
  sessionStorage.setItem(keyOf("quizzes/läufer"), "q");
  const { text, counts } = backup.backUp();
  assert.deepEqual(counts, { saved: 1, tab: 1, aside: 1 });
  const before = all();
  localStorage.clear();
  sessionStorage.clear();
  assert.match(backup.bringBack(text), /^Brought back: 2\./);
  assert.deepEqual(all(), before);
});

test("the key of today wins over that of the first edition", () => {
  localStorage.setItem(keyOf("diary"), "today");
  localStorage.setItem("a-book/diary", "first");
  assert.equal(JSON.parse(backup.backUp().text).saved.diary, "today");
});

test("what is replaced is set aside, and said so", () => {
  localStorage.setItem(keyOf("diary"), "mine");
  const { text } = backup.backUp();
  localStorage.setItem(keyOf("diary"), "newer");
  assert.match(backup.bringBack(text), /What was here before is set aside/);
  assert.equal(localStorage.getItem(keyOf("diary")), "mine");
  assert.equal(localStorage.getItem(`${keyOf("diary")}#1`), "newer");
});

test("a file of another kind, or a damaged one, changes nothing", () => {
  localStorage.setItem(keyOf("diary"), "mine");
  const before = all();
  assert.match(backup.bringBack("{"), /not saved by this course/);
  assert.match(backup.bringBack('{"format": "other", "saved": {}}'), /not saved by this course/);
  const { format } = JSON.parse(backup.backUp().text);
  for (const part of [{ saved: "abc" }, { saved: { a: 1 } }, { saved: {}, aside: { a: "b" } }]) {
    assert.match(backup.bringBack(JSON.stringify({ format, ...part })), /damaged/);
  }
  assert.deepEqual(all(), before);
});

test("a storage that is full halfway is left as it was", () => {
  localStorage.setItem(keyOf("diary"), "mine");
  localStorage.setItem(keyOf("plan"), "mine too");
  const { format } = JSON.parse(backup.backUp().text);
  const before = all();
  const allow = refuseToSave("QuotaExceededError", (text) => text === "large");
  const text = JSON.stringify({ format, saved: { diary: "theirs", plan: "large" } });
  assert.match(backup.bringBack(text), /is full.*Nothing here has changed/);
  allow();
  assert.deepEqual(all(), before);
});

test("a copy at another address is shown, taken over and deleted there", () => {
  localStorage.setItem("a-book/other/#diary", "theirs");
  localStorage.setItem("a-book/other/#diary#1", "aside");
  const { copies, aside } = backup.hidden();
  assert.deepEqual(Object.keys(copies), ["/other/"]);
  assert.equal(aside, 0);
  backup.takeFrom(copies["/other/"]);
  assert.equal(localStorage.getItem(keyOf("diary")), "theirs");
  backup.forgetCopy("/other/");
  assert.deepEqual(Object.keys(localStorage), [keyOf("diary")]);
});

test("what is set aside is deleted alone, and everything with all of it", () => {
  localStorage.setItem(keyOf("diary"), "d");
  localStorage.setItem(`${keyOf("diary")}#1`, "old");
  localStorage.setItem("a-book/other/#diary", "theirs");
  localStorage.setItem("not ours", "x");
  assert.equal(backup.hidden().aside, 1);
  backup.forgetAside();
  assert.equal(backup.hidden().aside, 0);
  assert.equal(localStorage.getItem(keyOf("diary")), "d");
  assert.equal(backup.forgetEverything(), "Deleted from this device.");
  assert.deepEqual(Object.keys(localStorage), ["a-book/other/#diary", "not ours"]);
  assert.equal(backup.forgetEverything(), "Nothing was saved on this device.");
});
