"""Tests of `widgets/engine/formats`."""
