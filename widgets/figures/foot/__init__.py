"""The foot from behind, and its print."""
