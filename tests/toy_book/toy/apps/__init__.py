"""The apps of the toy book."""
