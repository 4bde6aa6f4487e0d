"""The controls of a widget, and its other parts in HTML."""
