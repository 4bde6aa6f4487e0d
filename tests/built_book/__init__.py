"""The built book in Chromium, over http and by double-click."""
