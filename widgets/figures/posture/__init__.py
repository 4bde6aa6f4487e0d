"""Bodies at rest and in exercises."""
