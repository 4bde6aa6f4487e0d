"""The book for everybody: axe-core, valid HTML, the keyboard, low vision."""
