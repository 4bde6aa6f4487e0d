"""A quiz: questions in the JupyterQuiz format, marked at once, every answer explained.

Its first state is made from the questions of a file (`widgets.engine.hosts.quiz_file`), which also
makes the markup and finds the words of those who are cited. It shows the questions in their order
and mixes the options of each, and leaves the layout to the stylesheet (`answer_cols` and
`input_width` change nothing). For authors: `docs/quizzes.md`.
"""

from widgets.engine.quiz.examples import examples
from widgets.engine.quiz.state import FIELDS, MIGRATIONS, initial, update
from widgets.engine.quiz.view import on_paper, view

__all__ = ["EXAMPLES", "FIELDS", "MIGRATIONS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "Quiz"

EXAMPLES = examples()
