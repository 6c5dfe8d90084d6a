"""
The operations of the IR, from the paths of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote, unquote

from codegen.build.media_types import answer_form, body_form, part_fits
from codegen.build.query_objects import QueryObjects
from codegen.build.security import can_be_sent
from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.openapi.grammar import METHODS
from codegen.openapi.references import find, steps_of
from codegen.problems import Pointer, Report
from codegen.python import reserved
from codegen.python.literals import Raw
from codegen.python.names import NameRegistry, argument_names, folded, snake
from codegen.text import shown

_IDEMPOTENT: Final = frozenset({"get", "put", "delete", "options", "head", "trace"})
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


class OperationBuilder:
    """
    Makes operations, and reports what can't be generated.
    """

    def __init__(
        self,
        document: dict[str, Any],
        type_builder: TypeBuilder,
        query_objects: QueryObjects,
        schemes: tuple[ir.Scheme, ...],
        report: Report,
        warn: Report,
    ) -> None:
        self._warn = warn
        self._document = document
        self._types = type_builder
        self._query_objects = query_objects
        self._schemes = schemes
        self._keys = {str(scheme.key) for scheme in schemes if scheme.form == "query"}
        self._report = report
        self._registry = NameRegistry(reserved.method_names())
        self._groups: dict[str, str] = {}
        self._texts: dict[str, Raw] = {}
        self._tags: dict[str, Raw] = {}
        for tag in document.get("tags") or []:
            if tag.get("description"):
                self._tags.setdefault(folded(snake(tag["name"])), self._text(tag, "description"))

    def operations(self) -> Iterator[ir.Operation]:
        """Yield the operations in the contract's order."""
        for path, item in (self._document.get("paths") or {}).items():
            if path.startswith("x-") or not isinstance(item, dict):
                continue
            if "$ref" in item:
                message = f"{shown(path)} is a reference to a path item, which can't be generated"
                fix = "write the path item in its place"
                self._report(("paths", path), "unsupported-reference", message, fix)
            for method in METHODS:
                if method in item:
                    yield self._operation(path, item, method)

    def _operation(self, path: str, item: dict[str, Any], method: str) -> ir.Operation:
        node = item[method]
        pointer: Pointer = ("paths", path, method)
        for where, holder in ((pointer, node), (pointer[:2], item)):
            if holder.get("servers"):
                message = "servers of a single path or operation can't be generated"
                self._report((*where, "servers"), "unsupported-servers", message, None)
        if not _is_plain(path):
            message = f"{shown(path)} holds a query, a fragment, `\\` or a step of dots"
            fix = "describe what is behind the path as parameters"
            self._report(pointer, "unsupported-path", message, fix)
        named = node.get("operationId")
        called = named if isinstance(named, str) else f"{method}{path.replace('/', '_')}"
        name = self._registry.method(snake(called))
        found = list(self._parameters(item, node, pointer))
        parameters = self._query_objects.with_reserved_names(found, self._keys)
        body = self._resolve(node.get("requestBody") or {})
        tags = node.get("tags") or []
        group = self._group(snake(tags[0]) if tags else "untagged")
        security, unserved = self._security(node, pointer)
        return ir.Operation(
            name=name,
            group=group,
            group_text=self._tags.get(folded(group), Raw("")),
            method=method.upper(),
            path=Raw(path),
            summary=self._text(node, "summary"),
            text=self._text(node, "description"),
            idempotent=node.get("x-idempotent", method in _IDEMPOTENT) is True,
            security=security,
            unserved=unserved,
            parameters=parameters,
            segments=self._segments(path, parameters),
            bodies=tuple(self._bodies(body, pointer)),
            body_required=body.get("required") is True,
            body_text=self._text(body, "description"),
            answers=tuple(self._answers(node, pointer)),
        )

    def _text(self, node: dict[str, Any], key: str) -> Raw:
        """Return prose of the contract; text that many operations share is kept once."""
        text = str(node.get(key, ""))
        if text not in self._texts:
            self._texts[text] = Raw(text)
        return self._texts[text]

    def _group(self, name: str) -> str:
        """Return the folder of a tag; tags that a file system may not distinguish share one."""
        return self._groups.setdefault(folded(name), name)

    def _security(
        self, node: dict[str, Any], pointer: Pointer
    ) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
        """Return the alternatives, and the schemes in them that the client doesn't serve."""
        served = {scheme.wire for scheme in self._schemes}
        alternatives = [tuple(map(Raw, one)) for one in self._needed(node)]
        others = {name: None for one in alternatives for name in one if name not in served}
        described = (self._document.get("components") or {}).get("securitySchemes") or {}
        for unknown in others:
            if unknown not in described:
                message = f"{shown(unknown)} is no security scheme of the contract"
                self._warn((*pointer, "security"), "unsupported-security", message, None)
        kept = (tuple(name for name in one if name in served) for one in alternatives)
        return tuple(dict.fromkeys(kept)), tuple(others)

    def _needed(self, node: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the security requirements of an operation: its own, or those of all."""
        return node.get("security", self._document.get("security")) or []

    def _secrets(self, node: dict[str, Any]) -> set[tuple[str, str]]:
        """Return location and name of the keys that an operation needs."""
        used = {name for one in self._needed(node) for name in one}
        return {(one.form, one.key) for one in self._schemes if one.wire in used}

    def _parameters(
        self, item: dict[str, Any], node: dict[str, Any], pointer: Pointer
    ) -> Iterator[tuple[ir.Parameter, Pointer]]:
        """Yield each parameter, and where it is."""
        found: dict[tuple[str, str], tuple[dict[str, Any], Pointer]] = {}
        spelled: dict[tuple[str, str], tuple[str, str]] = {}
        secrets = self._secrets(node)
        for where, holder in ((pointer[:2], item), (pointer, node)):
            for index, listed in enumerate(holder.get("parameters") or []):
                one = self._resolve(listed)
                key = (str(one.get("in")), str(one.get("name")))
                if key[0] == "header" and key[1].lower() in _OURS:
                    continue  # OpenAPI 3.1, Parameter Object: such definitions are ignored
                if key in secrets:
                    continue  # the client sends its key there
                if key[0] == "path" and f"{{{key[1]}}}" not in str(pointer[1]):
                    continue  # a warning of the rules
                key = spelled.setdefault(_sent_as(key), key)
                found[key] = (one, (*where, "parameters", index))
        for name in re.findall(r"\{([^{}]*)\}", str(pointer[1])):
            found.setdefault(("path", name), ({"schema": {"type": "string"}}, pointer))
        names = argument_names(found)
        for (location, wire), (one, where) in found.items():
            made = self._parameter(names[location, wire], location, wire, one, where)
            if made is not None:
                yield made, where

    def _parameter(
        self, name: str, location: str, wire: str, node: dict[str, Any], pointer: Pointer
    ) -> ir.Parameter | None:
        style = str(node.get("style") or _STYLES.get(location, ""))
        type_ = self._types.of(node.get("schema", {}), (*pointer, "schema"))
        refused = self._why_not(location, wire, node, style, type_)
        if refused is not None:
            message = f"a parameter {refused[0]} can't be generated: {shown(wire)}"
            self._report(pointer, "unsupported-parameter", message, refused[1])
            return None
        return ir.Parameter(
            name=name,
            wire=Raw(wire),
            location=location,
            type=_without_null(type_) if location == "path" else type_,
            required=location == "path" or node.get("required") is True,
            explode=node.get("explode", style == "form") is True,
            separator=_SEPARATORS.get(style, ""),
            is_object=types.has_objects(type_),
            deep=style == "deepObject",
            taken=(),
            text=self._text(node, "description"),
        )

    def _why_not(
        self, location: str, wire: str, node: dict[str, Any], style: str, type_: types.Type
    ) -> tuple[str, str | None] | None:
        """Return the reason why a parameter can't be written, for a message, and the fix if there is one."""
        if node.get("content"):
            return "with `content`", None
        if location in ("header", "cookie") and not can_be_sent(location, wire):
            return "whose name can't stand there", None
        if types.has_objects(type_):
            if location == "query":
                return self._query_objects.why_not(style, type_)
            return "that is an object", "send it in the query or in the body"
        if any(map(_holds_lists, types.every(type_))):
            return "that is a list of lists", None
        return None if style in _SEPARATORS else (f"of style {shown(style)}", None)

    def _segments(
        self, path: str, parameters: tuple[ir.Parameter, ...]
    ) -> tuple[str | ir.Parameter, ...]:
        """Split a path into literal text and parameters."""
        by_wire = {one.wire: one for one in parameters if one.location == "path"}
        parts = re.split(r"\{([^{}]*)\}", path)
        return tuple(
            Raw(quote(part, safe=_IN_PATH)) if index % 2 == 0 else by_wire[part]
            for index, part in enumerate(parts)
            # A parameter that isn't there was refused.
            if (part if index % 2 == 0 else part in by_wire)
        )

    def _bodies(self, body: dict[str, Any], pointer: Pointer) -> Iterator[ir.Body]:
        for media_type, node in (body.get("content") or {}).items():
            where = (*pointer, "requestBody", "content", media_type)
            form = body_form(media_type)
            if form is not None and "*" in media_type.partition(";")[0]:
                message = f"a body of type {shown(media_type)} can't be sent: a wildcard is no type"
                fix = "name one media type, such as `application/octet-stream`"
                self._report(where, "unsupported-body", message, fix)
                continue
            type_: types.Type = types.ANY
            if form in ("json", "form", "multipart"):
                type_ = self._types.of((node or {}).get("schema", {}), (*where, "schema"))
            if form is None or (form != "json" and not _fits(form, type_)):
                message = f"a body of type {shown(media_type)} with this schema can't be generated"
                self._report(where, "unsupported-body", message, None)
                continue
            odd = self._oddly_encoded(node or {}, type_)
            if odd is not None:
                message = f"the encoding of {shown(odd)} is not one that a form is sent in"
                fix = "leave it out, or describe the body as text or bytes"
                self._report((*where, "encoding", odd), "unsupported-body", message, fix)
            yield ir.Body(Raw(media_type), form, type_)

    def _oddly_encoded(self, node: dict[str, Any], type_: types.Type) -> str | None:
        """Return a field whose encoding differs from that of fields (OpenAPI 3.1, Encoding Object)."""
        fields = self._query_objects.fields(type_) if isinstance(type_, types.Reference) else {}
        for name, said in (node.get("encoding") or {}).items():
            plain = (
                said.get("style", "form") == "form"
                and said.get("explode", True) is True
                and not said.get("allowReserved")
                and not said.get("headers")
            )
            if not plain or not part_fits(said.get("contentType"), fields.get(name, types.ANY)):
                return str(name)
        return None

    def _answers(self, node: dict[str, Any], pointer: Pointer) -> Iterator[ir.Answer]:
        for status, listed in (node.get("responses") or {}).items():
            if status.startswith("x-"):
                continue
            where = (*pointer, "responses", status)
            answer = self._resolve(listed)
            text = self._text(answer, "description")
            content: dict[str, Any] = answer.get("content") or {}
            forms = {media_type: answer_form(media_type) for media_type in content}
            form = next(
                (one for one in ("json", "text", "bytes") if one in forms.values()), "nothing"
            )
            if pointer[-1] == "head":  # which has no body, whatever is described (RFC 9110, 9.3.2)
                form = "nothing"
            alike = [media_type for media_type, found in forms.items() if found == form]
            type_: types.Type = types.ANY
            if form == "json":  # of several kinds, an answer is read as what it fits best
                type_ = types.union(
                    [
                        self._types.of(
                            (content[one] or {}).get("schema", {}),
                            (*where, "content", one, "schema"),
                        )
                        for one in alike
                    ]
                )
            yield ir.Answer(status, Raw(", ".join(map(str.strip, alike))), form, type_, text)

    def _resolve(self, node: Any) -> dict[str, Any]:
        """Follow a reference to a parameter, a body or an answer."""
        while isinstance(node, dict) and "$ref" in node:
            found = find(self._document, steps_of(node["$ref"]))
            node = found[1] if found is not None else {}
        return node if isinstance(node, dict) else {}


_OURS: Final = frozenset({"accept", "content-type", "authorization"})


def _sent_as(key: tuple[str, str]) -> tuple[str, str]:
    """Return place and name of a parameter on the wire: names of headers ignore case."""
    location, name = key
    return (location, name.lower()) if location == "header" else key


def _is_plain(path: str) -> bool:
    """Return whether a path is sent as it stands: no query, no fragment, no step that leads elsewhere."""
    steps = {unquote(step) for step in path.split("/")}
    return not set(path) & {"?", "#", "\\"} and steps.isdisjoint({".", ".."})


_IN_PATH: Final = "/:@!$&'()*+,;=~%"
"""Characters of a path that are not escaped, beside letters and digits (RFC 3986, section 3.3)."""


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


def _fits(form: str, type_: types.Type) -> bool:
    """Return whether a form can hold a type: only an object's fields can be sent one by one."""
    return form in ("bytes", "text") or isinstance(type_, types.Reference | types.Mapping)
