"""Sockets: connection pools, network streams, and clients of httpx that a caller passes."""
