"""A copy of the book whose pages note what goes wrong in them.

WebKitGTK does not tell its driver what its console says. So a script of ours stands before all
others, as a file of the book, because the pages' security policy allows nothing else.
"""

import re
import shutil
from pathlib import Path

# The policy ends the part of the head that must stay first.
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')

EAR = """
window.faults = [];
const note = (...words) => window.faults.push(words.join(" "));
addEventListener("error", ({ message, target }) => {
  note(message ?? "not loaded:", target.src ?? target.href ?? "");
}, true);
addEventListener("unhandledrejection", ({ reason }) => note("rejected:", reason));
addEventListener("securitypolicyviolation", (stopped) => {
  note("policy:", stopped.effectiveDirective, stopped.blockedURI);
});
console.error = note;
console.warn = note;
"""


def with_ear(book: Path, target: Path) -> Path:
    """Copy the book to `target`, a folder that is not there yet, and give that."""
    shutil.copytree(book, target)
    (target / "_static" / "ear.js").write_text(EAR, encoding="utf-8")
    for page in target.rglob("*.html"):
        up = "../" * (len(page.relative_to(target).parts) - 1)
        script = f'<script src="{up}_static/ear.js"></script>'
        text, found = POLICY.subn(rf"\g<0>{script}", page.read_text(encoding="utf-8"))
        assert found == 1, page
        page.write_text(text, encoding="utf-8")
    return target
