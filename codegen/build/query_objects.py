"""
Parameters that are objects: which can be written, and the names their fields are sent under.

OpenAPI 3.1, Parameter Object: of style `form` each field is sent under its own name, or all of them in one
value where `explode` is false; of style `deepObject` under `name[field]`. Cookies are like the query.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.normalize.views import Views
from codegen.problems import Pointer, Report
from codegen.python.literals import Raw
from codegen.text import shown

_CODE: Final = "unsupported-parameter"
_NAMED: Final = ("query", "cookie")
"""Places where each value has a name of its own."""
_FIX: Final = "use `style: deepObject`, or `content`"


class QueryObjects:
    """
    Finds the fields of objects in the query, and the names that they are sent under.
    """

    def __init__(
        self,
        type_builder: TypeBuilder,
        views: Views,
        references: Mapping[str, types.Reference],
        report: Report,
    ) -> None:
        self._types = type_builder
        self._views = views
        self._components = {view: component for component, view in references.items()}
        self._report = report
        self._known: dict[types.Reference, dict[str, types.Type]] = {}

    def why_not(
        self, location: str, style: str, explode: bool, type_: types.Type
    ) -> tuple[str, str] | None:
        """Return the reason why a parameter can't be such an object, for a message, and the fix."""
        if style in ("spaceDelimited", "pipeDelimited") and explode:
            return f"that is an exploded object of style {shown(style)}", "use `explode: false`"
        lists = location in _NAMED and style == "form" and explode
        for one in types.without_null(type_):
            if isinstance(one, types.Array) and types.has_objects(one):
                return "that is a list of objects", "use `style: deepObject`, or `content`"
            if isinstance(one, types.Mapping) and _has_parts(one.value, lists=lists):
                return _inside("values"), _FIX
            for reference in types.references(one):
                for wire, value in self.fields(reference).items():
                    if _has_parts(value, lists=lists):
                        return _inside(shown(wire)), _FIX
                component = self._component(reference)
                free = self._views.free_names(component)
                place = ("components", "schemas", component, "additionalProperties")
                if isinstance(free, dict) and _has_parts(self._types.of(free, place), lists=lists):
                    return _inside("values"), _FIX
        return None

    def fields(self, reference: types.Reference) -> dict[str, types.Type]:
        """Return the types of a view's fields, by their names on the wire."""
        if reference not in self._known:
            component = self._component(reference)
            place = ("components", "schemas", component, "properties")
            self._known[reference] = {
                wire: self._types.of(node, (*place, wire))
                for wire, (node, _) in self._views.fields(component).items()
            }
        return self._known[reference]

    def _component(self, reference: types.Reference) -> str:
        return self._components[attrs.evolve(reference, always=())]

    def with_reserved_names(
        self, found: list[tuple[ir.Parameter, Pointer]], keys: Mapping[str, set[str]]
    ) -> tuple[ir.Parameter, ...]:
        """
        Give each object the names that no field of it may have: those of other parameters, and of API keys.

        `found` are an operation's parameters and where each is; `keys` are the names of keys, by location. What
        can't be distinguished is refused.
        """
        names = {one: self._names(one) for one, _ in found if one.location in _NAMED}
        made: list[ir.Parameter] = []
        free: dict[str, list[str]] = {location: [] for location in _NAMED}
        for one, where in found:
            if one.location not in _NAMED or not one.is_object or one.joined:
                made.append(one)
                continue
            beside = (other for other in names if other.location == one.location)
            others = keys[one.location].union(*(names[other] for other in beside if other != one))
            clashes = _clashes(self._sent(one), others)
            if not one.deep and any(map(self._is_open, types.every(one.type))):
                clashes += free[one.location]
                free[one.location].append(one.wire)
            if clashes:
                message = (
                    f"what {shown(one.wire)} sends can't be distinguished from {shown(clashes[0])}"
                )
                way = "`style: deepObject`" if one.location == "query" else "`explode: false`"
                self._report(where, _CODE, message, f"use {way}, or another name")
            taken = (
                name for name in sorted(others) if not one.deep or name.startswith(f"{one.wire}[")
            )
            made.append(attrs.evolve(one, taken=tuple(map(Raw, taken))))
        return tuple(made)

    def _is_open(self, type_: types.Type) -> bool:
        """Return whether an object may have any names."""
        if isinstance(type_, types.Reference):
            return self._views.free_names(self._component(type_)) not in (None, False)
        return isinstance(type_, types.Mapping)

    def _names(self, one: ir.Parameter) -> set[str]:
        """Return the names that are a parameter's own among the query or the cookies."""
        return self._sent(one) if one.is_object and not one.joined and not one.deep else {one.wire}

    def _sent(self, one: ir.Parameter) -> set[str]:
        """Return the names that a parameter with fields is known to be sent under."""
        fields = {wire for part in types.references(one.type) for wire in self.fields(part)}
        return {one.wire, *(f"{one.wire}[{wire}]" for wire in fields)} if one.deep else fields


def _clashes(names: set[str], others: set[str]) -> list[str]:
    """Return the `others` that a server may confuse with one of the names, or with a part of it: `other[…]`."""
    lengths = {len(other) for other in others}
    starts = {
        name[:length]
        for name in names
        for length in lengths
        if name[length : length + 1] in ("", "[")
    }
    return sorted(starts & others)


def _has_parts(type_: types.Type, *, lists: bool) -> bool:
    """Return whether a field of an object is no scalar, nor a list of them where one can be sent."""
    return types.has_objects(type_) or any(
        isinstance(one, types.Array)
        and not (lists and not any(isinstance(i, types.Array) for i in types.every(one.item)))
        for one in types.every(type_)
    )


def _inside(what: str) -> str:
    return f"that is an object whose {what} may be a list or an object"
