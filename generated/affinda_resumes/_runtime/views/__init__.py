# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The base classes of models: read views of what was received, and write views of what is sent.
"""
