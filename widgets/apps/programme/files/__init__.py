"""The plan and the log as files, and back."""
