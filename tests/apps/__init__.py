"""The apps, alone and in both interpreters."""
