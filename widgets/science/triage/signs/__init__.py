"""The signs, a module a step of the check: what is asked there, and what it leads to."""
