"""What a phone does to a page: it rings, locks, goes dark, is silent, and opens files by type."""

import json
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import CHAPTER, Visit, pause, until, widget

DAYS = "chapters/doing/the-first-days"
EXERCISES = "chapters/doing/exercises"

# The page's sound, which a call can stop. While `ringing`, the browser lets nothing resume.
SOUND = """
  globalThis.beats = [];
  globalThis.ringing = false;
  globalThis.contexts = [];
  const Whole = AudioContext;
  globalThis.AudioContext = class extends Whole {
    constructor(...given) { super(...given); contexts.push(this); }
    resume() {
      return ringing ? Promise.reject(new DOMException("No.", "NotAllowedError")) : super.resume();
    }
  };
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (time) {
    beats.push(time);
    return start.call(this, time);
  };
  globalThis.ring = () => { ringing = true; return contexts[0].suspend(); };
"""
INTERRUPTED = "The sound was interrupted. Press to go on."


def metronome(page: Page) -> Locator:
    """Start the metronome of the lab, and give the lab."""
    lab = widget(page, "cadence_lab")
    lab.get_by_role("button", name="Start the metronome").click()
    until(page, "globalThis.beats?.length > 3")
    return lab


def test_the_metronome_comes_back_by_itself_after_an_interruption(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=SOUND)
    lab = metronome(page)
    page.evaluate("contexts[0].suspend()")
    until(page, "contexts[0].state === 'running'")
    count = page.evaluate("beats.length")
    until(page, f"beats.length > {count + 3}")
    times = page.evaluate("beats")
    gaps = [after - before for before, after in pairwise(times)]
    # Beats that fell into the gap may be left out, and none comes twice or off the beat.
    assert all(abs(gap / min(gaps) - round(gap / min(gaps))) < 0.01 for gap in gaps), gaps
    assert min(gaps) == pytest.approx(60 / 172, abs=0.1)
    expect(lab.locator("[data-sound-note]").first).to_have_text("")


def test_where_sound_waits_for_a_press_the_widget_says_so(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=SOUND)
    lab = metronome(page)
    page.evaluate("ring()")
    note = lab.locator("[data-sound-note]").filter(has_text=INTERRUPTED)
    expect(note).to_be_visible()
    expect(lab.get_by_role("button", name="Stop the metronome")).to_be_visible()
    # From now on the browser allows sound, at a press.
    page.evaluate("addEventListener('click', () => { ringing = false; }, { capture: true })")
    note.get_by_role("button", name="Go on with the sound").click()
    until(page, "contexts[0].state === 'running'")
    expect(lab.get_by_text(INTERRUPTED)).to_have_count(0)


def test_a_widget_that_stopped_says_nothing_of_an_interruption(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=SOUND)
    lab = metronome(page)
    page.evaluate("ring()")
    expect(lab.get_by_text(INTERRUPTED)).to_be_visible()
    lab.get_by_role("button", name="Stop the metronome").click()
    expect(lab.get_by_text(INTERRUPTED)).to_have_count(0)


AWAKE = """
  globalThis.locks = { asked: 0, held: 0, refused: false };
  Object.defineProperty(navigator, "wakeLock", { value: {
    async request(kind) {
      locks.asked += 1;
      if (locks.refused) throw new DOMException("Low battery.", "NotAllowedError");
      locks.held += 1;
      const lock = new EventTarget();
      lock.release = async () => { locks.held -= 1; lock.dispatchEvent(new Event("release")); };
      locks.newest = lock;
      return lock;
    },
  }});
"""


@pytest.mark.parametrize(
    ("path", "app", "start", "stop"),
    [
        (CHAPTER, "cadence_lab", "Start the metronome", "Stop the metronome"),
        (DAYS, "timer", "Start", "Stop"),
    ],
)
def test_the_screen_stays_on_while_something_is_timed(
    visit: Visit, path: str, app: str, start: str, stop: str
) -> None:
    page = visit.open(path, script=AWAKE)
    found = widget(page, app)
    assert page.evaluate("locks.asked") == 0
    found.get_by_role("button", name=start, exact=True).click()
    until(page, "locks.held === 1")
    # A browser takes it back when the page is hidden.
    page.evaluate("locks.newest.release()")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    until(page, "locks.held === 1 && locks.asked === 2")
    pause(page)
    found.get_by_role("button", name=stop, exact=True).click()
    until(page, "locks.held === 0")


