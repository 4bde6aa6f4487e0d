"""Numbers as text, the same digits in every interpreter.

CPython and MicroPython disagree on `f"{x:.1f}"`, `round(x, n)` and `str(x)` for some values, so
every number a reader sees is rounded here, half away from zero, by integer arithmetic.
"""

MINUS = "\u2212"
NARROW_SPACE = "\u202f"


def plain(value: float, places: int = 0) -> str:
    """Give a number with an ASCII hyphen as its minus sign, for attributes and number boxes.

    `places` is the number of decimal places, 0 to 9.
    """
    scaled = int(abs(value) * 10**places + 0.5)
    sign = "-" if value < 0 and scaled else ""
    if not places:
        return sign + str(scaled)
    whole, part = divmod(scaled, 10**places)
    digits = str(part)
    return sign + str(whole) + "." + "0" * (places - len(digits)) + digits


def fixed(value: float, places: int = 0) -> str:
    """Give a number for reading, with a real minus sign."""
    return plain(value, places).replace("-", MINUS)


def signed(value: float, places: int = 0) -> str:
    """Give a change for reading: "+5", "5" with a real minus sign, and "0" bare."""
    text = fixed(value, places)
    is_zero = not text.replace("0", "").replace(".", "")
    return text if is_zero or text.startswith(MINUS) else "+" + text


def quantity(value: float, places: int, unit: str) -> str:
    """Give a number and its unit with a narrow space that does not break: "1.06 m"."""
    return fixed(value, places) + NARROW_SPACE + unit


def clock(seconds: float) -> str:
    """Give minutes and whole seconds: 330 becomes "5:30"."""
    minutes, rest = divmod(int(seconds + 0.5), 60)
    return str(minutes) + ":" + ("0" if rest < 10 else "") + str(rest)


def parse_clock(text: str) -> float:
    """Give the seconds in "5:30", or in "5.5" read as minutes.

    Raises ValueError for anything else, also for sixty seconds or more after the colon.
    """
    minutes, colon, seconds = text.strip().replace(",", ".").partition(":")
    if not colon:
        return float(minutes) * 60
    if not minutes.isdigit() or not seconds.isdigit() or len(seconds) != 2 or int(seconds) > 59:
        raise ValueError(text)
    return int(minutes) * 60.0 + int(seconds)
