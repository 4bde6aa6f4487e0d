"""Tests of `widgets/components/self_assessment`."""
