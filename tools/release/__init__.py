"""Releases: version, changelog, tag, wheel and source distribution."""
