"""The book by double-click in the browsers that are not Chromium."""
