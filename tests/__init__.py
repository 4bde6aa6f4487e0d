"""The proof: mirrors widgets/, plus the built book in real browsers."""
