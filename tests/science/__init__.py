"""The science, tested under CPython and MicroPython alike (all but test_properties)."""
