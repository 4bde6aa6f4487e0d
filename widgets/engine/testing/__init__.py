"""What the tests of a book use: a reader at an app, and the engine outside a browser."""
