"""What readers of every released edition may still have on their devices, for the tests to open."""
