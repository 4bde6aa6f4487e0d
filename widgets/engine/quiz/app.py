"""A quiz: questions in the JupyterQuiz format, marked at once, every answer explained.

Its first state is made from the questions of a file (`widgets.engine.hosts.quiz_file`). Beyond the
format it reads keys of ours: `id`, `cite`, and `source`, which says in words who is cited. It
always shows the questions and their answers in their order, leaves the layout to the stylesheet
(`answer_cols` and `input_width` change nothing), and shows HTML and maths inside a question as the
text that was typed.
"""

import binascii

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.fields import apply_input, choice, data, items_that_fit
from widgets.engine.html.controls import button, disclosure, live, spoken
from widgets.engine.quiz import attempts, parts
from widgets.engine.quiz.marking import CHOICES, Marking, trimmed

TITLE = "Quiz"

HINTS = {
    "multiple_choice": "Choose one.",
    "many_choice": "Choose all that are right.",
    "numeric": "Type a number. A fraction such as 3/4 works too.",
    "string": "Type a word or a few words.",
}

# What gives an answer its meaning: a change to any of these makes an answer kept earlier worthless.
QUESTION_MEANING = ("type", "question", "code", "precision")
ANSWER_MEANING = (
    "type", "answer", "code", "value", "range", "correct", "match_case", "fuzzy_threshold",
)  # fmt: skip

ALL, MISSED = "all", "missed"


def _is_answers(value: object) -> bool:
    return isinstance(value, dict) and all(attempts.is_attempt(value[key]) for key in value)


FIELDS = (
    data(
        "answers",
        _is_answers,
        label="your answers",
        kept=True,
        usable=items_that_fit(_is_answers),
    ),
    choice("shown", "Questions shown", ((ALL, "All"), (MISSED, "What I missed"))),
)


def initial(questions: list[dict], first_edition: dict | None = None) -> dict:
    """Return the state of a quiz nobody has begun.

    `meanings` are the check sums of the questions, in their order. `answers` holds an attempt for
    each question begun, by its check sum: so an answer finds its question in every later edition
    that still asks it, wherever it stands, and one to a question that has gone is kept. What
    `first_edition` is, `attempt.attempts_in` says. `said` is what a screen reader is told of the
    last step.
    """
    return {
        "questions": questions,
        "meanings": meanings(questions),
        "first_edition": first_edition,
        "answers": {},
        "shown": ALL,
        "said": "",
        "drafts": {},
    }


def meanings(questions: list[dict]) -> list[str]:
    """Return for each question the check sum of everything that gives an answer to it its meaning.

    A question that stands twice has a second one.
    """
    found: list[str] = []
    for question in questions:
        lines = [str(question.get(key)) for key in QUESTION_MEANING]
        for answer in question["answers"]:
            lines.extend([str(answer.get(key)) for key in ANSWER_MEANING])
        meaning = str(binascii.crc32("\n".join(lines).encode()))
        while meaning in found:
            meaning += "+"
        found.append(meaning)
    return found


def name_questions(saved: dict, state: dict) -> dict:
    """Return what edition 0.1.0 saved with its answers by what was asked, not by the place."""
    return {"values": {"answers": attempts.attempts_in(saved, state["first_edition"])}}


MIGRATIONS = (name_questions,)


def update(state: dict, event: dict) -> dict:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    key, _, option = name[1:].partition("-")
    if name == "restart":
        return _say(dict(state, answers={}, shown=ALL, drafts={}), "Started again.")
    if name == "check" and value in _keys(state):
        return _check(state, value)
    if name == "again" and value in _keys(state):
        return _open_again(state, value)
    if name[:1] == "q" and key in _keys(state):
        return _take(state, key, option, event)
    after = apply_input(FIELDS, state, event)
    if after["shown"] == state["shown"]:
        return after
    return _say(
        after, "All questions are shown." if after["shown"] == ALL else "What you missed is shown."
    )


def view(state: dict) -> Html:
    """Return the quiz. Right and wrong are told only of questions that are marked."""
    keys = [
        key
        for key in _keys(state)
        if state["shown"] == ALL or attempts.is_missed(_attempt(state, key))
    ]
    return fragment(
        [_question(state, key) for key in keys],
        None if keys else el("p", "You have missed nothing so far."),
        el("div", _progress(state), class_="rb-quiz-progress"),
    )


def on_paper(state: dict) -> Html:
    """Return the answers to all questions, for paper and for pages without JavaScript."""
    rows = [
        el(
            "li",
            el("p", question["question"], parts.code_part(question)),
            parts.right_answers(question),
            parts.source_part(question),
        )
        for question in map(_sourced, state["questions"])
    ]
    return el("details", el("summary", "Answers"), el("ol", rows), class_="rb-quiz-answers")


def _keys(state: dict) -> list[str]:
    return [str(index + 1) for index in range(len(state["questions"]))]


def _asked(state: dict, key: str) -> dict:
    return state["questions"][int(key) - 1]


