"""
The parameters of an operation, from those of its path and its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from codegen.build.media_types import answer_form
from codegen.build.notes import described
from codegen.build.query_objects import QueryObjects
from codegen.build.security import can_be_sent, needed_keys
from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.openapi.grammar import FRAMING
from codegen.openapi.references import resolved
from codegen.problems import Pointer, Report
from codegen.python.literals import Raw
from codegen.python.names import argument_names
from codegen.text import shown

_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_ALLOWED: Final = {
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "cookie": ("form",),
}
_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


class ParameterBuilder:
    """
    Makes parameters, and reports those that can't be written.
    """

    def __init__(
        self,
        document: dict[str, Any],
        type_builder: TypeBuilder,
        query_objects: QueryObjects,
        schemes: tuple[ir.Scheme, ...],
        report: Report,
        share: Callable[[str], Raw],
    ) -> None:
        self._document = document
        self._types = type_builder
        self._query_objects = query_objects
        self._schemes = schemes
        self._report = report
        self._share = share

    def of(
        self, item: dict[str, Any], node: dict[str, Any], pointer: Pointer
    ) -> Iterator[tuple[ir.Parameter, Pointer]]:
        """Yield each parameter, and where it is."""
        found: dict[tuple[str, str], tuple[dict[str, Any], Pointer]] = {}
        spelled: dict[tuple[str, str], tuple[str, str]] = {}
        schemes = self._schemes_of(node)
        secrets = {_place_of(one) for one in schemes}
        for where, holder in ((pointer[:2], item), (pointer, node)):
            for index, listed in enumerate(holder.get("parameters") or []):
                one = resolved(self._document, listed)
                key = (str(one.get("in")), str(one.get("name")))
                if key[0] == "header" and key[1].lower() in _OURS:
                    continue  # the client's own (OpenAPI 3.1, Parameter Object), or the connection's
                if _sent_as(key) in secrets:
                    continue  # the client sends its key there
                if key[0] == "path" and f"{{{key[1]}}}" not in str(pointer[1]):
                    continue  # a warning of the rules
                key = spelled.setdefault(_sent_as(key), key)
                found[key] = (one, (*where, "parameters", index))
        for name in re.findall(r"\{([^{}]*)\}", str(pointer[1])):
            found.setdefault(("path", name), ({"schema": {"type": "string"}}, pointer))
        names = argument_names(found, frozenset(one.name for one in schemes))
        for (location, wire), (one, where) in found.items():
            made = self._parameter(names[location, wire], location, wire, one, where)
            if made is not None:
                yield made, where

    def _parameter(
        self, name: str, location: str, wire: str, node: dict[str, Any], pointer: Pointer
    ) -> ir.Parameter | None:
        style = str(node.get("style") or _STYLES.get(location, ""))
        content = node.get("content") or {}
        media_type = next(iter(content), "")
        as_json = answer_form(media_type) == "json"
        if as_json:
            where = (*pointer, "content", media_type, "schema")
            type_ = self._types.of((content[media_type] or {}).get("schema", {}), where)
        elif content:
            type_ = types.TEXT
        else:
            type_ = self._types.of(node.get("schema", {}), (*pointer, "schema"))
        explode = node.get("explode", style == "form") is True
        refused = self._why_not(location, wire, style, explode, as_json, type_)
        if refused is not None:
            message = f"a parameter {refused[0]} can't be generated: {shown(wire)}"
            self._report(pointer, "unsupported-parameter", message, refused[1])
            return None
        return ir.Parameter(
            name=name,
            wire=Raw(wire),
            location=location,
            type=_without_null(type_) if location == "path" and not as_json else type_,
            required=location == "path" or node.get("required") is True,
            explode=explode,
            separator=_SEPARATORS.get(style, ""),
            is_object=not as_json and (types.has_objects(type_) or style == "deepObject"),
            deep=style == "deepObject" and not as_json,
            style=style,
            as_json=as_json,
            taken=(),
            text=self._share(described(node, node.get("schema"))),
        )

    def _why_not(
        self, location: str, wire: str, style: str, explode: bool, as_json: bool, type_: types.Type
    ) -> tuple[str, str | None] | None:
        """Return the reason why a parameter can't be written, for a message, and the fix if there is one."""
        if location in ("header", "cookie") and not can_be_sent(location, wire):
            return "whose name can't stand there", None
        if as_json:
            return None
        if style not in _ALLOWED.get(location, ()):
            return f"of style {shown(style)}", None
        if style == "deepObject":
            return None
        if types.has_objects(type_):
            return self._query_objects.why_not(location, style, explode, type_)
        if any(map(_holds_lists, types.every(type_))):
            return "that is a list of lists", None
        return None

    def _schemes_of(self, node: dict[str, Any]) -> list[ir.Scheme]:
        """Return the security schemes of the keys that an operation needs."""
        used = {name for one in needed_keys(self._document, node) for name in one}
        return [scheme for scheme in self._schemes if scheme.wire in used]


_OURS: Final = frozenset({"accept", "content-type"}) | FRAMING


def _sent_as(key: tuple[str, str]) -> tuple[str, str]:
    """Return place and name of a parameter on the wire: names of headers ignore case."""
    location, name = key
    return (location, name.lower()) if location == "header" else key


def _place_of(scheme: ir.Scheme) -> tuple[str, str]:
    """Return place and name of a key on the wire."""
    if scheme.form in ("header", "query", "cookie"):
        return _sent_as((scheme.form, scheme.key))
    return "header", "authorization"


def _without_null(type_: types.Type) -> types.Type:
    """Return the type of a path parameter without null: a path has no form for it."""
    if isinstance(type_, types.Union):
        return types.union([one for one in type_.options if not isinstance(one, types.Null)])
    return type_


def _holds_lists(type_: types.Type) -> bool:
    """Return whether a type is a list that can hold lists."""
    return isinstance(type_, types.Array) and any(
        isinstance(one, types.Array) for one in types.every(type_.item)
    )
