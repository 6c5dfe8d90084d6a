"""
The changes between the schemas of two canonical documents, each with its effect on the accepted values.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property
from typing import Any, Final

from attrs import define, evolve, field, frozen

from codegen.problems import Pointer
from tools.review.changes import (
    BOTH,
    NARROWED,
    NONE,
    WIDENED,
    Change,
    Effect,
    Node,
    modified,
    whole,
)
from tools.review.sets.containment import Containment
from tools.review.sets.prints import follow, name_of, restricts
from tools.review.sets.shape import NEVER
from tools.review.value_sets import effect_of, presence_effect

_ONE: Final = frozenset(
    "items additionalProperties contains propertyNames then else unevaluatedItems "
    "unevaluatedProperties contentSchema".split()
)
_NAMED: Final = frozenset(("patternProperties", "dependentSchemas"))
_INVERTED: Final = frozenset(("not", "if"))
"""Keywords under which a schema that accepts more may make the whole accept fewer."""
_UNIONS: Final = ("anyOf", "oneOf")
_COMPOSED: Final = (*_UNIONS, "allOf")
_REST: Final = ("additionalProperties", "unevaluatedProperties")
_MORE: Final[dict[str, Effect]] = {
    "anyOf": WIDENED,
    "oneOf": WIDENED,
    "allOf": NARROWED,
    "prefixItems": NARROWED,
}
"""Keywords that list schemas, and the effect of one more in the list."""


@frozen
class Context:
    """The facts on a pair of schemas that follow from the schemas around it."""

    allowed: Effect = BOTH
    """The effects that are possible; with none of them, only words that restrict no value count."""
    inverted: bool = False
    use: tuple[Pointer, Pointer] | None = None
    """The places where a component stands on one side, and on the other another one or none."""
    closed: tuple[bool, bool] = (False, False)
    """True where a schema around it refuses properties that are named nowhere: in the base, in the revision."""


_ANYTHING: Final = Context()
_Pair = tuple[Pointer, Pointer, Context]


@define
class SchemaComparison:
    """Compares schemas pair by pair; each pair that references lead to is compared once."""

    base: dict[str, Any]
    revision: dict[str, Any]
    sets: Containment
    changes: list[Change] = field(factory=list[Change])
    pairs: dict[str, set[str]] = field(factory=dict[str, set[str]])
    """The components of the revision that stand where one of the base stood, by the latter's name."""
    covered: list[tuple[Pointer, Pointer]] = field(factory=list[tuple[Pointer, Pointer]])
    """Keywords of schemas that are written with a union on one side only: one change tells of all."""
    steps: int = 0
    """The pairs of schemas that were looked at."""
    within_swap: bool = False
    """Compares two schemas that were exchanged: those in them are not told as exchanged again."""
    _met: set[_Pair] = field(factory=set[_Pair])
    _waiting: list[tuple[Node, Node, Context]] = field(factory=list[tuple[Node, Node, Context]])

    def finish(self) -> None:
        """Compare all that references lead to, in a loop: a chain of them may be long."""
        while self._waiting:
            self._body(*self._waiting.pop())

    def _add(self, change: Change, context: Context) -> None:
        effect = change.effect
        if context.inverted and effect:
            # Fewer here may be more there, and a value that is listed here is one that is refused.
            effect = BOTH
            is_named = change.word in ("enum", "required")
            change = evolve(change, type="Member" if is_named else change.type)
        if context.allowed or change.type == "Keyword":
            effect &= context.allowed
            self.changes.append(evolve(change, effect=effect, use=context.use))

    def _schema(self, old: Node, new: Node, context: Context) -> None:
        self.steps += 1
        one, two = _followed(old, self.base), _followed(new, self.revision)
        names = name_of(old.value), name_of(new.value)
        if names[0] is not None and names[1] is not None:
            self.pairs.setdefault(names[0], set()).add(names[1])
        if names[0] != names[1]:
            context = evolve(context, use=(old.at, new.at))
        elif names[0] is not None:
            context = evolve(context, use=None)
        if self.sets.prints.of(old.value, 0) == self.sets.prints.of(new.value, 1):
            self._pair_names(one.value, two.value)
        elif self._is_swap(*names):
            self._swap(old, new, one, two, context)
        elif names == (None, None):
            self._body(one, two, context)
        elif (one.at, two.at, context) not in self._met:
            self._met.add((one.at, two.at, context))
            self._waiting.append((one, two, context))

    @cached_property
    def has_same_names(self) -> bool:
        """Tell whether both sides have components of the same names, so that none can be renamed."""
        names = [side["components"]["schemas"].keys() for side in (self.base, self.revision)]
        return bool(names[0] == names[1])

    def _pair_names(self, old: Any, new: Any) -> None:
        """Pair the names of the components that two equal schemas refer to."""
        todo = [] if self.has_same_names else [(old, new)]
        while todo:
            one, two = todo.pop()
            names = name_of(one), name_of(two)
            if names[0] is not None and names[1] is not None:
                known = self.pairs.setdefault(names[0], set())
                if names[1] not in known:
                    known.add(names[1])
                    todo.append((follow(one, self.base), follow(two, self.revision)))
            elif isinstance(one, dict) and isinstance(two, dict):
                todo += [(one[key], two[key]) for key in one if key in two]
            elif isinstance(one, list) and isinstance(two, list):
                todo += zip(one, two, strict=False)

    def _is_swap(self, old: str | None, new: str | None) -> bool:
        """Tell whether another component took the place of one, and nobody touched the two."""
        if old is None or new is None or old == new or self.within_swap:
            return False
        here = self.sets.prints.of_component
        prints = [[here(name, side) for name in (old, new)] for side in (0, 1)]
        return prints[0] == prints[1]

    def _swap(self, old: Node, new: Node, one: Node, two: Node, context: Context) -> None:
        inner = SchemaComparison(self.base, self.revision, self.sets, within_swap=True)
        inner._body(one, two, context)
        inner.finish()
        self.steps += inner.steps
        if inner.changes:
            effect = NONE.union(*(change.effect for change in inner.changes))
            change = modified("Swap", "$ref", old, new, effect)
            self.changes.append(evolve(change, inner=tuple(inner.changes)))

    def _body(self, old: Node, new: Node, context: Context) -> None:
        self.steps += 1
        if NEVER in (old.value, new.value):
            if old.value != new.value:
                effect = WIDENED if old.value == NEVER else NARROWED
                self._add(modified("Schema", "not", old, new, effect), context)
            return
        effect = self.sets.effect(old.value, new.value)
        known = context.allowed if context.inverted and effect else context.allowed & effect
        context = evolve(context, allowed=known, closed=_closed(old, new, context))
        if effect != BOTH and _is_composed_differently(old.value, new.value):
            word = next(w for w in _COMPOSED if w in old.value or w in new.value)
            self._add(modified("Member", word, old, new, effect), context)
            self.covered += [
                ((*old.at, word), (*new.at, word))
                for word in {**old.value, **new.value}
                if restricts(word)
            ]
            context = evolve(context, allowed=NONE)
        for word in {**old.value, **new.value}:
            self._word(word, old, new, context)

    def _word(self, word: str, old: Node, new: Node, context: Context) -> None:
        if word in _UNIONS:
            self._union(word, old, new, context)
        elif word in _MORE:
            self._members(word, word, old, new, context)
        elif word == "properties":
            self._properties(old, new, context)
        elif word in _NAMED:
            self._named(word, old, new, context)
        elif word in _ONE:
            self.one(word, old, new, context)
        elif word in _INVERTED and word in old.value and word in new.value:
            self._schema(old.child(word), new.child(word), evolve(context, inverted=True))
        elif word == "x-discriminator":
            self._discriminator(old, new, context)
        elif old.value.get(word) != new.value.get(word):
            effect = effect_of(word, old.value, new.value)
            # `Keyword` restricts no value: no rule on values applies.
            kind = "Keyword" if effect is None else "Schema"
            self._add(modified(kind, word, old, new, effect or NONE), context)

    def one(self, word: str, old: Node, new: Node, context: Context = _ANYTHING) -> None:
        """Compare the schemas under a keyword that may be on one side only."""
        if word == "contains" and any("maxContains" in side.value for side in (old, new)):
            context = evolve(context, inverted=True)
        else:
            inner = _ANYTHING.closed if word != "contentSchema" else context.closed
            context = evolve(context, closed=inner)
        if word in old.value and word in new.value:
            self._schema(old.child(word), new.child(word), context)
        elif word in old.value:
            self._add(whole("Schema", old.child(word), None, WIDENED), context)
        elif word in new.value:
            self._add(whole("Schema", None, new.child(word), NARROWED), context)

    def _properties(self, old: Node, new: Node, context: Context) -> None:
        olds, news = old.children("properties"), new.children("properties")
        inner = evolve(context, closed=_ANYTHING.closed)
        for name in {**olds, **news}:
            one, two = olds.get(name), news.get(name)
            if one is not None and two is not None:
                self._schema(one, two, inner)
            else:
                effect = self._effect_of_property(one, two, old, new, context)
                self._add(whole("Property", one, two, effect), context)

    def _effect_of_property(
        self, one: Node | None, two: Node | None, old: Node, new: Node, context: Context
    ) -> Effect:
        """Return the effect of a name more, or less, where the other side says what other names hold."""
        named = two if one is None else one
        side, holder = (0, old) if one is None else (1, new)
        assert named is not None
        if context.closed[side]:
            return NONE if one is None else NARROWED
        rest = [holder.value[word] for word in _REST if word in holder.value]
        rest += holder.value.get("patternProperties", {}).values()
        effect: Effect = NONE
        part = self.sets.shapes.part
        for schema in rest:
            if schema == NEVER:
                effect |= NONE if one is None else NARROWED
                continue
            ours, theirs = part(named.value, 1 - side), part(schema, side)
            narrow, wide = (theirs, ours) if one is None else (ours, theirs)
            effect |= NONE if self.sets.holds(wide, narrow) else NARROWED
            effect |= NONE if self.sets.holds(narrow, wide) else WIDENED
        return effect

    def _named(self, word: str, old: Node, new: Node, context: Context) -> None:
        olds, news = old.children(word), new.children(word)
        context = evolve(context, closed=_ANYTHING.closed)
        for name in {**olds, **news}:
            one, two = olds.get(name), news.get(name)
            if one is not None and two is not None:
                self._schema(one, two, context)
                continue
            effect = presence_effect(one is not None, two is not None)
            if word == "patternProperties" and any(
                rest in side.value for rest in _REST for side in (old, new)
            ):
                effect = BOTH  # those names had, or have, to match the schema of the rest
            self._add(whole("Schema", one, two, effect), context)

    def _union(self, word: str, old: Node, new: Node, context: Context) -> None:
        words = [[one for one in _UNIONS if one in side.value] for side in (old, new)]
        if len(words[0]) == len(words[1]) == 1:  # `oneOf` is read as `anyOf`
            if word == words[0][0]:
                self._members(word, words[1][0], old, new, context)
        else:
            self._members(word, word, old, new, context)

    def _members(self, word: str, now: str, old: Node, new: Node, context: Context) -> None:
        if word not in old.value or now not in new.value:
            effect = presence_effect(word in old.value, now in new.value)
            if word == "prefixItems" and ("items" in old.value or "items" in new.value):
                effect = BOTH  # what comes first had, or has, to match the schema of the rest
            self._add(modified("Member", word, old, new, effect), context)
            return
        olds, news = old.items(word), new.items(now)
        if word == "prefixItems":
            self._prefix(olds, news, old, new, context)
            return
        for key in (_reference, self._kernel):
            olds, news = self._matched(olds, news, key, context)
        for one in olds:
            two = next((n for n in news if self.sets.effect(one.value, n.value) != BOTH), None)
            if two is not None:
                self._schema(one, two, context)
                olds, news = [o for o in olds if o is not one], [n for n in news if n is not two]
        if len(olds) == len(news):
            for one, two in zip(olds, news, strict=True):
                self._schema(one, two, context)
            return
        more = _MORE[word]
        less = NARROWED if more == WIDENED else WIDENED
        for one in olds:
            self._add(whole("Member", one, None, less), context)
        for two in news:
            self._add(whole("Member", None, two, more), context)

    def _prefix(
        self, olds: list[Node], news: list[Node], old: Node, new: Node, context: Context
    ) -> None:
        for one, two in zip(olds, news, strict=False):
            self._schema(one, two, context)
        common = min(len(olds), len(news))
        more = BOTH if "items" in old.value else NARROWED
        less = BOTH if "items" in new.value else WIDENED
        for one in olds[common:]:
            self._add(whole("Member", one, None, less), context)
        for two in news[common:]:
            self._add(whole("Member", None, two, more), context)

    def _matched(
        self,
        olds: list[Node],
        news: list[Node],
        key: Callable[[Node, int], str],
        context: Context,
    ) -> tuple[list[Node], list[Node]]:
        """Compare the members of equal keys; return the others."""
        left = {key(one, 0): one for one in olds}
        rest: list[Node] = []
        for two in news:
            one = left.pop(key(two, 1), None)
            if one is None:
                rest.append(two)
            else:
                self._schema(one, two, context)
        kept = {one.at for one in left.values()}
        return [one for one in olds if one.at in kept], rest

    def _kernel(self, node: Node, side: int) -> str:
        return self.sets.kernel.of(node.value, side)

    def _discriminator(self, old: Node, new: Node, context: Context) -> None:
        """Compare what tells the members of a union apart: it is told, even if the values are the same."""
        word = "x-discriminator"
        before, after = old.value.get(word), new.value.get(word)
        if before is None or after is None:
            self._add(modified("Keyword", word, old, new), context)
            return
        if before["propertyName"] != after["propertyName"]:
            one, two = (Node(side.value[word], (*side.at, word)) for side in (old, new))
            self.changes.append(modified("Discriminator", "propertyName", one, two, BOTH))
        lost, come = (
            {v for v in some["values"] if v not in others["values"]}
            for some, others in ((before, after), (after, before))
        )
        kept = sorted(before["values"].keys() & after["values"].keys())
        moved = {v for v in kept if not self._same(before["values"][v], after["values"][v])}
        effect = (NARROWED if lost or moved else NONE) | (WIDENED if come or moved else NONE)
        if effect:
            change = modified("Discriminator", word, old, new, effect)
            listed = [
                sorted(f"{v}: {_target(target)}" for v, target in one.items())
                for one in (before["values"], after["values"])
            ]
            self.changes.append(evolve(change, old=listed[0], new=listed[1]))
        if not any(side.value.keys() & set(_UNIONS) for side in (old, new)):
            for value in kept:  # schemas that are derived from this one, and stand nowhere else
                targets = before["values"][value], after["values"][value]
                if value not in moved and all(map(name_of, targets)):
                    self._schema(Node(targets[0], old.at), Node(targets[1], new.at), _ANYTHING)

    def _same(self, old: Any, new: Any) -> bool:
        """Tell whether two targets of a discriminator are one component, or equal ones."""
        names = [name_of(target) for target in (old, new)]
        if names[0] == names[1]:
            return bool(old == new)
        prints = [self.sets.kernel.of_component(n or "", side) for side, n in enumerate(names)]
        return prints[0] is not None and prints[0] == prints[1]


def _target(target: Any) -> str:
    """Return how people name the target of a discriminator's value."""
    return (name_of(target) or str(target)).rpartition(".")[0]


def _closed(old: Node, new: Node, context: Context) -> tuple[bool, bool]:
    mine = [side.value.get("unevaluatedProperties") == NEVER for side in (old, new)]
    return context.closed[0] or mine[0], context.closed[1] or mine[1]


def _is_composed_differently(old: dict[str, Any], new: dict[str, Any]) -> bool:
    unions = [any(word in side for word in _UNIONS) for side in (old, new)]
    parts = ["allOf" in side for side in (old, new)]
    return unions[0] != unions[1] or parts[0] != parts[1]


def _followed(node: Node, document: dict[str, Any]) -> Node:
    name = name_of(node.value)
    if name is not None:
        found = Node(document["components"]["schemas"][name], ("components", "schemas", name))
        return _followed(found, document)
    return Node({}, node.at) if node.value is True else node


def _reference(node: Node, _: int) -> str:
    return json.dumps(node.value, sort_keys=True)
