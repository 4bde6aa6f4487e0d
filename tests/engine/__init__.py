"""Tests of `widgets/engine`."""
