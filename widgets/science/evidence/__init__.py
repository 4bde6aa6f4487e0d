"""Where the numbers come from: studies, grades of evidence, the range that was measured."""
