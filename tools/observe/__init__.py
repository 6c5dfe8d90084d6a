"""Recorded answers and requests, held against the contract."""
