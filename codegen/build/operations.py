"""
The operations of the IR, from the paths of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote, unquote

from codegen.build.media_types import answer_form, body_form, part_fits
from codegen.build.query_objects import Queries
from codegen.build.security import can_be_sent
from codegen.build.types import Refuse, Types
from codegen.model import package as ir
from codegen.model import types as kinds
from codegen.openapi.grammar import METHODS
from codegen.openapi.references import find, steps_of
from codegen.problems import Pointer
from codegen.python.literals import Raw
from codegen.python.names import Claims, argument_names, folded, snake
from codegen.text import shown

_IDEMPOTENT: Final = frozenset({"get", "put", "delete", "options", "head", "trace"})
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


class Endpoints:
    """
    Makes operations; what it can't make it refuses.
    """

    def __init__(
        self,
        document: dict[str, Any],
        types: Types,
        queries: Queries,
        schemes: tuple[ir.Scheme, ...],
        refuse: Refuse,
    ) -> None:
        self._document = document
        self._types = types
        self._queries = queries
        self._schemes = schemes
        self._keys = {str(scheme.key) for scheme in schemes if scheme.form == "query"}
        self._refuse = refuse
        self._claims = Claims("close", "aclose", "final", "uuid")
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
                self._refuse(("paths", path), "unsupported-reference", message, fix)
            for method in METHODS:
                if method in item:
                    yield self._operation(path, item, method)

    def _operation(self, path: str, item: dict[str, Any], method: str) -> ir.Operation:
        node = item[method]
        pointer: Pointer = ("paths", path, method)
        for where, holder in ((pointer, node), (pointer[:2], item)):
            if holder.get("servers"):
                message = "servers of a single path or operation can't be generated"
                self._refuse((*where, "servers"), "unsupported-servers", message, None)
        if not _is_plain(path):
            message = f"{shown(path)} holds a query, a fragment, `\\` or a step of dots"
            fix = "describe what is behind the path as parameters"
            self._refuse(pointer, "unsupported-path", message, fix)
        named = node.get("operationId")
        called = named if isinstance(named, str) else f"{method}{path.replace('/', '_')}"
        name = self._claims.method(snake(called))
        found = list(self._parameters(item, node, pointer))
        parameters = self._queries.told_apart(found, self._keys)
        body = self._resolve(node.get("requestBody") or {})
        tags = node.get("tags") or []
        group = self._group(snake(tags[0]) if tags else "untagged")
        return ir.Operation(
            name=name,
            group=group,
            group_text=self._tags.get(folded(group), Raw("")),
            method=method.upper(),
            path=Raw(path),
            summary=self._text(node, "summary"),
            text=self._text(node, "description"),
            idempotent=node.get("x-idempotent", method in _IDEMPOTENT) is True,
            security=self._security(node, pointer),
            parameters=parameters,
            segments=self._segments(path, parameters),
            bodies=tuple(self._bodies(body, pointer)),
            body_required=body.get("required") is True,
            body_text=self._text(body, "description"),
            answers=tuple(self._answers(node, pointer)),
        )

    def _text(self, node: dict[str, Any], key: str) -> Raw:
        """Prose of the contract: what many operations share is kept once."""
        text = str(node.get(key, ""))
        if text not in self._texts:
            self._texts[text] = Raw(text)
        return self._texts[text]

    def _group(self, name: str) -> str:
        """The folder of a tag: tags that a file system may take for one share it."""
        return self._groups.setdefault(folded(name), name)

    def _security(self, node: dict[str, Any], pointer: Pointer) -> tuple[tuple[str, ...], ...]:
        alternatives = tuple(tuple(map(Raw, one)) for one in self._needed(node))
        known = {scheme.wire for scheme in self._schemes}
        for unknown in {name for one in alternatives for name in one} - known:
            message = f"{shown(unknown)} is no security scheme that can be generated"
            self._refuse((*pointer, "security"), "unsupported-security", message, None)
        return alternatives

    def _needed(self, node: dict[str, Any]) -> list[dict[str, Any]]:
        """The security requirements of an operation: its own, or those of all."""
        return node.get("security", self._document.get("security")) or []

    def _secrets(self, node: dict[str, Any]) -> set[tuple[str, str]]:
        """Location and name of the keys that an operation needs."""
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
                key = spelled.setdefault(_sent_as(key), key)
                found[key] = (one, (*where, "parameters", index))
        names = argument_names(found)
        for (location, wire), (one, where) in found.items():
            made = self._parameter(names[location, wire], location, wire, one, where)
            if made is not None:
                yield made, where

    def _parameter(
        self, name: str, location: str, wire: str, node: dict[str, Any], pointer: Pointer
    ) -> ir.Parameter | None:
        style = str(node.get("style") or _STYLES.get(location, ""))
        kind = self._types.of(node.get("schema", {}), (*pointer, "schema"))
        refused = self._why_not(location, wire, node, style, kind)
        if refused is not None:
            message = f"a parameter {refused[0]} can't be generated: {shown(wire)}"
            self._refuse(pointer, "unsupported-parameter", message, refused[1])
            return None
        return ir.Parameter(
            name=name,
            wire=Raw(wire),
            location=location,
            type=_without_null(kind) if location == "path" else kind,
            required=node.get("required") is True,
            explode=node.get("explode", style == "form") is True,
            separator=_SEPARATORS.get(style, ""),
            is_object=kinds.is_object(kind),
            deep=style == "deepObject",
            taken=(),
            text=self._text(node, "description"),
        )

    def _why_not(
        self, location: str, wire: str, node: dict[str, Any], style: str, kind: kinds.Type
    ) -> tuple[str, str | None] | None:
        """Why a parameter can't be written, ready to stand in a message, and the fix if there is one."""
        if node.get("content"):
            return "with `content`", None
        if location in ("header", "cookie") and not can_be_sent(location, wire):
            return "whose name can't stand there", None
        if kinds.is_object(kind):
            if location == "query":
                return self._queries.why_not(style, kind)
            return "that is an object", "send it in the query or in the body"
        if any(map(_holds_lists, kinds.every(kind))):
            return "that is a list of lists", None
        return None if style in _SEPARATORS else (f"of style {shown(style)}", None)

    def _segments(
        self, path: str, parameters: tuple[ir.Parameter, ...]
    ) -> tuple[str | ir.Parameter, ...]:
        """Take a path apart into literal text and parameters."""
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
                self._refuse(where, "unsupported-body", message, fix)
                continue
            kind: kinds.Type = kinds.ANY
            if form in ("json", "form", "multipart"):
                kind = self._types.of((node or {}).get("schema", {}), (*where, "schema"))
            if form is None or (form != "json" and not _fits(form, kind)):
                message = f"a body of type {shown(media_type)} with this schema can't be generated"
                self._refuse(where, "unsupported-body", message, None)
                continue
            odd = self._oddly_encoded(node or {}, kind)
            if odd is not None:
                message = f"the encoding of {shown(odd)} is not one that a form is sent in"
                fix = "leave it out, or describe the body as text or bytes"
                self._refuse((*where, "encoding", odd), "unsupported-body", message, fix)
            yield ir.Body(Raw(media_type), form, kind)

    def _oddly_encoded(self, node: dict[str, Any], kind: kinds.Type) -> str | None:
        """A field that is to be sent in another way than fields are (OpenAPI 3.1, Encoding Object)."""
        fields = self._queries.fields(kind) if isinstance(kind, kinds.Reference) else {}
        for name, said in (node.get("encoding") or {}).items():
            plain = (
                said.get("style", "form") == "form"
                and said.get("explode", True) is True
                and not said.get("allowReserved")
                and not said.get("headers")
            )
            if not plain or not part_fits(said.get("contentType"), fields.get(name, kinds.ANY)):
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
            kind: kinds.Type = kinds.ANY
            if form == "json":  # of several kinds, an answer is read as what it fits best
                kind = kinds.union(
                    [
                        self._types.of(
                            (content[one] or {}).get("schema", {}),
                            (*where, "content", one, "schema"),
                        )
                        for one in alike
                    ]
                )
            yield ir.Answer(status, Raw(", ".join(map(str.strip, alike))), form, kind, text)

    def _resolve(self, node: Any) -> dict[str, Any]:
        """Follow a reference to a parameter, a body or an answer."""
        while isinstance(node, dict) and "$ref" in node:
            found = find(self._document, steps_of(node["$ref"]))
            node = found[1] if found is not None else {}
        return node if isinstance(node, dict) else {}


