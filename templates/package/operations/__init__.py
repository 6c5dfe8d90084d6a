"""
The operations of the contract, one module each: what is sent, and how the answers are read.
"""
