"""Tests of `widgets/engine/charts`."""
