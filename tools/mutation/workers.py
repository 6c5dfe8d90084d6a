"""
The processes that try mutants, each in a workspace of its own.
"""

from __future__ import annotations

import atexit
from typing import Any

from tools.mutation.workspace import Workspace

Work = tuple[str, str, tuple[Any, ...]]
Result = tuple[str, list[str]]
"""The name of a mutant, and what kills it."""


_WORKSPACE: list[Workspace] = []


def begin() -> None:
    """Make the workspace of this process."""
    _WORKSPACE.append(Workspace())
    atexit.register(end)


def end() -> None:
    """Take the workspace away."""
    while _WORKSPACE:
        _WORKSPACE.pop().close()


def try_mutant(work: Work) -> Result:
    """Return what kills a mutant."""
    kind, name, arguments = work
    if kind == "contract":
        return f"contract: {name}", _WORKSPACE[0].contract_killed_by(*arguments)
    killer = _WORKSPACE[0].code_killed_by(*arguments)
    return f"code: {name}", [killer] if killer else []
