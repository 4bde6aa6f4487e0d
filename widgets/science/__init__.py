"""Running mechanics as pure functions: SI units, a source for each, no knowledge of widgets."""
