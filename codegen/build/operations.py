"""
The operations of the IR, from the paths of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote

from codegen.build.examples import first_example
from codegen.build.media_of import media_of
from codegen.build.media_types import answer_form, body_form, charset_of, written_as
from codegen.build.notes import described
from codegen.build.parameters import ParameterBuilder
from codegen.build.query_objects import QueryObjects
from codegen.build.security import needed_keys, own_server
from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.openapi.grammar import METHODS
from codegen.openapi.references import resolved
from codegen.problems import Pointer, Report
from codegen.python import reserved
from codegen.python.literals import Raw
from codegen.python.names import NameRegistry, folded, snake
from codegen.text import shown

_IDEMPOTENT: Final = frozenset({"get", "put", "delete", "options", "head", "trace"})


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
        self._parameters = ParameterBuilder(
            document, type_builder, query_objects, schemes, report, self._shared
        )
        self._keys = {
            location: {str(scheme.key) for scheme in schemes if scheme.form == location}
            for location in ("query", "cookie")
        }
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
        found = list(self._parameters.of(item, node, pointer))
        parameters = self._query_objects.with_reserved_names(found, self._keys)
        body = resolved(self._document, node.get("requestBody") or {})
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
        alternatives = [tuple(map(Raw, one)) for one in needed_keys(self._document, node)]
        others = {name: None for one in alternatives for name in one if name not in served}
        described = (self._document.get("components") or {}).get("securitySchemes") or {}
        for unknown in others:
            if unknown not in described:
                message = f"{shown(unknown)} is no security scheme of the contract"
                self._warn((*pointer, "security"), "unsupported-security", message, None)
        kept = (tuple(name for name in one if name in served) for one in alternatives)
        return tuple(dict.fromkeys(kept)), tuple(others)

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
            if form == "multipart" and self._has_headers(said, (*where, "encoding", name)):
                how = None
            if how is None and fields and name not in fields:
                message = f"{shown(name)} is no field of the form"
                self._warn((*where, "encoding", name), "unsupported-body", message, None)
            elif how is None:
                message = f"the encoding of {shown(name)} is not one that a form is sent in"
                fix = "leave it out, or describe the body as text or bytes"
                self._report((*where, "encoding", name), "unsupported-body", message, fix)
            elif how:
                found.append((Raw(name), Raw(how)))
        return tuple(found)

    def _has_headers(self, said: dict[str, Any], where: Pointer) -> bool:
        """Return whether a part can't be sent without headers of its own, and warn of those that it can."""
        headers = said.get("headers") or {}
        found = {name: resolved(self._document, one) for name, one in headers.items()}
        needs_some = any(map(_is_needed, found.items()))
        for name in found:
            if not needs_some and name.lower() not in _OF_PARTS:
                message = f"the header {shown(name)} of a part is never sent"
                self._warn((*where, "headers", name), "unsupported-body", message, None)
        return needs_some

    def _answers(self, node: dict[str, Any], pointer: Pointer) -> Iterator[ir.Answer]:
        for status, listed in (node.get("responses") or {}).items():
            if status.startswith("x-"):
                continue
            where = (*pointer, "responses", status)
            answer = resolved(self._document, listed)
            if status in _REDIRECTS and not _has_success(node["responses"]):
                text = self._text(answer, "description")
                yield ir.Answer(status, Raw(""), "location", types.TEXT, text)
                continue
            text = self._text(answer, "description")
            content: dict[str, Any] = answer.get("content") or {}
            if pointer[-1] == "head":  # which has no body, whatever is described (RFC 9110, 9.3.2)
                content = {}
            # Some servers take the first of several: JSON is what is read best.
            listed = sorted(content, key=lambda name: answer_form(name) != "json")
            accept = Raw(", ".join(map(str.strip, listed)))
            media = media_of(
                [
                    (
                        name,
                        self._of_answer(node or {}, (*where, "content", name)),
                        resolved(self._document, node["schema"])
                        if "schema" in (node or {})
                        else None,
                    )
                    for name, node in content.items()
                ]
            )
            form = media[0].form if len(media) == 1 else "media" if media else "nothing"
            type_ = next((one.type for one in media if one.form == "json"), types.ANY)
            example = first_example(content, partial(resolved, self._document))
            yield ir.Answer(status, accept, form, type_, text, media, example)

    def _of_answer(self, node: dict[str, Any], where: Pointer) -> types.Type:
        if answer_form(str(where[-1])) == "bytes" and "*" not in str(where[-1]):
            return types.ANY  # nobody reads its schema
        return self._types.of(node.get("schema", {}), (*where, "schema"))


_REDIRECTS: Final = frozenset({"301", "302", "303", "307", "308", "3XX"})


def _has_success(answers: Iterable[str]) -> bool:
    """Return whether a 2xx is among the answers of an operation: then a redirect is no result of it."""
    return any(status.startswith("2") for status in answers)


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


def _names_json(content: Iterable[str]) -> bool:
    """Return whether JSON is among the media types, without a wildcard."""
    return any(body_form(one) == "json" and "*" not in one for one in content)


_FORMS: Final = ("form", "multipart")
_OF_PARTS: Final = frozenset({"content-disposition", "content-type"})


def _is_needed(header: tuple[str, dict[str, Any]]) -> bool:
    """Return whether a part has to have a header, by its name and its description."""
    return header[0].lower() not in _OF_PARTS and header[1].get("required") is True


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
