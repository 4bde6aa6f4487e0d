"""Exercises: what they are, what was tested, and a programme made of them."""
