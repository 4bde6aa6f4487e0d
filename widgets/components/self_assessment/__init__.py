"""What the self-assessment asks, and what was answered in words."""
