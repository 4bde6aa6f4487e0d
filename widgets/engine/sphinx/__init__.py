"""The Sphinx extension: pages that are light, private, and alive."""
