"""What was measured, as pure functions, each with its units and its source. None draws anything."""
