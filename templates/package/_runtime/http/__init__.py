"""Sockets: connection pools, network streams, and clients of httpx or httpx2 that a caller passes."""
