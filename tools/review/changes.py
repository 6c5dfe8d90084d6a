"""
One change between two canonical contracts, before any rule judges it.
"""

from __future__ import annotations

from typing import Any, Final, Literal

from attrs import frozen

from codegen.problems import Pointer

Kind = Literal["added", "removed", "modified"]
Effect = frozenset[Literal["narrowed", "widened"]]
"""The effect on the set of values that a place accepts: fewer, more, both, or neither."""

NONE: Final[Effect] = frozenset()
NARROWED: Final[Effect] = frozenset(("narrowed",))
WIDENED: Final[Effect] = frozenset(("widened",))
BOTH: Final[Effect] = NARROWED | WIDENED


@frozen
class Change:
    """One change of a keyword or of a whole object."""

    kind: Kind
    type: str
    """The object that changed: `Schema`, `Property`, `Operation`, `Parameter`, …"""
    word: str | None
    """The keyword that changed, `key` for a new name, None for the whole object."""
    base: Pointer | None
    """The place in the canonical base; None if there is nothing."""
    revision: Pointer | None
    old: Any
    new: Any
    effect: Effect = NONE
    use: tuple[Pointer, Pointer] | None = None
    """The places where what changed is used, if another one took its place there; it may be the same itself."""
    inner: tuple[Change, ...] = ()
    """The differences of two schemas of which one took the other's place, neither of them changed."""

    @property
    def place(self) -> Pointer:
        """The place in the revision if the object is there, else in the base."""
        place = self.revision if self.revision is not None else self.base
        return place or ()


@frozen
class Node:
    """A value in a canonical document, and its place."""

    value: Any
    at: Pointer

    def child(self, key: str | int) -> Node:
        """Return what stands under a key or an index."""
        return Node(self.value[key], (*self.at, key))

    def children(self, word: str) -> dict[str, Node]:
        """Return the entries of the mapping under a keyword; none if there is no such keyword."""
        inner = Node(self.value.get(word, {}), (*self.at, word))
        return {name: inner.child(name) for name in inner.value}

    def items(self, word: str) -> list[Node]:
        """Return the items of the list under a keyword."""
        inner = Node(self.value.get(word, []), (*self.at, word))
        return [inner.child(index) for index in range(len(inner.value))]


def whole(type_: str, old: Node | None, new: Node | None, effect: Effect = NONE) -> Change:
    """Return the change of an object that is on one side only."""
    return Change(
        "added" if old is None else "removed",
        type_,
        None,
        None if old is None else old.at,
        None if new is None else new.at,
        None if old is None else old.value,
        None if new is None else new.value,
        effect,
    )


def modified(type_: str, word: str, old: Node, new: Node, effect: Effect = NONE) -> Change:
    """Return the change of a keyword of an object that is on both sides."""
    return Change(
        "modified",
        type_,
        word,
        (*old.at, word),
        (*new.at, word),
        old.value.get(word),
        new.value.get(word),
        effect,
    )
