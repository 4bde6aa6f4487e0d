"""Font families that the tests bring, each for a browser that knows no other.

How much fits on a line depends on the reader's fonts, and so must not depend on the machine's.
"""

import sys
from pathlib import Path
from typing import NamedTuple

import matplotlib as mpl
from fontTools.ttLib import TTFont

from tests.needs import leave_out

PACKAGES = Path(__file__).parents[1] / "node_modules"


class Family(NamedTuple):
    """Font files, and the families in them that stand for the three kinds of CSS."""

    files: tuple[Path, str]
    sans: str
    serif: str
    mono: str


def _one(files: tuple[Path, str], name: str) -> Family:
    return Family(files, name, name, name)


FAMILIES = {
    # All that a plain Debian has.
    "DejaVu": Family(
        (Path(mpl.get_data_path(), "fonts", "ttf"), "DejaVu*.ttf"),
        "DejaVu Sans",
        "DejaVu Serif",
        "DejaVu Sans Mono",
    ),
    # As wide as Liberation Sans, Arial and Helvetica: they share their measures, and like Arimo's
    # 400 and 700 here are regular or bold.
    "Arimo": _one((PACKAGES / "@expo-google-fonts" / "arimo", "[47]*/*.ttf"), "Arimo"),
    "PT Sans Narrow": _one(
        (PACKAGES / "@expo-google-fonts" / "pt-sans-narrow", "*/*.ttf"), "PT Sans Narrow"
    ),
    # Some readers with dyslexia put it in the place of all fonts. A sentence is 1.7 times as wide.
    "OpenDyslexic": _one(
        (PACKAGES / "@fontsource" / "opendyslexic" / "files", "*.woff"), "OpenDyslexic"
    ),
}

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{folder}/cache</cachedir>
  {kinds}
</fontconfig>
"""
KIND = """<alias binding="same">
    <family>{kind}</family><prefer><family>{name}</family></prefer>
  </alias>"""


def only(family: Family, folder: Path) -> dict[str, str]:
    """Return the environment in which a browser started knows this family alone.

    What that takes is written to an empty folder. Without fontconfig or the files the test is left
    out.
    """
    if sys.platform != "linux":
        leave_out("a browser's fonts can be chosen on Linux only, where fontconfig knows them")
    where, pattern = family.files
    files = sorted(where.glob(pattern))
    if not files:
        leave_out(f"{family.sans} is not installed: tests/install.py does")
    for file in files:
        # Packed for the web, as WOFF, a browser does not take a font from the system.
        with TTFont(file) as font:
            font.flavor = None
            font.save(folder / f"{file.stem}.ttf")
    kinds = {"sans-serif": family.sans, "serif": family.serif, "monospace": family.mono}
    aliases = "\n  ".join(KIND.format(kind=kind, name=name) for kind, name in kinds.items())
    configuration = folder / "fonts.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, kinds=aliases), encoding="utf-8")
    return {"FONTCONFIG_FILE": str(configuration)}
