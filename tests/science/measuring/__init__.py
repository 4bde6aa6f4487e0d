"""Tests of `widgets/science/measuring`."""
