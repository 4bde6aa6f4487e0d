"""Tests of `widgets/engine/html`."""
