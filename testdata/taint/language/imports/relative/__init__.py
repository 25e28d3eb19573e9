"""A package with relative imports between its parts."""
