"""The places an app lives: a built page, the reader's browser, a notebook."""
