"""What every widget is made of: state, fields, elements, numbers."""
