"""Both sides of docs/migrating.md, run against a server on this machine."""
