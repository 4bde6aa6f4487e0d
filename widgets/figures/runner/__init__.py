"""The runner, from the side and from behind."""
