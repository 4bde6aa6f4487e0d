"""The policy of a page: its own scripts and files, and nothing else."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from widgets.engine.sphinx.security import secured


def page(body: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>'


def test_the_policy_allows_the_inline_scripts_by_their_hash() -> None:
    code = "let é = 1;\n"
    expected = b64encode(sha256(code.encode("utf-8")).digest()).decode()
    assert f"'sha256-{expected}'" in secured(page(f"<script>{code}</script>"))


@pytest.mark.parametrize(
    "script",
    ['<script src="a.js"></script>', '<script type="application/json">{}</script>'],
)
def test_the_policy_needs_no_hash_for_files_and_data(script: str) -> None:
    assert "sha256-" not in secured(page(script))


def test_the_policy_comes_before_anything_that_loads() -> None:
    secure = secured(page('<script src="a.js"></script>'))
    assert secure.index("Content-Security-Policy") < secure.index("<script")


def test_the_policy_names_no_other_site_and_no_unsafe_inline() -> None:
    policy = re.search(r'Policy" content="([^"]*)"', secured(page("")))
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe-inline" not in policy[1]
    assert "http" not in policy[1]


def test_the_policy_refuses_a_page_that_has_no_place_for_it() -> None:
    with pytest.raises(ValueError, match="no place"):
        secured("<!DOCTYPE html><html></html>")
