# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The sandbox: a contract served on this machine, as a stand-in for its API. It needs the extra `sandbox`."""
