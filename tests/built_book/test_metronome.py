"""The metronome: its beats in the sound itself, and the one in the page."""

import json
import subprocess
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.built_book.pages import CHAPTER, ROOT, Visit, pause, shown, until, widget
from tests.built_book.ways import by_double_click
from widgets.engine.hosts.nodejs import tool

METRONOME = ROOT / "widgets" / "engine" / "hosts" / "js" / "devices" / "metronome.js"
BUNDLE = "require('esbuild').buildSync(JSON.parse(process.argv[1]))"

# Five minutes of the metronome as sound, and where in it each click begins.
RENDER = """async ({ perMinute, seconds, sampleRate }) => {
  const context = new OfflineAudioContext(1, seconds * sampleRate, sampleRate);
  const first = 0.1, interval = 60 / perMinute;
  let next = 0;
  // Piece by piece, as the page does it.
  for (let moment = 0; moment < seconds; moment += 0.4) {
    context.suspend(moment).then(() => {
      const until = context.currentTime + 1.5;
      const output = context.destination;
      next = metronome.scheduleBeats(context, output, { first, interval, next, until });
      context.resume();
    });
  }
  const samples = (await context.startRendering()).getChannelData(0);
  const onsets = [];
  let lastLoud = -Infinity;
  for (let index = 0; index < samples.length; index++) {
    if (Math.abs(samples[index]) < 0.02) continue;
    if (index - lastLoud > 0.05 * sampleRate) onsets.push(index / sampleRate);
    lastLoud = index;
  }
  return onsets;
}"""

# Notes what the page puts on the clock of the sound card.
NOTE = """
  globalThis.beats = [];
  globalThis.speaker = null;
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (time) {
    beats.push(time);
    return start.call(this, time);
  };
  const { connect, disconnect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode) speaker = this;
    return connect.call(this, target, ...rest);
  };
  AudioNode.prototype.disconnect = function (...rest) {
    if (this === speaker) speaker = null;
    return disconnect.apply(this, rest);
  };
"""


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the metronome's own code as one script, with what it exports as `metronome`."""
    bundle = tmp_path_factory.mktemp("metronome") / "metronome.js"
    options = {
        "entryPoints": [str(METRONOME)],
        "outfile": str(bundle),
        "bundle": True,
        "format": "iife",
        "globalName": "metronome",
    }
    node = [tool("node"), "--input-type=commonjs", "-e", BUNDLE, json.dumps(options)]
    subprocess.run(node, cwd=ROOT, check=True)
    return bundle.read_text(encoding="utf-8")


@pytest.mark.parametrize("per_minute", [172, 200.97])
def test_beats_do_not_drift_in_five_minutes(
    chromium: Browser, scheduler: str, per_minute: float
) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.evaluate(f"{scheduler}; globalThis.metronome = metronome;")
    settings = {"perMinute": per_minute, "seconds": 300, "sampleRate": 16_000}
    onsets = page.evaluate(RENDER, settings)
    context.close()
    due = [onsets[0] + beat * 60 / per_minute for beat in range(len(onsets))]
    assert len(onsets) >= 299.8 / 60 * per_minute
    assert max(abs(heard - meant) for heard, meant in zip(onsets, due, strict=True)) < 0.001


@pytest.fixture
def lab(visit: Visit) -> Locator:
    """Return the lab at 172 steps a minute, with its own rate as the beat."""
    lab = widget(visit.open(CHAPTER, script=NOTE), "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    box = lab.get_by_label("Step rate", exact=True)
    box.fill("172")
    box.press("Enter")
    lab.get_by_role("radio", name="Your own").check()
    expect(shown(lab, "172 beats a minute")).to_be_visible()
    return lab


def turn(lab: Locator, *, on: bool) -> None:
    name = "Start the metronome" if on else "Stop the metronome"
    pause(lab.page)
    lab.get_by_role("button", name=name).click()
    expect(lab.locator("[data-metronome]")).to_have_attribute("data-running", str(on).lower())


def intervals(page: Page, since: int = 0) -> list[float]:
    """Return the seconds between the beats on the clock."""
    beats = page.evaluate(f"beats.slice({since})")
    return [after - before for before, after in pairwise(beats)]


@by_double_click
def test_beats_are_put_on_the_sound_clock_ahead_of_time(lab: Locator) -> None:
    page = lab.page
    assert page.evaluate("beats.length") == 0
    turn(lab, on=True)
    until(page, "beats.length >= 8")
    assert intervals(page) == pytest.approx([60 / 172] * len(intervals(page)), abs=1e-6)
    # The clock really runs, and the last beat lies ahead of it.
    until(page, "speaker.context.currentTime > beats[3]")
    assert page.evaluate("beats.at(-1) - speaker.context.currentTime") > 0.5


@by_double_click
def test_another_tempo_is_taken_up_at_once(lab: Locator) -> None:
    page = lab.page
    turn(lab, on=True)
    until(page, "beats.length >= 4")
    before = page.evaluate("globalThis.old = speaker; beats.length")
    lab.get_by_role("radio", name="10 % more").check()
    expect(shown(lab, "189 beats a minute")).to_be_visible()
    until(page, "speaker && speaker !== old")
    until(page, f"beats.length >= {before} + 4")
    found = intervals(page, page.evaluate("beats.findLastIndex((t, i) => i && t < beats[i - 1])"))
    assert found == pytest.approx([60 / (172 * 1.1)] * len(found), abs=1e-4)


@by_double_click
def test_stopping_is_immediate(lab: Locator) -> None:
    page = lab.page
    turn(lab, on=True)
    until(page, "beats.length >= 4")
    turn(lab, on=False)
    # What was still on the clock has lost its way to the speaker.
    assert page.evaluate("speaker") is None
    assert page.evaluate("document.querySelector('.rb-beat')") is None
    scheduled = page.evaluate("beats.length")
    # Long enough for the next beats, had there been any.
    until(page, f"performance.now() > {page.evaluate('performance.now()')} + 900")
    assert page.evaluate("beats.length") == scheduled


@by_double_click
def test_the_volume_follows_its_slider(lab: Locator) -> None:
    page = lab.page
    turn(lab, on=True)
    assert page.evaluate("speaker.gain.value") == pytest.approx(0.6)
    page.evaluate("globalThis.same = speaker")
    lab.get_by_role("slider", name="Volume").fill("20")
    until(page, "Math.abs(speaker.gain.value - 0.2) < 0.01")
    assert page.evaluate("same === speaker")


@by_double_click
def test_each_beat_is_seen_foot_by_foot(lab: Locator) -> None:
    page = lab.page
    turn(lab, on=True)
    for state in (".rb-beat:not(.rb-other-foot)", ".rb-beat.rb-other-foot") * 2:
        until(page, f"document.querySelector('[data-pulse]{state}')")
        until(page, "document.querySelector('[data-pulse]:not(.rb-beat)')")


@by_double_click
def test_reduced_motion_keeps_the_beat_unseen_and_heard(lab: Locator) -> None:
    page = lab.page
    page.emulate_media(reduced_motion="reduce")
    page.evaluate(
        """() => {
          globalThis.pulses = 0;
          const mark = document.querySelector("[data-pulse]");
          const seen = () => { pulses += mark.classList.contains("rb-beat"); };
          new MutationObserver(seen).observe(mark, { attributes: true });
        }"""
    )
    turn(lab, on=True)
    until(page, "speaker.context.currentTime > beats[2]")
    assert page.evaluate("pulses") == 0
