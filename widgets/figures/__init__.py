"""The course's own drawings."""
