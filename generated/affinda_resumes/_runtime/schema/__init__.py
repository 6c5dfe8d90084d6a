# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The values that a contract allows: kinds, their formats, and the words for them in messages.
"""
