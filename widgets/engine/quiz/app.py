"""A quiz: questions in the JupyterQuiz format, marked at once, every answer explained.

Its first state is made from the questions of a file (`widgets.engine.hosts.quiz_file`). Beyond the
format it reads keys of ours: `id`, `cite`, and `source`, which says in words who is cited. It
always shows the questions and their answers in their order, leaves the layout to the stylesheet
(`answer_cols` and `input_width` change nothing), and shows HTML and maths inside a question as the
text that was typed.
"""

from widgets.engine.quiz.examples import examples
from widgets.engine.quiz.state import FIELDS, MIGRATIONS, initial, update
from widgets.engine.quiz.view import on_paper, view

__all__ = ["EXAMPLES", "FIELDS", "MIGRATIONS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "Quiz"

EXAMPLES = examples()
