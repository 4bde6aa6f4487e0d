"""Tests of `widgets/science/gait`."""
