# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""Data that was parsed from resumes."""
