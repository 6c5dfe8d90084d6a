"""Recording the golden fixtures."""
