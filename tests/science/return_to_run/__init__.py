"""Tests of `widgets/science/return_to_run`."""
