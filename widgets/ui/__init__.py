"""The HTML and SVG vocabulary that the apps speak."""