def _sourced(question: dict) -> dict:
    """Return a question that names its sources, and its answers that name theirs."""
    answers = [dict(answer, source=_source(answer)) for answer in question["answers"]]
    return dict(question, source=_source(question), answers=answers)


def _source(record: dict) -> str:
    return str(record.get("source") or "; ".join(record.get("cite", ())))


def _attempt(state: dict, key: str) -> dict:
    return state["answers"].get(state["meanings"][int(key) - 1], attempts.NOTHING)


def _with(state: dict, key: str, attempt: dict, problem: str = "") -> dict:
    """Return the state with an attempt in it, and what is wrong with that, if anything."""
    answers, drafts = dict(state["answers"]), dict(state["drafts"])
    answers[state["meanings"][int(key) - 1]] = attempt
    drafts.pop("q" + key, None)
    if problem:
        drafts["q" + key] = {"text": attempt["typed"], "problem": problem}
    return dict(state, answers=answers, drafts=drafts)


def _say(state: dict, text: str) -> dict:
    """Return the state with what a screen reader is told.

    It stays silent unless the text changes, so the same words again end in a space.
    """
    return dict(state, said=text + "\u00a0" if text == state["said"] else text)


def _take(state: dict, key: str, option: str, event: dict) -> dict:
    """Take in a choice or typed text. Nothing is marked before the reader asks for it."""
    question, attempt = _asked(state, key), _attempt(state, key)
    value = str(event["value"])
    if attempt["marked"]:
        return state
    if question["type"] in CHOICES:
        several = question["type"] == "many_choice"
        place = option if several else value
        if place not in [str(index) for index in range(len(question["answers"]))]:
            return state
        wanted = not several or value == "true"
        return _with(state, key, attempts.choose(question, attempt, int(place), wanted=wanted))
    if option:
        return state
    attempt = dict(attempt, typed=value)
    left_the_box = event["committed"] and trimmed(value)
    return _with(state, key, attempt, attempts.problem(question, attempt) if left_the_box else "")


def _check(state: dict, key: str) -> dict:
    question, attempt = _asked(state, key), _attempt(state, key)
    if attempt["marked"]:
        return state
    problem = attempts.problem(question, attempt)
    if problem:
        return _say(_with(state, key, attempt, problem), f"Question {key}: {problem}")
    said = f"Question {key}: " + _told(question, attempt)
    return _say(_with(state, key, attempts.checked(question, attempt)), said)


def _open_again(state: dict, key: str) -> dict:
    attempt = _attempt(state, key)
    if not attempt["marked"]:
        return state
    again = _with(state, key, attempts.opened_again(attempt))
    return _say(again, f"Question {key} is open again.")


def _told(question: dict, attempt: dict) -> str:
    """Return the marking in words, with what the author says to the answer given."""
    marking = attempts.marking(question, attempt)
    answers = [question["answers"][place] for place in attempt["chosen"]]
    if marking.answer:
        answers.append(marking.answer)
    words = ["Right." if marking.right else "Not right."]
    if question["type"] == "many_choice":
        words.append(parts.found_text(marking.options))
    words.extend([answer["feedback"] for answer in answers if answer.get("feedback")])
    return " ".join(words)


# The last drawing of each question, with what it was made of: most steps change one question only.
_drawn: dict[str, tuple] = {}


def _question(state: dict, key: str) -> Html:
    problem = state["drafts"].get("q" + key, {}).get("problem", "")
    made_of = (key, len(state["questions"]), _asked(state, key), _attempt(state, key), problem)
    if key not in _drawn or _drawn[key][0] != made_of:
        _drawn[key] = (made_of, _draw(*made_of))
    return _drawn[key][1]


def _draw(key: str, total: int, question: dict, attempt: dict, problem: str) -> Html:
    marking = None
    if attempt["marked"]:
        question = _sourced(question)
        marking = attempts.marking(question, attempt)
    if question["type"] in CHOICES:
        answer = parts.options_part(
            key, question, attempt["chosen"], marking.options if marking else ()
        )
    else:
        answer = parts.text_part(key, question, attempt["typed"], problem, marked=attempt["marked"])
    return parts.question_part(
        key,
        total,
        question,
        el("p", HINTS[question["type"]], class_="rb-hint"),
        answer,
        parts.check_part(key, problem, marked=attempt["marked"]),
        _result(question, marking) if marking else None,
    )


def _result(question: dict, marking: Marking) -> Html:
    """Return what stands under a marked question."""
    if question["type"] in CHOICES:
        several = question["type"] == "many_choice"
        lines = [
            el("p", parts.found_text(marking.options)) if several else None,
            parts.unchosen_part(question, marking.options),
        ]
    else:
        verdict = "right" if marking.right else "wrong"
        answers = parts.right_answers(question)
        lines = [
            parts.verdict_part(verdict, marking.answer or {"source": ""}),
            None if marking.right else disclosure("Show the answer", answers),
        ]
    return fragment(lines, parts.source_part(question))


