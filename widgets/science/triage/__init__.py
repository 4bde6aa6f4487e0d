"""Warning signs: the questions, the rules, and what to do."""
