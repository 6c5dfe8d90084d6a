"""
The readable part of a document: what has the wrong form is left out, so that the rest can be compared.

A contract that breaks rules of OpenAPI is compared all the same. Its errors are told beside the result; what
changes in a part that was left out has a rule of its own, for nobody can say what it means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from codegen.openapi.grammar import GRAMMAR
from codegen.openapi.references import BadPointerError, find, steps_of
from codegen.problems import Pointer

UNREADABLE: Final = "x-unreadable"
"""The keyword that stands in the place of a schema that can't be read."""
_CHAIN: Final = 100
_NO_REFERENCE: Final = frozenset("document components operation mediaType encoding".split())
"""The kinds of objects that no reference may stand for."""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0


def _are_names(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_type(value: object) -> bool:
    return isinstance(value, str) or (_are_names(value) and bool(value))


def _of(*kinds: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kinds)


def _map_of(inner: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, dict) and all(map(inner, value.values()))


def _list_of(inner: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, list) and all(map(inner, value))


def _is_discriminator(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("propertyName"), str):
        return False
    return _map_of(_TEXT)(value.get("mapping", {}))


def _is_server(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("url"), str):
        return False
    return _map_of(_is_variable)(value.get("variables", {}))


def _is_variable(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("enum", []), list)


def _is_tag(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name", ""), str)


_TEXT: Final = _of(str)
_FLAG: Final = _of(bool)
_MAP: Final = _of(dict)
_LIST: Final = _of(list)
_Forms = dict[str, Callable[[object], bool]]
_SECURITY: Final = _list_of(_map_of(_of(list, type(None))))
_SERVERS: Final = _list_of(_is_server)
_SAID: Final[_Forms] = {"summary": _TEXT, "description": _TEXT}
_WRITTEN: Final[_Forms] = {
    **_SAID,
    "style": _TEXT,
    **dict.fromkeys("required deprecated allowEmptyValue explode allowReserved".split(), _FLAG),
    "content": _MAP,
    "examples": _MAP,
}
_FORMS: Final[dict[str, _Forms]] = {
    "document": {
        "info": _MAP,
        "servers": _SERVERS,
        "security": _SECURITY,
        "tags": _list_of(_is_tag),
        **dict.fromkeys(("paths", "webhooks", "components"), _MAP),
    },
    "components": {},
    "pathItem": {**_SAID, "parameters": _LIST, "servers": _SERVERS},
    "operation": {
        **_SAID,
        "operationId": _TEXT,
        "deprecated": _FLAG,
        "parameters": _LIST,
        "servers": _SERVERS,
        "security": _SECURITY,
        **dict.fromkeys(("responses", "callbacks"), _MAP),
    },
    "parameter": {**_WRITTEN, "name": _TEXT, "in": _TEXT},
    "header": _WRITTEN,
    "requestBody": {"description": _TEXT, "required": _FLAG, "content": _MAP},
    "response": {"description": _TEXT, **dict.fromkeys(("headers", "content", "links"), _MAP)},
    "mediaType": {"examples": _MAP, "encoding": _MAP},
    "encoding": {
        "contentType": _TEXT,
        "style": _TEXT,
        "explode": _FLAG,
        "allowReserved": _FLAG,
        "headers": _MAP,
    },
    "securityScheme": {
        **dict.fromkeys("type scheme in name openIdConnectUrl description".split(), _TEXT),
        "flows": _MAP,
    },
    "schema": {
        **dict.fromkeys("title description format pattern $ref".split(), _TEXT),
        **dict.fromkeys(("contentEncoding", "contentMediaType", "$comment"), _TEXT),
        "type": _is_type,
        "enum": _LIST,
        "required": _are_names,
        **dict.fromkeys("deprecated readOnly writeOnly nullable uniqueItems".split(), _FLAG),
        **dict.fromkeys(("minimum", "maximum", "multipleOf"), _is_number),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), _of(bool, int, float)),
        **dict.fromkeys(
            "minLength maxLength minItems maxItems minProperties maxProperties minContains "
            "maxContains".split(),
            _is_count,
        ),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), _MAP),
        **dict.fromkeys(("$defs", "definitions"), _MAP),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _LIST),
        "dependentRequired": _map_of(_are_names),
        "discriminator": _is_discriminator,
    },
}


def readable(document: dict[str, Any]) -> tuple[dict[str, Any], list[Pointer]]:
    """Return a copy of a document in which everything has its form, and the places that were left out."""
    left_out: list[Pointer] = []
    while True:
        reader = _Reader(document)
        found = reader.whole()
        left_out += reader.left_out
        if not reader.left_out:
            found.setdefault("info", {})
            return found, left_out
        document = found  # a reference may lead to what is gone now


