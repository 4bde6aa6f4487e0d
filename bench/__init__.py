"""Times the book beside Pyodide and stock ipywidgets, which do the same job in the same run."""
