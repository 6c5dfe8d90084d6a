"""The rules for how the contract is written."""
