"""The Python that a browser gets of the course."""

from widgets.book.course import COURSE
from widgets.engine.hosts import browser_python

ENGINE, APPS = browser_python.engine_and_apps(COURSE)
