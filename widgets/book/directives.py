"""The directives of the chapters: boxes, lists, and widgets made from the course itself."""

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from widgets.book import claims, contents, safety, searches
from widgets.book.check_sources import CheckSources
from widgets.book.course import COURSE
from widgets.engine.hosts import page, registry
from widgets.engine.sphinx.directives import RawHtml
from widgets.science.evidence.grades import GRADES


class Evidence(SphinxDirective):
    """A box for what has been tested of one claim, with its grade: `{evidence} U`."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the box. An unknown grade is an error of the chapter."""
        grade = self.arguments[0].strip()
        if grade not in GRADES:
            raise self.error(f"grade {grade!r} is none of {', '.join(GRADES)}")
        box = nodes.container(classes=["rb-evidence", f"rb-evidence-{grade.lower()}"])
        badge = nodes.paragraph(classes=["rb-grade", f"rb-grade-{grade.lower()}"])
        badge += nodes.strong(text=f"Grade {grade}")
        badge += nodes.Text(f": {GRADES[grade]}")
        box += badge
        box += self.parse_content_to_nodes(allow_section_headings=False)
        return [box]


class Safety(SphinxDirective):
    """The warning signs that come before any advice."""

    def run(self) -> list[nodes.Node]:
        """Return the box, as a part of the page that assistive technology can jump to."""
        signs = nodes.container(classes=["rb-safety"])
        signs += self.parse_text_to_nodes(safety.box())
        return [
            nodes.raw("", '<aside aria-label="Warning signs">', format="html"),
            signs,
            nodes.raw("", "</aside>", format="html"),
        ]


class Cover(RawHtml):
    """The runner of the cover page."""

    def html(self) -> str:
        """Return the widget that the cover opens with."""
        app = registry.load_app(COURSE, "running_figure")
        return page.page_html("running_figure", app, app.initial(), storage_key="")


class Syllabus(SphinxDirective):
    """The chapters with their times and learning goals, as they stand in each of them."""

    def run(self) -> list[nodes.Node]:
        """Return a list, made from the chapters."""
        toc = Path(self.env.app.srcdir) / "_toc.yml"
        lines = []
        for chapter in contents.load(toc):
            path = toc.parent / "chapters" / f"{chapter['page']}.md"
            self.env.note_dependency(str(path))
            goals = contents.read(path).goals
            if goals:
                time = f", {chapter['minutes']} minutes" if chapter["minutes"] else ""
                lines += [f"**{{doc}}`/chapters/{chapter['page']}`**{time}", "", *goals, ""]
        return self.parse_text_to_nodes("\n".join(lines))


class OfTheCourse(RawHtml):
    """A widget made from the whole course as it stands: its name is the app's."""

    def html(self) -> str:
        """Return the widget, made from the list of contents."""
        toc = Path(self.env.app.srcdir) / "_toc.yml"
        for path in (toc, *sorted((toc.parent / "chapters").rglob("*.*"))):
            self.env.note_dependency(str(path))
        app = registry.load_app(COURSE, self.name)
        state = app.initial(*COURSE.loaders[self.name](toc))
        return page.page_html(self.name, app, state, storage_key=self.name)


class Claims(RawHtml):
    """What runners are told, claim by claim."""

    def html(self) -> str:
        """Return the widget, made from the list of claims."""
        path = Path(self.env.app.srcdir) / "chapters" / "reference" / "claims.yml"
        for source in (path, path.parents[2] / "references.bib"):
            self.env.note_dependency(str(source))
        app = registry.load_app(COURSE, "claims")
        return page.page_html("claims", app, app.initial(claims.load(path)), storage_key="")


def setup(app: Sphinx) -> None:
    """Register the directives, and the mark of a search."""
    searches.setup(app)
    app.add_directive("check-sources", CheckSources)
    app.add_directive("claims", Claims)
    app.add_directive("cover", Cover)
    app.add_directive("evidence", Evidence)
    app.add_directive("progress", OfTheCourse)
    app.add_directive("review", OfTheCourse)
    app.add_directive("safety", Safety)
    app.add_directive("syllabus", Syllabus)
