"""Tests of `widgets/science/foot`."""
