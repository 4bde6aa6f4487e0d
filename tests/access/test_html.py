"""The pages are valid HTML, says the Nu HTML checker."""

import json
import subprocess
from pathlib import Path

from tests.needs import need

CHECKER = Path(__file__).parents[2] / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_every_page_is_valid_html(book: Path) -> None:
    pages = sorted(str(page) for page in book.rglob("*.html"))
    assert pages
    checked = subprocess.run(
        [need("java"), "-jar", str(CHECKER), "--errors-only", "--format", "json", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    # The checker's findings are on standard error, and so is what stopped it.
    found = json.loads(checked.stderr)["messages"]
    faults = [
        f"{message['url'].rsplit('/', 1)[-1]}:{message.get('lastLine')}: {message['message']}\n"
        f"    {message.get('extract', '')}"
        for message in found
    ]
    assert not faults, "\n".join(faults)
    assert checked.returncode == 0
