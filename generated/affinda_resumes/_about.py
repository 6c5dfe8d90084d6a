# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The versions of this package, of its contract and of its generator.
"""

from typing import Final

PACKAGE_VERSION: Final = "2.0.0.post9+sha3e32b2d8b4d2"
CONTRACT_TITLE: Final = "Affinda Resumes API"
CONTRACT_VERSION: Final = "2.0.0"
CONTRACT_SHA256: Final = "9cb63e66feaa2e8697d9efd4f3da4edd555b524f8782cef6a599fa7b2dc87169"
GENERATOR_VERSION: Final = "0.1.0"
SOURCE: Final = ""
"""Project and commit that a release was made from; empty in any other build."""
