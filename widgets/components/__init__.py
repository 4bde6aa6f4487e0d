"""Parts of a view that several apps share."""
