"""Tests of `widgets/science/triage`."""
