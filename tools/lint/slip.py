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


def name_of(place: Pointer) -> str:
    """Return the name of a place in messages: a schema and its property, or the steps."""
    steps = [str(step) for step in place]
    if steps[:2] == ["components", "schemas"]:
        return f"`{'.'.join(step for step in steps[2:] if step != 'properties')}`"
    return f"`{' '.join(steps)}`"
