# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The operations of the contract, one module each: what is sent, and how the answers are read.
"""
