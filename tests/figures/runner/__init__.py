"""Tests of `widgets/figures/runner`."""
