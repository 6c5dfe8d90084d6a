# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
One call without I/O, and the sync and the async client that perform it.
"""
