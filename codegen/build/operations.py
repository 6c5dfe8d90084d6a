"""
The operations of the IR, from the paths of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote

from codegen.build.examples import first_example
from codegen.build.media_of import media_of
from codegen.build.media_types import answer_form, body_form, charset_of, written_as
from codegen.build.notes import described
from codegen.build.query_objects import QueryObjects
from codegen.build.security import can_be_sent, own_server
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
_ALLOWED: Final = {
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "cookie": ("form",),
}
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
        own = own_server(self._document, node, item)
        if own is None:
            message = "the server of this operation is no URL that a path can be put behind"
            fix = "write it as `https://host/path`"
            holder = pointer if node.get("servers") else pointer[:2]
            self._report((*holder, "servers"), "unsupported-servers", message, fix)
        if not _is_plain(path):
            message = f"{shown(path)} holds `\\`, a step of dots or a parameter in its query"
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
            server=Raw(own or ""),
            path=Raw(path),
            summary=self._text(node, "summary"),
            text=self._shared(described(node)),
            deprecated=node.get("deprecated") is True,
            idempotent=node.get("x-idempotent", method in _IDEMPOTENT) is True,
            security=security,
            unserved=unserved,
            parameters=parameters,
            segments=self._segments(_without_query(path), parameters),
            fixed_query=_fixed_query(path),
            bodies=tuple(self._bodies(body, pointer)),
            body_required=body.get("required") is True,
            body_text=self._text(body, "description"),
            answers=tuple(self._answers(node, pointer)),
        )

    def _text(self, node: dict[str, Any], key: str) -> Raw:
        """Return prose of the contract."""
        return self._shared(str(node.get(key, "")))

    def _shared(self, text: str) -> Raw:
        """Return a text; one that many operations share is kept once."""
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

    def _key_names(self, node: dict[str, Any]) -> frozenset[str]:
        """Return the arguments of an operation for its keys."""
        used = {name for one in self._needed(node) for name in one}
        return frozenset(scheme.name for scheme in self._schemes if scheme.wire in used)

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
                if _sent_as(key) == ("header", "authorization") and any(
                    form in ("bearer", "basic") for form, _ in secrets
                ):
                    continue  # the client sends its key there
                if key in secrets:
                    continue  # the client sends its key there
                if key[0] == "path" and f"{{{key[1]}}}" not in str(pointer[1]):
                    continue  # a warning of the rules
                key = spelled.setdefault(_sent_as(key), key)
                found[key] = (one, (*where, "parameters", index))
        for name in re.findall(r"\{([^{}]*)\}", str(pointer[1])):
            found.setdefault(("path", name), ({"schema": {"type": "string"}}, pointer))
        names = argument_names(found, self._key_names(node))
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
            text=self._shared(described(node, node.get("schema"))),
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
            if location == "cookie" and explode:
                return "that is an object in several cookies", "use `explode: false`"
            return self._query_objects.why_not(location, style, explode, type_)
        if any(map(_holds_lists, types.every(type_))):
            return "that is a list of lists", None
        return None

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
            if form == "json" and "*" in media_type and _names_json(body["content"]):
                continue  # the type that is named says the same
            type_: types.Type = types.ANY
            if form in ("json", "form", "multipart"):
                type_ = self._types.of((node or {}).get("schema", {}), (*where, "schema"))
            if form in ("form", "multipart"):
                form, type_ = _form_of(form, type_)
            if form is None:
                message = f"a body of type {shown(media_type)} with this schema can't be generated"
                self._report(where, "unsupported-body", message, None)
                continue
            encoding = self._encoding(form, node or {}, type_, where)
            charset = Raw(charset_of(media_type) or "")
            yield ir.Body(Raw(media_type), form, type_, charset, encoding)

    def _encoding(
        self, form: str, node: dict[str, Any], type_: types.Type, where: Pointer
    ) -> tuple[tuple[str, str], ...]:
        """Return how fields of a form are written (OpenAPI 3.1, Encoding Object), and report what can't be."""
        fields: dict[str, types.Type] = {}
        for one in types.references(type_):
            fields |= self._query_objects.fields(one)
        found: list[tuple[str, str]] = []
        for name, said in (node.get("encoding") or {}).items() if form in _FORMS else ():
            how = written_as(form, said, fields.get(name, types.ANY))
            if how is None:
                message = f"the encoding of {shown(name)} is not one that a form is sent in"
                fix = "leave it out, or describe the body as text or bytes"
                self._report((*where, "encoding", name), "unsupported-body", message, fix)
            elif how:
                found.append((Raw(name), Raw(how)))
        return tuple(found)

    def _answers(self, node: dict[str, Any], pointer: Pointer) -> Iterator[ir.Answer]:
        for status, listed in (node.get("responses") or {}).items():
            if status.startswith("x-"):
                continue
            where = (*pointer, "responses", status)
            answer = self._resolve(listed)
            text = self._text(answer, "description")
            content: dict[str, Any] = answer.get("content") or {}
            if pointer[-1] == "head":  # which has no body, whatever is described (RFC 9110, 9.3.2)
                content = {}
            accept = Raw(", ".join(map(str.strip, content)))
            media = media_of(
                [
                    (
                        name,
                        self._of_answer(node or {}, (*where, "content", name)),
                        self._resolve(node["schema"]) if "schema" in (node or {}) else None,
                    )
                    for name, node in content.items()
                ]
            )
            form = media[0].form if len(media) == 1 else "media" if media else "nothing"
            type_ = next((one.type for one in media if one.form == "json"), types.ANY)
            example = first_example(content, self._resolve)
            yield ir.Answer(status, accept, form, type_, text, media, example)

    def _of_answer(self, node: dict[str, Any], where: Pointer) -> types.Type:
        if answer_form(str(where[-1])) == "bytes" and "*" not in str(where[-1]):
            return types.ANY  # nobody reads its schema
        return self._types.of(node.get("schema", {}), (*where, "schema"))

    def _resolve(self, node: Any) -> dict[str, Any]:
        """Follow a reference to a parameter, a body or an answer."""
        while isinstance(node, dict) and "$ref" in node:
            found = find(self._document, steps_of(node["$ref"]))
            node = found[1] if found is not None else {}
        return node if isinstance(node, dict) else {}


