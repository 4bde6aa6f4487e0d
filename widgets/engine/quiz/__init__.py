"""The quiz: its questions, how answers are marked, and what is kept of them."""
