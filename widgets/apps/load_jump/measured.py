"""What was measured in runners whose runs grew longer, and what that leaves out."""

from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls
from widgets.science.training.load_jump import JUMPS, SMALLEST_JUMP, SOURCE, Jump


def band_words(band: Jump | None) -> Html:
    """Return how runs of this band went with injury, None for the runs not counted as longer."""
    if band is None:
        return el(
            "p",
            "That is in the group that the longer runs were compared with: shorter, or at most "
            f"{SMALLEST_JUMP} % longer. Runners were injured in that group too (",
            cite(SOURCE),
            ").",
        )
    return el(
        "p",
        f"In 5,205 runners, runs {band.span} % longer went with ",
        el("strong", f"{fixed(band.rate_ratio, 2)} times the rate of injury"),
        f" (95 % interval {_interval(band)}) of runs that were shorter or at most {SMALLEST_JUMP} "
        "% longer (",
        cite(SOURCE),
        ").",
    )


def bands_table(limit: float, unit: str, planned: float | None, band: Jump | None) -> Html:
    """Return the table of all bands, with the next run marked in its row."""
    return _bands(limit, unit, _place(planned, band))


def _place(planned: float | None, band: Jump | None) -> int:
    """Return the row of the table that the next run is in, -1 for none."""
    if planned is None:
        return -1
    return 0 if band is None else JUMPS.index(band) + 1


@remembered(12)
def _bands(limit: float, unit: str, here: int) -> Html:
    rows = [
        (
            f"Shorter, or up to {SMALLEST_JUMP} % longer: the others are compared with this",
            f"up to {_reached(limit, JUMPS[0], unit)}",
            "1",
            "none",
        )
    ]
    rows += [
        (
            f"{band.span[0].upper()}{band.span[1:]} % longer",
            f"over {_reached(limit, band, unit)}",
            fixed(band.rate_ratio, 2),
            _interval(band),
        )
        for band in JUMPS
    ]
    heads = ("The run is", "For you", "Rate of injury", "95 % interval")
    return el(
        "table",
        el("caption", "What was measured in 5,205 runners (", cite(SOURCE), ")"),
        el("thead", el("tr", [el("th", head, scope="col") for head in heads])),
        el("tbody", [_row(cells, at == here) for at, cells in enumerate(rows)]),
        class_="rb-load-bands",
    )


def _row(cells: tuple[str, ...], is_here: bool) -> Html:  # noqa: FBT001  the row's own state
    mark = el("span", "your next run", class_="rb-load-here") if is_here else None
    return el(
        "tr",
        el("th", cells[0], " " if mark else None, mark, scope="row"),
        [el("td", cell) for cell in cells[1:]],
        class_="rb-load-row" if is_here else None,
    )


def _reached(limit: float, band: Jump, unit: str) -> str:
    return quantity(limit * (1 + band.over / 100), 1, unit)


def _interval(band: Jump) -> str:
    return f"{fixed(band.low, 2)} to {fixed(band.high, 2)}"


@remembered(1)
def limits() -> Html:
    """Return what the study does not say."""
    return fragment(
        el(
            "p",
            el("strong", "This is not a measure of your back. "),
            "Overuse injuries of every part of the body were counted together, as the runners told "
            "of them. Nobody was told how far to run. So longer jumps went with more injuries; "
            "such a study cannot say whether they brought them on.",
            class_="rb-untested",
        ),
        controls.disclosure(
            "Who was measured, and what this leaves out",
            el(
                "ul",
                el(
                    "li",
                    "5,205 adults with sports watches, followed for 18 months. 22 in 100 were "
                    "women. The mean age was 46 (SD 10). 35 in 100 told of an injury (",
                    cite(SOURCE),
                    ").",
                ),
                el(
                    "li",
                    "The intervals of the bands overlap. The study cannot say that a jump of "
                    "over 30 to 100 % is safer than one of over 10 to 30 % (",
                    cite(SOURCE),
                    ").",
                ),
                el(
                    "li",
                    "In the same study, growth from week to week went with injury neither more nor "
                    "less. So no weekly sum is shown here (",
                    cite(SOURCE),
                    ").",
                ),
                el(
                    "li",
                    "Left out here: speed, hills, ground, heat, shoes, sleep, other sports, "
                    "injuries before, and how you feel.",
                ),
            ),
        ),
    )
