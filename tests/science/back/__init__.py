"""Tests of `widgets/science/back`."""
