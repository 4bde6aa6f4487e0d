// What a Python view cannot do itself. A view asks with data- attributes, a device answers with
// events; none knows what a view is about.
import { announce } from "./announce.js";
import { awake } from "./awake.js";
import { backup } from "./backup.js";
import { clipboard } from "./clipboard.js";
import { clock } from "./clock.js";
import { download } from "./download.js";
import { focus } from "./focus.js";
import { history } from "./history.js";
import { metronome } from "./metronome.js";
import { print } from "./print.js";
import { stride } from "./stride.js";
import { taps } from "./taps.js";
import { timer } from "./timer.js";
import { today } from "./today.js";
import { upload } from "./upload.js";

/**
 * Makes what looks after a part of each view of one widget. `whenAnswered` calls back once the view
 * knows all that the reader has done.
 * @callback Device
 * @param {HTMLElement} root
 * @param {import("../events.js").Emit} emit
 * @param {WhenAnswered} whenAnswered
 * @returns {{ refresh: () => unknown, stop: () => void }}
 */
/** @typedef {(task: () => unknown) => Promise<unknown>} WhenAnswered */

/** @type {Device[]} */
export const devices = [
  taps,
  timer,
  clock,
  metronome,
  stride,
  download,
  backup,
  clipboard,
  print,
  history,
  focus,
  today,
  upload,
  awake,
  announce,
];