_OURS: Final = frozenset({"accept", "content-type"})


def _sent_as(key: tuple[str, str]) -> tuple[str, str]:
    """Return place and name of a parameter on the wire: names of headers ignore case."""
    location, name = key
    return (location, name.lower()) if location == "header" else key


def _is_plain(path: str) -> bool:
    """Return whether a path is sent as it stands: no step leads elsewhere, and its query is fixed."""
    steps = {unquote(step) for step in _without_query(path).split("/")}
    _, _, query = path.partition("#")[0].partition("?")
    return "\\" not in path and steps.isdisjoint({".", ".."}) and not set(query) & {"{", "}"}


def _without_query(path: str) -> str:
    """Return a path without its query and its fragment, which distinguishes operations and is never sent."""
    return path.partition("#")[0].partition("?")[0]


def _fixed_query(path: str) -> tuple[tuple[str, str], ...]:
    """Return names and encoded values of the query that stands in a path."""
    query = path.partition("#")[0].partition("?")[2]
    pairs = parse_qsl(query, keep_blank_values=True)
    return tuple((Raw(name), Raw(quote(value, safe=""))) for name, value in pairs)


_IN_PATH: Final = "/:@!$&'()*+,;=~%"
"""Characters of a path that are not escaped, beside letters and digits (RFC 3986, section 3.3)."""


def _without_null(type_: types.Type) -> types.Type:
    """Return the type of a path parameter without null: a path has no form for it."""
    if isinstance(type_, types.Union):
        return types.union([one for one in type_.options if not isinstance(one, types.Null)])
    return type_


def _names_json(content: Iterable[str]) -> bool:
    """Return whether JSON is among the media types, without a wildcard."""
    return any(body_form(one) == "json" and "*" not in one for one in content)


def _holds_lists(type_: types.Type) -> bool:
    """Return whether a type is a list that can hold lists."""
    return isinstance(type_, types.Array) and any(
        isinstance(one, types.Array) for one in types.every(type_.item)
    )


_FORMS: Final = ("form", "multipart")


def _form_of(form: str, type_: types.Type) -> tuple[str | None, types.Type]:
    """Return how a form of a type is written: fields of objects one by one, and a string as it is."""
    options = types.without_null(type_)
    if type_ == types.ANY:
        return form, types.Mapping(types.ANY)
    if all(isinstance(one, types.Reference | types.Mapping | types.Tagged) for one in options):
        return form, type_
    if all(one == types.FILE or types.is_text(one) for one in options):
        return ("text" if types.FILE not in options else "bytes"), types.ANY
    return None, type_
