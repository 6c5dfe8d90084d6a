# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Python values and bytes: JSON, bodies, parameters and headers.
"""
