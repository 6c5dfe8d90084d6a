# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Operations of one group: their requests, and the readers of their answers.
"""
