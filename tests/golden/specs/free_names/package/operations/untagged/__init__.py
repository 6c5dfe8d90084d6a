# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Operations of one group: what is sent, and how the answers are read.
"""