def _progress(state: dict) -> list:
    tried = [_attempt(state, key) for key in _keys(state)]
    any_missed = any(attempts.is_missed(attempt) for attempt in tried)
    score = parts.score_text(*attempts.score(tried))
    return [
        _unused(state),
        live(spoken(state["said"] + " "), el("p", score, class_="rb-quiz-score"), whole=True),
        parts.toggle_part(state["shown"]) if any_missed or state["shown"] == MISSED else None,
        # Unfolding is the question whether to go on: it needs no state and keeps the focus.
        disclosure(
            "Start again",
            el("p", "This deletes all your answers to this quiz."),
            button("restart", "Yes, delete them and start again"),
        ),
    ]


def _unused(state: dict) -> Html | None:
    """Say that there are answers to questions that are asked no more, where there are any."""
    count = len([key for key in state["answers"] if key not in state["meanings"]])
    if not count:
        return None
    return el(
        "p",
        "Some questions have changed since you answered them. Your answers to the old ones are "
        f"kept: {count}.",
        class_="rb-hint",
    )


def _right(answer: str, feedback: str) -> dict:
    return {"answer": answer, "correct": True, "feedback": feedback}


def _wrong(answer: str, feedback: str) -> dict:
    return {"answer": answer, "correct": False, "feedback": feedback}


EXAMPLE_QUESTIONS: list[dict] = [
    {
        "id": "same-speed",
        "question": "You keep your speed and take more steps a minute. What happens to each step?",
        "type": "multiple_choice",
        "answers": [
            _wrong("It gets longer.", "Then you would run faster."),
            _right("It gets shorter.", "Speed is step rate times step length."),
            _wrong("Nothing.", "More steps of the same length would make you faster."),
        ],
        "cite": ["vanoeveren2021"],
        "source": "van Oeveren et al. 2021",
    },
    {
        "id": "what-fell",
        "question": "45 healthy runners took more steps at the same speed. What went down?",
        "type": "many_choice",
        "answers": [
            _right("Braking", "The braking impulse fell."),
            _wrong("The load on the spine", "This study did not measure the spine."),
            _right("How deeply the knee bends", "The knee bent less."),
        ],
        "cite": ["heiderscheit2011"],
        "source": "Heiderscheit et al. 2011",
    },
    {
        "id": "one-foot",
        "question": "Your right foot lands 42 times in 30 seconds. How many steps a minute is it?",
        "type": "numeric",
        "answers": [
            {"value": 168, "correct": True, "feedback": "Twice for a minute, twice for two feet."},
            {"range": [83.5, 84.5], "correct": False, "feedback": "That is one foot. Double it."},
            {"type": "default", "feedback": "Count a whole minute, and both feet."},
        ],
    },
    {
        "id": "step-length",
        "question": "You run 3 metres a second, 3 steps a second. How long is a step, in metres?",
        "code": "step_length = speed / step_rate",
        "type": "numeric",
        "precision": 2,
        "answers": [{"value": 1, "correct": True}],
    },
    {
        "id": "another-word",
        "question": "Which other word do runners use for their step rate?",
        "type": "string",
        "answers": [
            {"answer": "cadence", "correct": True, "fuzzy_threshold": 0.8},
            _wrong("stride", "A stride is two steps."),
        ],
    },
]


def _play(state: dict, *steps: tuple[str, str]) -> dict:
    for name, value in steps:
        state = update(state, {"name": name, "value": value, "committed": True})
    return state


_EMPTY = initial(EXAMPLE_QUESTIONS)
_ONE_RIGHT = _play(_EMPTY, ("q1", "1"), ("check", "1"))
_ONE_WRONG = _play(_EMPTY, ("q1", "0"), ("check", "1"))
_OPENED_AGAIN = _play(_ONE_WRONG, ("again", "1"))
_MISTAKES = _play(
    _OPENED_AGAIN,
    ("q1", "1"), ("check", "1"), ("q2-0", "true"), ("q2-1", "true"), ("check", "2"),
    ("q3", "84"), ("check", "3"), ("q4", "3/4"), ("check", "4"), ("q5", "Cadense"), ("check", "5"),
)  # fmt: skip

_ALL_RIGHT = _play(
    _ONE_RIGHT,
    ("q2-0", "true"), ("q2-2", "true"), ("check", "2"), ("q3", "168"), ("check", "3"),
    ("q4", "1.0"), ("check", "4"), ("q5", "cadence"), ("check", "5"),
)  # fmt: skip

EXAMPLES = {
    "empty": _EMPTY,
    "one right": _ONE_RIGHT,
    "one wrong": _ONE_WRONG,
    "one opened again": _OPENED_AGAIN,
    "nothing chosen": _play(_EMPTY, ("check", "2")),
    "no number": _play(_EMPTY, ("q3", "many"), ("check", "3")),
    "finished with mistakes": _MISTAKES,
    "only what was missed": _play(_MISTAKES, ("shown", MISSED)),
    "all right": _ALL_RIGHT,
}
