"""A Content-Security-Policy for each page: the browser itself forbids every outside request."""

import re
from base64 import b64encode
from hashlib import sha256

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_CHARSET = re.compile(r"<meta charset=[^>]*>")

# `data:` and `blob:` under connect-src are the engine's WebAssembly: on file:// a page may fetch
# no file.
_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; "
    "img-src 'self' data: blob:; connect-src data: blob:; base-uri 'none'; form-action 'self'"
)


def secured(page: str) -> str:
    """Return the page with its policy, which allows exactly the inline scripts it has.

    Raises ValueError where the page has no charset to put the policy behind: a page without the
    policy must not be published unnoticed.
    """
    if not _CHARSET.search(page):
        raise ValueError("The page has no <meta charset>: its security policy has no place.")
    hashes = "".join(f" 'sha256-{_digest(code)}'" for code in inline_scripts(page))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(hashes=hashes)}">'
    return _CHARSET.sub(lambda charset: f"{charset[0]}\n{meta}", page, count=1)


def inline_scripts(page: str) -> list[str]:
    """Return the code of the page's inline scripts, in order, as the browser hashes it."""
    return [
        script["code"]
        for script in _SCRIPT.finditer(page)
        if not re.search(r"\b(src|type)=", script["attributes"])
    ]


def _digest(code: str) -> str:
    return b64encode(sha256(code.encode()).digest()).decode()
