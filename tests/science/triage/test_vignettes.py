"""What the check tells the readers of the vignettes, and how often it tells them too much."""

from tests.science.triage.answers import RISING
from tests.science.triage.vignettes import GIVEN, ORDINARY, VIGNETTES
from widgets.science.triage.assessment import assess
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.records import LEVELS


def test_every_reader_gets_the_level_and_the_reason() -> None:
    for one in VIGNETTES:
        found = assess(one.answers)
        assert found.level == one.level, (one.id, found.level, found.reasons)
        deciding = [reason.rule for reason in found.reasons if reason.level == found.level]
        assert one.rule in deciding or not (one.rule or deciding), (one.id, deciding)
        assert not found.unanswered, one.id


def test_every_reader_answers_only_what_is_asked() -> None:
    for one in VIGNETTES:
        asked = {name for name, _ in one.signs}
        for name in asked:
            without = dict(one.answers)
            del without[name]
            assert name in assess(without).unanswered, (one.id, name)


def test_the_level_is_never_below_what_would_do_as_well() -> None:
    for one in VIGNETTES:
        if one.also and one not in ORDINARY:
            assert one.id in ("m26", "m32"), one.id
            assert LEVELS.index(one.also) <= 1, one.id


def test_every_reader_has_a_story_and_a_known_source() -> None:
    keys = [guideline.key for guideline in GUIDELINES]
    ids = [one.id for one in VIGNETTES]
    assert len(set(ids)) == len(ids)
    for one in VIGNETTES:
        assert one.story, one.id
        assert one.why, one.id
        assert one.sources, one.id
        for key in one.sources:
            assert key in keys, (one.id, key)


def test_there_are_enough_and_a_third_are_ordinary() -> None:
    own = len(VIGNETTES) - len(GIVEN)
    assert len(GIVEN) == 20
    assert own >= 60
    assert 3 * len(ORDINARY) >= own
    for level in LEVELS:
        assert len([one for one in VIGNETTES if one.level == level]) >= 10, level


def test_at_most_one_ordinary_reader_in_ten_is_sent_further_than_needed() -> None:
    too_far = [
        one.id
        for one in ORDINARY
        if RISING.index(assess(one.answers).level) > RISING.index(one.also or one.level)
    ]
    assert too_far == ["cough spot", "lumbago and sneeze", "day one", "sickle trait"]
    assert 10 * len(too_far) <= len(ORDINARY)
