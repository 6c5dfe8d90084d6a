# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The contract and the generator of this package.
"""

from typing import Final

CONTRACT_TITLE: Final = "Affinda Resumes API"
CONTRACT_VERSION: Final = "2.0.0"
CONTRACT_SHA256: Final = (
    "9cb63e66feaa2e8697d9efd4f3da4edd555b524f8782cef6a599fa7b2dc87169"  # pragma: allowlist secret
)
GENERATOR_VERSION: Final = "0.1.0"
