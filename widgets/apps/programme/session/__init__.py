"""One session, led through exercise by exercise."""
