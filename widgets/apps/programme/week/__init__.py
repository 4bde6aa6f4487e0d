"""The week: its sessions, their exercises, and how a reader changes them."""
