"""Tests of `widgets/engine/hosts`."""
