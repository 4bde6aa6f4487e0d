"""Tests of `widgets/components/triage`."""
