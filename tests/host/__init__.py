"""The places an app lives: the book, a notebook, the browser."""
