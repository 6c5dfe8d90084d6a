"""
The changes between the schemas of two canonical documents, each with its effect on the accepted values.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from attrs import define, evolve, field

from codegen.problems import Pointer
from tools.review.changes import BOTH, NARROWED, WIDENED, Change, Effect, Node, modified, whole
from tools.review.inputs.flatten import ANNOTATIONS
from tools.review.value_sets import effect_of, presence_effect

_ONE: Final = frozenset(
    "items additionalProperties contains propertyNames then else unevaluatedItems "
    "unevaluatedProperties".split()
)
_NAMED: Final = frozenset(("patternProperties", "dependentSchemas"))
_INVERTED: Final = frozenset(("not", "if"))
"""Keywords under which a schema that accepts more may make the whole accept fewer."""
_NEVER: Final[dict[str, Any]] = {"not": {}}
"""The schema `false`, as a canonical document writes it."""
_MORE: Final[dict[str, Effect]] = {
    "anyOf": WIDENED,
    "oneOf": WIDENED,
    "allOf": NARROWED,
    "prefixItems": NARROWED,
}
"""Keywords that list schemas, and the effect of one more in the list."""


@define
class SchemaComparison:
    """Compares schemas pair by pair; each pair that references lead to is compared once."""

    base: dict[str, Any]
    revision: dict[str, Any]
    inverted: SchemaComparison | None = None
    """Compares what stands under an inverted keyword; None inside of one."""
    changes: list[Change] = field(factory=list[Change])
    _met: set[tuple[Pointer, Pointer]] = field(factory=set[tuple[Pointer, Pointer]])
    _waiting: list[tuple[Node, Node]] = field(factory=list[tuple[Node, Node]])

    def finish(self) -> None:
        """Compare all that references lead to, in a loop: a chain of them may be long."""
        while self._waiting:
            self._body(*self._waiting.pop())
        if self.inverted is not None:
            self.inverted.finish()
            found = self.inverted.changes
            self.changes += [evolve(c, effect=BOTH) if c.effect else c for c in found]

    def _schema(self, old: Node, new: Node) -> None:
        one, two = _followed(old, self.base), _followed(new, self.revision)
        if (one.at, two.at) == (old.at, new.at):
            self._body(one, two)
        elif (one.at, two.at) not in self._met:
            self._met.add((one.at, two.at))
            self._waiting.append((one, two))

    def _body(self, old: Node, new: Node) -> None:
        if _NEVER in (old.value, new.value):
            if old.value != new.value:
                effect = WIDENED if old.value == _NEVER else NARROWED
                self.changes.append(modified("Schema", "not", old, new, effect))
        elif not self._is_union_of_one(old, new):
            for word in {**old.value, **new.value}:
                self._word(word, old, new)

    def _word(self, word: str, old: Node, new: Node) -> None:
        if word in _MORE:
            self._members(word, old, new)
        elif word == "properties":
            self._named("Property", word, old, new)
        elif word in _NAMED:
            self._named("Schema", word, old, new)
        elif word in _ONE:
            self.one(word, old, new)
        elif word in _INVERTED and word in old.value and word in new.value:
            (self.inverted or self)._schema(old.child(word), new.child(word))
        elif old.value.get(word) != new.value.get(word):
            effect = effect_of(word, old.value, new.value)
            # `Keyword` restricts no value: no rule on values applies.
            kind = "Keyword" if effect is None else "Schema"
            self.changes.append(modified(kind, word, old, new, effect or frozenset()))

    def one(self, word: str, old: Node, new: Node) -> None:
        """Compare the schemas under a keyword that may be on one side only."""
        if word in old.value and word in new.value:
            self._schema(old.child(word), new.child(word))
        elif word in old.value:
            self.changes.append(whole("Schema", old.child(word), None, WIDENED))
        elif word in new.value:
            self.changes.append(whole("Schema", None, new.child(word), NARROWED))

    def _named(self, kind: str, word: str, old: Node, new: Node) -> None:
        olds, news = old.children(word), new.children(word)
        for name in {**olds, **news}:
            one, two = olds.get(name), news.get(name)
            if one is not None and two is not None:
                self._schema(one, two)
            else:
                effect = presence_effect(one is not None, two is not None)
                self.changes.append(whole(kind, one, two, effect))

    def _members(self, word: str, old: Node, new: Node) -> None:
        if word not in old.value or word not in new.value:
            effect = presence_effect(word in old.value, word in new.value)
            self.changes.append(modified("Member", word, old, new, effect))
            return
        olds, news = old.items(word), new.items(word)
        for key in (_reference, self._resolved_shape):
            olds, news = self._matched(olds, news, key)
        if len(olds) == len(news):
            for one, two in zip(olds, news, strict=True):
                self._schema(one, two)
            return
        more = _MORE[word]
        less = NARROWED if more == WIDENED else WIDENED
        self.changes += [whole("Member", one, None, less) for one in olds]
        self.changes += [whole("Member", None, two, more) for two in news]

    def _matched(
        self, olds: list[Node], news: list[Node], key: Callable[[Node, bool], str]
    ) -> tuple[list[Node], list[Node]]:
        """Compare the members of equal keys; return the others."""
        left = {key(one, True): one for one in olds}
        rest: list[Node] = []
        for two in news:
            one = left.pop(key(two, False), None)
            if one is None:
                rest.append(two)
            else:
                self._schema(one, two)
        kept = {one.at for one in left.values()}
        return [one for one in olds if one.at in kept], rest

    def _resolved_shape(self, node: Node, old: bool) -> str:
        return _shape(_followed(node, self.base if old else self.revision).value)

    def _is_union_of_one(self, old: Node, new: Node) -> bool:
        """Add one change where a schema became a member of a union, or a member the whole."""
        for union, plain, document, effect in (
            (new, old, self.revision, WIDENED),
            (old, new, self.base, NARROWED),
        ):
            for word in ("anyOf", "oneOf"):
                if word in plain.value or union.value.keys() - ANNOTATIONS != {word}:
                    continue
                shapes = [_shape(_followed(m, document).value) for m in union.items(word)]
                if _shape(plain.value) in shapes:
                    places = (old.at, new.at)
                    values = (old.value, new.value)
                    self.changes.append(
                        Change("modified", "Member", None, *places, *values, effect)
                    )
                    return True
        return False


def _followed(node: Node, document: dict[str, Any]) -> Node:
    value = node.value
    if isinstance(value, dict) and isinstance(value.get("$ref"), str) and len(value) == 1:
        name = value["$ref"].rpartition("/")[2]
        found = Node(document["components"]["schemas"][name], ("components", "schemas", name))
        return _followed(found, document)
    return Node({}, node.at) if value is True else node


def _reference(node: Node, _: bool) -> str:
    return json.dumps(node.value, sort_keys=True)


def _shape(value: dict[str, Any]) -> str:
    return json.dumps({k: v for k, v in value.items() if k not in ANNOTATIONS}, sort_keys=True)
