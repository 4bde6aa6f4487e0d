"""Tests of `widgets/engine/sphinx`."""
