"""What a reader measures of themselves."""
