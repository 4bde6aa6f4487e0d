"""What brings widgets to any Jupyter Book. It knows nothing of backs or runners."""
