"""Copying the generated package into another repository."""
