# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The contract and the generator of this package.
"""

from typing import Final

CONTRACT_TITLE: Final = "Untyped"
CONTRACT_VERSION: Final = "1.0.0"
CONTRACT_SHA256: Final = (
    "…"  # pragma: allowlist secret
)
GENERATOR_VERSION: Final = "…"
