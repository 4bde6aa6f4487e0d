"""What a reader has and wants, before there is a plan."""
