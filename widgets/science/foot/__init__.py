"""The foot: its posture, how it rolls in, and trials of shoes."""
