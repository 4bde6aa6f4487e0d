"""Numbers as text, the same digits in every interpreter.

CPython and MicroPython disagree on `f"{x:.1f}"`, `round(x, n)` and `str(x)` for some values, so
every number a reader sees is rounded here, half away from zero, by integer arithmetic.
"""

MINUS = "\u2212"
NARROW_SPACE = "\u202f"

_POWERS = tuple([10**places for places in range(10)])
_FORMATS = tuple(["%s%d.%0" + str(places) + "d" for places in range(10)])


def plain(value: float, places: int = 0) -> str:
    """Return a number with an ASCII hyphen as its minus sign, for attributes and number boxes.

    `places` is the number of decimal places, 0 to 9.
    """
    power = _POWERS[places]
    scaled = int(abs(value) * power + 0.5)
    sign = "-" if value < 0 and scaled else ""
    # Numbers are what a picture is mostly made of, and MicroPython cuts strings slowly.
    if places:
        return _FORMATS[places] % (sign, scaled // power, scaled % power)
    return sign + str(scaled)


def fixed(value: float, places: int = 0) -> str:
    """Return a number for reading, with a real minus sign."""
    return plain(value, places).replace("-", MINUS)


def signed(value: float, places: int = 0) -> str:
    """Return a change for reading: "+5", "5" with a real minus sign, and "0" bare."""
    text = fixed(value, places)
    is_zero = not text.replace("0", "").replace(".", "")
    return text if is_zero or text.startswith(MINUS) else "+" + text


def quantity(value: float, places: int, unit: str) -> str:
    """Return a number and its unit with a narrow space that does not break: "1.06 m"."""
    return fixed(value, places) + NARROW_SPACE + unit


def clock(seconds: float) -> str:
    """Return minutes and whole seconds: 330 becomes "5:30"."""
    minutes, rest = divmod(int(seconds + 0.5), 60)
    return str(minutes) + ":" + ("0" if rest < 10 else "") + str(rest)


def parse(text: str) -> float:
    """Return the number somebody typed: digits with a point or a comma, and perhaps a sign.

    Raises ValueError for anything else. Spaces around it do no harm, also those that do not break,
    which come along when a number is copied from a page.
    """
    plain_text = text.replace("\u00a0", " ").replace(NARROW_SPACE, " ").strip()
    plain_text = plain_text.replace(",", ".").replace(MINUS, "-")
    # float() alone would read "nan" and "1e9", and in one interpreter or the other "1_0" too.
    if not plain_text or plain_text.strip("0123456789.+-"):
        raise ValueError("not a number: " + text)
    return float(plain_text)


def parse_clock(text: str) -> float:
    """Return the seconds in "5:30", or in "5.5" read as minutes.

    Raises ValueError for anything else, also for sixty seconds or more after the colon.
    """
    minutes, colon, seconds = text.strip().partition(":")
    if not colon:
        return 60 * parse(minutes)
    # The strip leaves nothing of digits: isdigit() would also accept those of other scripts.
    if (minutes + seconds).strip("0123456789") or not minutes or len(seconds) != 2:
        raise ValueError("not a time: " + text)
    if int(seconds) >= 60:
        raise ValueError("not a time: " + text)
    return 60.0 * int(minutes) + int(seconds)
