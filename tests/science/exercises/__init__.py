"""Tests of `widgets/science/exercises`."""
