"""Tests of `widgets/engine/core`."""
