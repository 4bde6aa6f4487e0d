"""Charts in SVG, each with its numbers as a table."""
