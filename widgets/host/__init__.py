"""The places an app lives: the built book, the reader's browser, a notebook."""
