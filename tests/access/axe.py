"""axe-core in a page, and its findings in words."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SCRIPT = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

# The example a node belongs to says more than its place in the page.
RUN = """async ([runOnly, without]) => {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document, {
    runOnly, rules, resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => {
    const node = document.querySelector(target.flat().join(" "));
    const example = node?.closest("[data-example]")?.dataset.example;
    return { id, help, target: target.join(" "), example, why: failureSummary };
  }));
}"""


def violations(
    page: Page, without: tuple[str, ...] = (), only: tuple[str, ...] | None = None
) -> str:
    """Return what axe-core finds wrong on a page now, a paragraph each; "" for nothing.

    `without` names the rules that have no say here; `only`, those that are asked instead of all.
    """
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=SCRIPT)
    asked = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    return "\n\n".join(_in_words(found) for found in page.evaluate(RUN, [asked, without]))


def _in_words(found: dict[str, Any]) -> str:
    where = f" in example {found['example']}" if found["example"] else ""
    return f"{found['id']}: {found['help']}{where}\n{found['target']}\n{found['why']}"