_OURS: Final = frozenset({"accept", "content-type", "authorization"})


def _sent_as(key: tuple[str, str]) -> tuple[str, str]:
    """What a parameter is on the wire: names of headers ignore case."""
    location, name = key
    return (location, name.lower()) if location == "header" else key


def _is_plain(path: str) -> bool:
    """Whether a path is sent as it stands: no query or fragment in it, and no step that leads elsewhere."""
    steps = {unquote(step) for step in path.split("/")}
    return not set(path) & {"?", "#", "\\"} and steps.isdisjoint({".", ".."})


_IN_PATH: Final = "/:@!$&'()*+,;=~%"
"""What may stand in a path as it is, letters and digits apart (RFC 3986, section 3.3)."""


def _without_null(kind: kinds.Type) -> kinds.Type:
    """A path parameter is never null: a path has no form for it."""
    if isinstance(kind, kinds.Union):
        return kinds.union([one for one in kind.options if not isinstance(one, kinds.Null)])
    return kind


def _holds_lists(kind: kinds.Type) -> bool:
    """Whether a type is a list that can hold lists."""
    return isinstance(kind, kinds.Array) and any(
        isinstance(one, kinds.Array) for one in kinds.every(kind.item)
    )


def _fits(form: str, kind: kinds.Type) -> bool:
    """Whether a form can hold a type: only an object's fields can be sent one by one."""
    return form in ("bytes", "text") or isinstance(kind, kinds.Reference | kinds.Mapping)
