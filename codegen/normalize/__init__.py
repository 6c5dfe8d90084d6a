"""Passes that turn a document into an equal document that is easier to build from."""
