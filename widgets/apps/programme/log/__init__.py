"""What has been done, and what comes next of it."""
