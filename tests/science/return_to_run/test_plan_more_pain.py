"""More pain, in whichever run and at whatever time, never gives an easier way."""

from tests.expect import known
from tests.science.return_to_run.entries import (
    day,
    follow,
    last_day,
    random_entries,
    run,
    seeded,
    then,
)
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX
from widgets.science.return_to_run.plan import VERDICTS, Run, plan, verdict


def test_pain_over_the_limit_never_advances() -> None:
    for low in (PAIN_SETTLED_MAX + 0.5, PAIN_SETTLED_MAX + 1, PAIN_LIMIT):
        for place in range(3):
            pain = [0.0, 0.0, 0.0]
            pain[place] = low
            assert {found.stage for found in follow(12, tuple(pain))} == {1}


def test_more_pain_never_gives_an_easier_way() -> None:
    numbers = [
        0,
        1,
        PAIN_SETTLED_MAX,
        PAIN_SETTLED_MAX + 1,
        PAIN_LIMIT,
        PAIN_LIMIT + 1,
        PAIN_SCALE_MAX,
    ]
    for during in numbers:
        for after in numbers:
            for morning in numbers:
                how = VERDICTS.index(verdict(run(0, pain=(during, after, morning))))
                for more in ((during + 1, after, morning), (during, after, morning + 1)):
                    assert VERDICTS.index(verdict(run(0, pain=more))) >= how
    for number in range(300):
        chance = seeded(number)
        entries = random_entries(chance)
        if not entries or not isinstance(entries[-1], Run):
            continue
        last = entries[-1]
        worse = Run(*last[:3], last.during + chance.choice((1, 3, 6)), *last[4:])
        today = day(chance.randrange(5), last.day)
        easy, hard = plan(entries, today), plan(then(entries[:-1], worse), today)
        assert hard.stage <= easy.stage
        if easy.status == "run":
            assert known(hard.day) >= known(easy.day)
            assert known(hard.target).running <= known(easy.target).running


def test_more_pain_in_any_run_never_gives_an_easier_way() -> None:
    for number in range(600):
        chance = seeded(number)
        entries = random_entries(chance)
        places = [at for at, entry in enumerate(entries) if isinstance(entry, Run)]
        if not places:
            continue
        at = places[chance.randrange(len(places))]
        pains = list(entries[at][3:6])
        pains[chance.randrange(3)] += chance.choice((1, 3, 6))
        worse = Run(*entries[at][:3], *pains, *entries[at][6:])
        today = day(chance.randrange(20), last_day(entries))
        easy, hard = (
            plan(entries, today),
            plan(then(entries[:at], worse) + entries[at + 1 :], today),
        )
        assert hard.stage <= easy.stage, (number, at)
        if easy.status == "run":
            assert known(hard.day) >= known(easy.day)
            assert known(hard.target).running <= known(easy.target).running
