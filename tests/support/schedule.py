"""
The order in which tests begin, and those that share one process.

pytest-xdist has marks for groups, but its version for this pytest finds none of them: the groups are a table here.
"""

from __future__ import annotations

from typing import Any, Final

import pytest
from xdist.scheduler import LoadScopeScheduling

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "pyright": (
        "tests/golden/test_specs.py::test_pyright",
        "tests/vendored/test_types.py::test_pyright",
        "tests/typing/test_typing.py::test_pyright",
        "tests/typing/test_typing.py::test_completeness",
    ),
    "mypy": (
        "tests/golden/test_specs.py::test_mypy",
        "tests/hostile/test_names.py",
        "tests/vendored/test_types.py::test_mypy",
        "tests/typing/test_typing.py::test_mypy",
    ),
    "pairs": ("tests/review/test_pairs.py::test_pair",),
    "jedi": ("tests/docs/test_introspection.py::test_jedi_completes",),
    "page": ("tests/docs/test_contract_page.py",),
    "demo": ("tests/tools/test_demo.py",),
    "ecosystem": ("tests/ecosystem/test_ecosystem.py",),
    "servers": ("tests/servers/test_servers.py",),
    "ways in": ("tests/vendored/test_ways_in.py", "tests/vendored/test_imports.py"),
}
"""Tests, by the beginning of their ids, that share what one process makes or keeps once: all of a group run in one."""

FIRST: Final = (
    *(start for starts in GROUPS.values() for start in starts),
    "tests/tools/test_release.py",
    "tests/review/test_mutation.py",
    "tests/wire/test_any_bytecode.py",
    "tests/hostile/test_structure.py",
)
"""Tests that take long: one that begins last keeps the other processes waiting."""


def begin_with_the_longest(items: list[pytest.Item]) -> None:
    """Put the tests of `FIRST` before the others."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


class Scheduling(LoadScopeScheduling):
    """
    Tests one by one to whichever process is free, and the tests of a group to one process.
    """

    def __init__(self, config: pytest.Config, log: Any = None) -> None:
        config.option.loadscopereorder = False  # the order is ours
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        """Return the group of a test, which is its own if there is no other."""
        groups = (name for name, starts in GROUPS.items() if nodeid.startswith(starts))
        return next(groups, nodeid)
