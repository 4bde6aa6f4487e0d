"""Tests of `widgets/figures/foot`."""
