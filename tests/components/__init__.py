"""Tests of `widgets/components`."""
