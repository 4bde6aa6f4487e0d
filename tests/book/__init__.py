"""Tests of `widgets/book`."""
