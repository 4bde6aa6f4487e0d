"""A book of three widgets on the engine alone: the proof that the engine knows no backs."""
