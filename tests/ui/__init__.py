"""The vocabulary of the views."""
