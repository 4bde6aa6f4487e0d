"""How far a condition holds: 0 for no, 1 for not sure, 2 for yes."""

from typing import cast

from widgets.science.triage.records import When

_WEIGHTS = {"yes": 2, "unsure": 1, "no": 0}
YES = 2


def weigh(condition: When, answers: dict[str, str], unsure_age: int = 1) -> int:
    """Return how far a condition holds. `unsure_age` is the weight of an age that nobody knows."""
    if isinstance(condition, str):
        return _WEIGHTS.get(answers.get(condition, "no"), 0)
    form = condition[0]
    if form == "age":
        return _weigh_age(condition, answers, unsure_age)
    if form == "maybe":
        return YES if weigh(asked_of(condition), answers) else 0
    if form == "not_yes":
        return 0 if answers.get(asked_of(condition)) == "yes" else YES
    weights = [weigh(part, answers, unsure_age) for part in parts_of(condition)]
    if form == "boxes":
        return YES if sum(weights) >= YES * cast("int", condition[1]) else 0
    return min(weights) if form == "all" else max(weights)


def named_in(condition: When, answers: dict[str, str], unsure_age: int = 1) -> list[str]:
    """Return the questions whose answers make the condition hold, wholly or in part."""
    if not weigh(condition, answers, unsure_age):
        return []
    if isinstance(condition, str):
        return [condition]
    if condition[0] == "age":
        return ["age"]
    if condition[0] == "maybe":
        return [asked_of(condition)]
    if condition[0] == "not_yes":
        return []
    return [name for part in parts_of(condition) for name in named_in(part, answers, unsure_age)]


def names_in(condition: When) -> list[str]:
    """Return the questions that a condition names."""
    if isinstance(condition, str):
        return [condition]
    if condition[0] == "age":
        return ["age"]
    if condition[0] in ("maybe", "not_yes"):
        return [asked_of(condition)]
    return [name for part in parts_of(condition) for name in names_in(part)]


def asked_of(condition: tuple[When | int, ...]) -> str:
    """Return the question of a condition on one answer."""
    return cast("str", condition[1])


def parts_of(condition: tuple[When | int, ...]) -> tuple[When, ...]:
    """Return the conditions that a condition is made of."""
    parts = condition[2:] if condition[0] == "boxes" else condition[1:]
    return cast("tuple[When, ...]", parts)


def _weigh_age(condition: tuple[When | int, ...], answers: dict[str, str], unsure_age: int) -> int:
    age = answers.get("age")
    if age is None:
        return 0
    if age == "unsure":
        return unsure_age
    low, high = cast("tuple[int, int]", condition[1:])
    return YES if low <= int(age) <= high else 0
