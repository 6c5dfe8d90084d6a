"""A finding of our rules."""

from __future__ import annotations

from attrs import frozen

from codegen.problems import Pointer


@frozen
class Slip:
    """A place where the contract is not written as agreed."""

    pointer: Pointer
    rule: str
    message: str
    fix: str
