"""The two contracts of a review, read and in one canonical form."""