def test_a_screen_that_may_not_stay_on_stops_nothing(visit: Visit) -> None:
    page = visit.open(DAYS, script=AWAKE)
    page.evaluate("locks.refused = true")
    timer = widget(page, "timer")
    timer.get_by_role("button", name="Start", exact=True).click()
    until(page, "locks.asked > 0")
    expect(timer.get_by_role("button", name="Pause")).to_be_visible()


@pytest.mark.parametrize(("path", "app"), [(CHAPTER, "cadence_lab"), (DAYS, "timer")])
def test_what_sounds_says_why_nothing_may_be_heard(visit: Visit, path: str, app: str) -> None:
    hint = widget(visit.open(path), app).get_by_text("An iPhone in silent mode")
    expect(hint).to_have_count(1)
    expect(hint).to_be_visible()


HEARD = """(id) => {
  globalThis.said = [];
  globalThis.moves = [];
  addEventListener("input", () => moves.push(performance.now()), { capture: true });
  globalThis.seen = [];
  const widget = document.getElementById(id);
  const look = new MutationObserver(() => seen.push(performance.now()));
  look.observe(widget.querySelector(".rb-view"), { characterData: true, subtree: true });
  const status = widget.querySelector(":scope > .rb-spoken[role=status]");
  new MutationObserver(() => {
    said.push({ text: status.textContent, at: performance.now() });
  }).observe(status, { childList: true, characterData: true, subtree: true });
}"""
# How long the hand rests before it is answered aloud, in milliseconds.
REST_MS = 800


def test_a_slider_that_is_moved_is_answered_once_in_short_and_at_rest(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    page.evaluate(HEARD, lab.get_attribute("id"))
    slider = lab.get_by_role("slider", name="Speed")
    slider.focus()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(50)
    until(page, "said.length > 0 && performance.now() - said.at(-1).at > 1500")
    seen, said, moves = page.evaluate("[seen, said, moves]")
    assert len(moves) == 20
    # What is seen follows while the hand still moves; what is heard waits.
    assert seen[0] < moves[-1]
    # On a busy machine the keys themselves may lie as far apart as a rest.
    rests = 1 + sum(later - move > REST_MS for move, later in pairwise(moves))
    assert 0 < len(said) <= 2 * rests, said
    for answer in said:
        moved = max(move for move in moves if move < answer["at"])
        assert answer["at"] - moved >= REST_MS - 20, said
        assert 0 < len(answer["text"]) <= 250, said


def test_a_press_is_answered_aloud_at_once(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    quiz = widget(page, "quiz")
    page.evaluate(HEARD, quiz.get_attribute("id"))
    quiz.locator("input[type=radio]").first.check()
    quiz.get_by_role("button", name="Check answer").first.click()
    until(page, "said.length > 0")
    assert "Question 1:" in page.evaluate("said")[0]["text"]


NOTE_TYPES = """
  globalThis.types = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => { types.push(blob.type); return createObjectURL(blob); };
"""


def test_each_file_leaves_as_what_it_is(visit: Visit) -> None:
    page = visit.open(EXERCISES, script=NOTE_TYPES)
    programme = widget(page, "programme")
    programme.get_by_role("button", name="Make my week").click()
    # A press whose end finds another button than its beginning does not count.
    expect(programme.get_by_role("button", name="Week", exact=True)).to_be_visible()
    programme.get_by_role("button", name="Files", exact=True).click()
    page.evaluate("types.length = 0")
    expected = {
        "Save the calendar file (.ics)": "text/calendar;charset=utf-8",
        "The log as a table (CSV)": "text/csv;charset=utf-8",
        "All of it as a file (JSON)": "application/json",
    }
    for label, kind in expected.items():
        with page.expect_download():
            programme.get_by_role("button", name=label).click()
        assert page.evaluate("types.at(-1)") == kind, label
    assert json.dumps(page.evaluate("types")).count("text/plain") == 0
