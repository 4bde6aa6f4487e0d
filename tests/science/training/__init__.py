"""Tests of `widgets/science/training`."""
