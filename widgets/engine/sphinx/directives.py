"""The directives of any book: HTML from Python, what is saved on the device, the gallery."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from widgets.engine.core.protocol import EXAMPLE
from widgets.engine.hosts import page, registry
from widgets.engine.hosts.project import Project


class RawHtml(SphinxDirective, ABC):
    """A directive that stands for HTML written in Python."""

    @abstractmethod
    def html(self) -> str:
        """Return the HTML that stands in the page."""

    def run(self) -> list[nodes.Node]:
        """Return the HTML as it is."""
        return [nodes.raw("", self.html(), format="html")]


SAVED = """
<div class="rb-saved">
<button type="button" class="rb-button" data-saved-back-up>Save it all as a file</button>
<label class="rb-button">Bring it back from a file<input type="file" class="rb-spoken"
 accept=".json,application/json" data-saved-bring-back></label>
<button type="button" class="rb-button" data-saved-forget>Delete everything saved on this
device</button>
<p data-saved-aside hidden>Set aside because it did not fit any more, or was replaced:
<span data-saved-aside-count></span>. The file that you save above holds it too.
<button type="button" class="rb-button" data-saved-forget-aside>Delete what was set
aside</button></p>
<div data-saved-copies></div>
<span role="status"></span>
</div>
"""


class SavedData(RawHtml):
    """What a reader can do with all that the course has saved on the device."""

    def html(self) -> str:
        """Return the buttons and the place for their answer."""
        return SAVED


class Gallery(SphinxDirective):
    """Every app in every one of its named states."""

    project: ClassVar[Project]

    def run(self) -> list[nodes.Node]:
        """Return a section for each app, with a live widget for each example."""
        sections: list[nodes.Node] = []
        for name in registry.app_names(self.project):
            app = registry.load_app(self.project, name)
            self.env.note_dependency(str(Path(str(app.__file__))))
            section = nodes.section(ids=[nodes.make_id(f"gallery-{name}")])
            section += nodes.title(text=app.TITLE)
            for place, example in enumerate(sorted(app.EXAMPLES)):
                # Kept nowhere: an example shows its own state, not the reader's.
                label = f"{app.TITLE}, {example.replace('_', ' ')}"
                state = app.EXAMPLES[example]
                # The paper is long and much the same for every state: once an app is enough.
                widget = page.page_html(
                    name, app, state, storage_key="", label=label, has_paper=not place
                )
                part = nodes.section(ids=[nodes.make_id(f"gallery-{name}-{example}")])
                part += nodes.title(text=example.replace("_", " ").capitalize())
                opening = f'<div class="rb-example" {EXAMPLE}="{name}/{example}">'
                part += nodes.raw("", f"{opening}{widget}</div>", format="html")
                section += part
            sections.append(section)
        return sections


def setup(app: Sphinx, project: Project) -> None:
    """Register the directives."""
    app.add_directive("gallery", type("Gallery", (Gallery,), {"project": project}))
    app.add_directive("saved-data", SavedData)
