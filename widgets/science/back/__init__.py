"""The back: how common pain is, how it goes on, what a scan shows, and the discs over a day."""
