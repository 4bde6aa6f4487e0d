// What a Python view cannot do itself. A view asks with data- attributes, a device answers with
// events; none knows anything of running. Each is device(root, emit) -> {refresh, stop}.
import { download } from "./download.js";
import { metronome } from "./metronome.js";
import { stride } from "./stride.js";
import { taps } from "./taps.js";
import { timer } from "./timer.js";

export const devices = [taps, timer, metronome, stride, download];
