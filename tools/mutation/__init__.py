"""Mutants of the contract and of the code, and the checks that must catch each."""
