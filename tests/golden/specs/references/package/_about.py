# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The versions of this package, of its contract and of its generator."""

from typing import Final

PACKAGE_VERSION: Final = "…"
CONTRACT_TITLE: Final = "References"
CONTRACT_VERSION: Final = "1.0.0"
CONTRACT_SHA256: Final = (
    "…"  # pragma: allowlist secret
)
GENERATOR_VERSION: Final = "…"
SOURCE: Final = ""
"""Project and commit that a release was made from; empty in any other build."""
