"""Training: the log of a watch, how far it jumps, and the intervals of a session."""
