# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
What every generated client shares: nothing in this folder depends on the contract.
"""
