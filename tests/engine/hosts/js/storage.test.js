import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import * as storage from "../../../../widgets/engine/hosts/js/storage.js";
import { refuseToSave } from "./page.js";

const KEY = "a-book/course/#diary";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test("a key names the book and the folder it is in", () => {
  assert.equal(storage.keyOf("diary"), KEY);
  assert.equal(storage.keyOf("quizzes/läufer#1"), "a-book/course/#quizzes%2Fl%C3%A4ufer%231");
  assert.equal(storage.keyOf("colours"), "a-book/colours");
});

test("a key says what it stands for", () => {
  const folder = "/course/";
  assert.deepEqual(storage.parsed(KEY), { key: KEY, folder, name: "diary", number: undefined });
  assert.equal(storage.parsed(`${KEY}#12`)?.number, 12);
  assert.deepEqual(storage.parsed("a-book/diary"), { key: "a-book/diary", name: "diary" });
  assert.equal(storage.parsed(storage.keyOf("läufer"))?.name, "läufer");
});

test("the keys of others are nobody's here", () => {
  for (const key of ["another-book/course/#diary", "a-bookshop", "a-book/a/b", "diary"]) {
    assert.equal(storage.parsed(key), null, key);
  }
  localStorage.setItem("a-book/other/#diary", "x");
  localStorage.setItem(KEY, "y");
  localStorage.setItem("a-book/diary", "z");
  assert.deepEqual(
    storage.ownKeys(localStorage).map(({ key }) => key),
    [KEY, "a-book/diary"],
  );
});

test("what lasts moves between the tab and the device", () => {
  const kept = storage.storageFor("diary");
  assert.equal(kept.read(), "");
  assert.equal(kept.write("one", false), "");
  assert.deepEqual([sessionStorage.getItem(KEY), localStorage.getItem(KEY)], ["one", null]);
  kept.write("two", true);
  assert.deepEqual([sessionStorage.getItem(KEY), localStorage.getItem(KEY)], [null, "two"]);
  kept.write("three", false);
  assert.deepEqual([sessionStorage.getItem(KEY), localStorage.getItem(KEY)], ["three", null]);
});

test("what another tab keeps for good stays when this one keeps for itself", () => {
  const kept = storage.storageFor("diary");
  kept.read();
  localStorage.setItem(KEY, "theirs");
  assert.equal(kept.hasNews(), true);
  kept.write("mine", false);
  assert.equal(localStorage.getItem(KEY), "theirs");
  assert.equal(storage.storageFor("diary").read(), "mine");
});

test("what the first edition kept is read, and moves to the key of today", () => {
  localStorage.setItem("a-book/diary", "old");
  const kept = storage.storageFor("diary");
  assert.equal(kept.read(), "old");
  kept.write("new", true);
  assert.equal(localStorage.getItem("a-book/diary"), null);
  assert.equal(localStorage.getItem(KEY), "new");
});

test("what could not be used is set aside before anything is written over it", () => {
  localStorage.setItem(KEY, "strange");
  const kept = storage.storageFor("diary");
  kept.read();
  kept.protect();
  kept.write("new", true);
  assert.equal(localStorage.getItem(`${KEY}#1`), "strange");
  kept.write("newer", true);
  assert.equal(localStorage.getItem(`${KEY}#2`), null);
});

test("the same text is set aside once, another beside it", () => {
  for (const text of ["a", "a", "b"]) storage.setAside(localStorage, "diary", text);
  const kept = [1, 2, 3].map((number) => localStorage.getItem(`${KEY}#${number}`));
  assert.deepEqual(kept, ["a", "b", null]);
});

test("starting afresh deletes nothing", () => {
  localStorage.setItem(KEY, "saved");
  const kept = storage.storageFor("diary");
  assert.equal(kept.startAfresh(), "");
  assert.equal(kept.read(), "");
  assert.equal(localStorage.getItem(`${KEY}#1`), "saved");
});

test("a full storage is told from one that is forbidden, and loses nothing", () => {
  localStorage.setItem(KEY, "saved");
  const kept = storage.storageFor("diary");
  kept.read();
  let allow = refuseToSave("QuotaExceededError");
  assert.match(kept.write("new", true), /is full/);
  assert.match(kept.startAfresh(), /is full/);
  allow();
  allow = refuseToSave("SecurityError");
  assert.match(kept.write("new", true), /does not let the page keep/);
  allow();
  assert.equal(localStorage.getItem(KEY), "saved");
  assert.equal(kept.known(), "saved");
});
