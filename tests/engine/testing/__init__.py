"""Tests of `widgets/engine/testing`."""
