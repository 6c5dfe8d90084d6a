# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The versions of this package, of its contract and of its generator."""

from typing import Final

PACKAGE_VERSION: Final = "2.0.0.post62+sha938c19c53f86"
CONTRACT_TITLE: Final = "Affinda Resumes API"
CONTRACT_VERSION: Final = "2.0.0"
CONTRACT_SHA256: Final = (
    "9cb63e66feaa2e8697d9efd4f3da4edd555b524f8782cef6a599fa7b2dc87169"  # pragma: allowlist secret
)
GENERATOR_VERSION: Final = "0.1.0"
SOURCE: Final = ""
"""Project and commit that a release was made from; empty in any other build."""
