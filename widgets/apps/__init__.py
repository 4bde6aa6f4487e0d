"""One module a widget: FIELDS, EXAMPLES, initial, update, view."""
