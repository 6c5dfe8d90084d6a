"""One call without I/O, and the sync and the async client that perform it."""
