"""How runners move, and what changes with it."""
