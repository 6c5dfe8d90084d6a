# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The versions of this package, of its contract and of its generator."""

from typing import Final

PACKAGE_VERSION: Final = "2.0.0.post145+sha1a3efe1dd7bc"
CONTRACT_TITLE: Final = "Affinda Resumes API"
CONTRACT_VERSION: Final = "2.0.0"
CONTRACT_SHA256: Final = (
    "e7a2db4c64eff199a4acb86b040c50c789a289dbcf9feea5c904d2f9aca3c514"  # pragma: allowlist secret
)
GENERATOR_VERSION: Final = "0.1.0"
SOURCE: Final = ""
"""Project and commit that a release was made from; empty in any other build."""
