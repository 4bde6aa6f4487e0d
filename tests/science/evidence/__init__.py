"""Tests of `widgets/science/evidence`."""