class _Reader:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.left_out: list[Pointer] = []
        self._elsewhere: dict[Pointer, str] = {}
        """The kinds of the objects that references lead to where OpenAPI has none, such as in extensions."""

    def whole(self) -> dict[str, Any]:
        """Return a copy of the document in its form."""
        found: dict[str, Any] = self.read("document", self.document, ())
        done: set[Pointer] = set()
        while todo := self._elsewhere.keys() - done:
            for place in todo:
                done.add(place)
                _put(
                    found,
                    place,
                    self.read(self._elsewhere[place], value_at(self.document, place), place),
                )
        return found

    def read(self, kind: str, node: Any, at: Pointer) -> Any:
        """Return a copy of an object in its form."""
        if kind == "schema" and isinstance(node, bool):
            return node
        if not isinstance(node, dict) or self._leads_nowhere(kind, node):
            self.left_out.append(at)
            return {UNREADABLE: str(node)[:200]} if kind == "schema" else {}
        if isinstance(node.get("$ref"), str) and kind != "schema" and kind not in _NO_REFERENCE:
            return dict(node)
        forms, places = _FORMS.get(kind, {}), GRAMMAR[kind]
        found: dict[str, Any] = {}
        for name, value in node.items():
            place = places.get(name) or (None if name.startswith("x-") else places.get("*"))
            if name in forms and not forms[name](value):
                self.left_out.append((*at, name))
            elif place is None:
                found[name] = value
            else:
                self._inner(place, name, value, (*at, name), found)
        return found

    def _inner(self, place: str, name: str, value: Any, at: Pointer, found: dict[str, Any]) -> None:
        kind = place.lstrip("=[]{}")
        how = place[: -len(kind)]
        if how == "{}":
            if isinstance(value, dict):
                found[name] = dict(self._mapped(kind, value, at))
            else:
                self.left_out.append(at)
        elif how == "[]" and isinstance(value, list):
            found[name] = [self.read(kind, one, (*at, index)) for index, one in enumerate(value)]
        elif "=" in how:
            found[name] = self.read(kind, value, at)
        else:
            self.left_out.append(at)

    def _mapped(self, kind: str, value: dict[str, Any], at: Pointer) -> Iterator[tuple[str, Any]]:
        for key, item in value.items():
            if key.startswith("x-") and kind in ("pathItem", "response"):
                continue
            if kind == "schema" or isinstance(item, dict):
                yield key, self.read(kind, item, (*at, key))
            else:
                self.left_out.append((*at, key))

    def _leads_nowhere(self, kind: str, node: dict[str, Any]) -> bool:
        """Tell whether an object is a reference that leads to nothing, or back to itself."""
        if kind in _NO_REFERENCE:
            return False
        for _ in range(_CHAIN):
            reference = node.get("$ref")
            if not isinstance(reference, str) or (kind == "callback" and "/" not in reference):
                return "$ref" in node and kind == "schema" and not isinstance(reference, str)
            try:
                found = find(self.document, steps_of(reference))
            except BadPointerError:
                return True
            if found is None or not self._is_one(kind, *found):
                return True
            if not isinstance(found[1], dict):
                return False
            node = found[1]
        return True

    def _is_one(self, kind: str, place: Pointer, value: Any) -> bool:
        """Tell whether an object of a kind stands at a place."""
        if not isinstance(value, dict) and not (kind == "schema" and isinstance(value, bool)):
            return False
        known = _kind_at(place)
        return kind == (self._elsewhere.setdefault(place, kind) if known is None else known)


def _kind_at(place: Pointer) -> str | None:
    """Return the kind of the object at a place: an empty text if none stands there, None for data."""
    kind, steps = "document", list(place)
    while steps:
        word = str(steps.pop(0))
        fields = GRAMMAR[kind]
        entry = fields.get(word) or (None if word.startswith("x-") else fields.get("*"))
        if entry is None:
            return None
        kind = entry.lstrip("=[]{}")
        if entry[0] == "=":
            continue
        if steps and isinstance(steps[0], str if entry[0] == "{" else int):
            steps.pop(0)
        elif "=" not in entry:
            return ""
    return kind


def _put(document: Any, place: Pointer, value: Any) -> None:
    for step in place[:-1]:
        document = document[step]
    document[place[-1]] = value


def value_at(document: Any, place: Pointer) -> Any:
    """Return what stands at a place, or None."""
    for step in place:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            return None
    return document
