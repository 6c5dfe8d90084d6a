# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The contract and the generator of this package.
"""

from typing import Final

CONTRACT_TITLE: Final = "Security"
CONTRACT_VERSION: Final = "1.0.0"
CONTRACT_SHA256: Final = "…"
GENERATOR_VERSION: Final = "…"
