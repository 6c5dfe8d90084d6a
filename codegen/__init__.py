"""The generator: one step a file, in the order in which a contract becomes a package."""
