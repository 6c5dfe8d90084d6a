"""From files in memory to files on disk."""
