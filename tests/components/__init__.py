"""Tests of the parts that several apps share."""
