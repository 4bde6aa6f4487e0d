"""Tests of `widgets/figures/posture`."""
