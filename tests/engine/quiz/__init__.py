"""Tests of `widgets/engine/quiz`."""
