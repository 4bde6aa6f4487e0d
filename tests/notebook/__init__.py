"""The chapters and the widgets in a real JupyterLab, with a real kernel."""
