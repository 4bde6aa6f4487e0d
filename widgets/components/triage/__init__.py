"""The check for warning signs: its state and its steps, wherever it is asked."""
