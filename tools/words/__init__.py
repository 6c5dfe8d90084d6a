"""The lint for words: docstrings and phrases that make a reader stumble."""
