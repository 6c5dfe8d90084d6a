"""Drafts of new operations, from pages of documentation."""
