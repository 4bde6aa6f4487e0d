"""Made-up readers for the check, by where they come from and what they should be told."""
