"""The package's tests, run on the built wheel."""
