"""Tests of `widgets/figures`."""
