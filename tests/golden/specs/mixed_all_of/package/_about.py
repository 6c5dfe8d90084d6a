# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The versions of this package, of its contract and of its generator.
"""

from typing import Final

PACKAGE_VERSION: Final = "…"
CONTRACT_TITLE: Final = "Mixed all of"
CONTRACT_VERSION: Final = "1.0.0"
CONTRACT_SHA256: Final = "…"
GENERATOR_VERSION: Final = "…"
SOURCE: Final = ""
"""Project and commit that a release was made from; empty in any other build."""
