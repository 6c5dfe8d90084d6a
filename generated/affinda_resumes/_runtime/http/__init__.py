# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""Sockets: connection pools, network streams, and clients of httpx that a caller passes."""
