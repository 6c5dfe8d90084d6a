# pyright: basic
"""
The resources of a sandbox: kept by path, and what the operations of a contract do with them.

A path that ends in a parameter, such as `/pets/{id}`, is a resource; the path before it is their collection.
Nobody outside an API knows how it merges. Here each top-level field of a body *replaces* the stored one,
nested objects and lists whole, and nothing is worked out.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote

from .._openapi import is_json
from .contract import Contract, Operation
from .errors import RefusedError
from .schemas import completed, examples_of, merged, value_of

Path = tuple[str, ...]
"""The segments of a path, decoded."""
NOTHING: Final[Any] = object()
"""No value: the answer is the contract's, or the resource is gone."""

REDIRECTS: Final = ("301", "302", "303", "307", "308", "3XX")
"""The answers that have a `Location` (RFC 9110, section 15.4)."""

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_IDENTIFIERS = ("id", "identifier", "uuid", "key")


class Outcome(NamedTuple):
    """
    The result of an operation: what it answers, and what it changes.
    """

    value: Any = NOTHING
    changes: Mapping[Path, Any] = {}  # never changed
    created: str = ""
    """The path of a new resource."""


class Resources:
    """
    All resources, by path.
    """

    def __init__(self, contract: Contract, given: Mapping[str, Any] | None = None) -> None:
        self._contract = contract
        self._items = {one.template for one in contract.operations if _is_item(one.template)}
        self._item_shapes = {_plain(template) for template in self._items}
        self._collection_shapes = {_plain(_above(template)) for template in self._items}
        self._known: dict[str, Path] = {}
        self.values: dict[Path, Any] = {}
        self._removed: set[Path] = set()
        for template in sorted(self._items, key=len):
            self.values[self._first_path(template)] = self._first_value(template)
        for path, value in (given or {}).items():
            self.values[tuple(map(unquote, path.strip("/").split("/")))] = value

    def apply(self, changes: Mapping[Path, Any]) -> None:
        """Keep what an operation changes."""
        for path, value in changes.items():
            if value is NOTHING:
                self.values.pop(path, None)
                self._removed.add(path)
            else:
                self.values[path] = value
                self._removed.discard(path)

    def carry_out(
        self,
        operation: Operation,
        parameters: Mapping[str, str],
        query: Mapping[str, str],
        body: Any,
    ) -> Outcome:
        """
        Carry out an operation, without keeping its changes yet.

        Raises:
            RefusedError: 404 for a resource that is not there.
        """
        path = _filled(operation.template, parameters)
        action = _ACTIONS.get((self._kind(operation.template), operation.method))
        return action(self, operation, path, query, body) if action else Outcome()

    def check(self, operation: Operation, parameters: Mapping[str, str]) -> None:
        """
        Look for the resources that a path names.

        An operation without a documented 404 knows every resource that was not removed.

        Raises:
            RefusedError: 404.
        """
        path = _filled(operation.template, parameters)
        steps = operation.template.strip("/").split("/")
        for length in range(1, len(steps) + 1):
            template = "/" + "/".join(steps[:length])
            whole = length == len(steps)
            if whole and operation.method == "put" and _adds(operation):
                return
            if path[:length] in self._removed and not (whole and operation.method == "put"):
                raise RefusedError(404)
            is_item = _plain(template) in self._item_shapes
            if is_item and path[:length] not in self.values and operation.answers(404):
                raise RefusedError(404)

    def _kind(self, template: str) -> str:
        if template in self._items:
            return "item"
        return "collection" if _plain(template) in self._collection_shapes else "single"

    def _read(
        self, operation: Operation, path: Path, query: Mapping[str, str], body: Any
    ) -> Outcome:
        return Outcome(self.values.get(path, NOTHING))

    def _list(
        self, operation: Operation, path: Path, query: Mapping[str, str], body: Any
    ) -> Outcome:
        found = [one for name, one in self.values.items() if name[:-1] == path]
        total = len(found)
        first = _count(query, "offset", 0)
        found = found[first : first + _count(query, "limit", total)]
        schema = merged(self._contract.document, _schema_of(self._contract, operation))
        if schema.get("type") == "array" or "items" in schema:
            return Outcome(found)
        document = self._contract.document
        lists = [
            name
            for name, one in schema.get("properties", {}).items()
            if "items" in merged(document, one)
        ]
        if not lists:
            return Outcome()
        answer = dict(_example(self._contract, operation) or {})
        counts = {name: total for name in ("count", "total", "totalCount") if name in answer}
        return Outcome({**answer, **counts, lists[0]: found})

    def _create(
        self, operation: Operation, path: Path, query: Mapping[str, str], body: Any
    ) -> Outcome:
        document = self._contract.document
        schema = _schema_of(self._contract, operation)
        template = next(
            one for one in sorted(self._items) if _plain(_above(one)) == _plain(operation.template)
        )
        value = body if isinstance(body, dict) else _example(self._contract, operation)
        value = dict(value) if isinstance(value, dict) else {}
        field, kind = self._identifier(template, schema)
        if field and isinstance(body, dict) and field in body:
            identifier = body[field]
        else:
            identifier = self._new_identifier(path, kind)
        if field:
            value[field] = identifier
        made = (*path, str(identifier))
        value = completed(document, schema, value)
        return Outcome(value, {made: value}, "/" + "/".join(quote(one, safe="") for one in made))

    def _replace(
        self, operation: Operation, path: Path, query: Mapping[str, str], body: Any
    ) -> Outcome:
        schema = _schema_of(self._contract, operation)
        old = self.values.get(path, NOTHING)
        value = {} if body is None else copy.deepcopy(body)
        if isinstance(value, dict):
            field, kind = self._identifier(operation.template, schema)
            if field and field not in value:
                kept = old.get(field) if isinstance(old, dict) else None
                value[field] = _typed(path[-1], kind) if kept is None else kept
        value = completed(self._contract.document, schema, value)
        created = "/" + "/".join(quote(one, safe="") for one in path) if old is NOTHING else ""
        return Outcome(value, {path: value}, created)

    def _change(
        self, operation: Operation, path: Path, query: Mapping[str, str], body: Any
    ) -> Outcome:
        stored = self.values.get(path, NOTHING)
        if stored is NOTHING:
            stored = _example(self._contract, operation)
        if isinstance(stored, dict) and isinstance(body, dict):
            stored = {**stored, **body}
            stored = completed(
                self._contract.document, _schema_of(self._contract, operation), stored
            )
        return Outcome(stored, {path: stored})

    def _remove(
        self, operation: Operation, path: Path, query: Mapping[str, str], body: Any
    ) -> Outcome:
        below = [one for one in self.values if one[: len(path)] == path]
        return Outcome(
            self.values.get(path, NOTHING), {path: NOTHING, **dict.fromkeys(below, NOTHING)}
        )

    def _identifier(self, template: str, schema: Any) -> tuple[str, dict[str, Any]]:
        """Return the field of a resource that holds its identifier, if there is one, and the schema of that."""
        if template not in self._items:
            return "", {}
        name = _PARAMETER.findall(template)[-1]
        properties = merged(self._contract.document, schema).get("properties", {})
        field = next((one for one in (name, *_IDENTIFIERS) if one in properties), "")
        if field:
            return field, merged(self._contract.document, properties[field])
        for operation in self._contract.operations:
            if operation.template == template:
                for one in operation.parameters:
                    if (one["in"], one["name"]) == ("path", name):
                        return "", merged(self._contract.document, one.get("schema", {}))
        return "", {}

    def _new_identifier(self, path: Path, kind: Mapping[str, Any]) -> Any:
        taken = [one[-1] for one in self.values if one[:-1] == path]
        taken += [one[-1] for one in self._removed if one[:-1] == path]
        if kind.get("type") in ("integer", "number"):
            return max([0, *(int(one) for one in taken if one.isdecimal())]) + 1
        form = "00000000-0000-4000-8000-{:012}" if kind.get("format") == "uuid" else "new{}"
        numbers = range(1, len(taken) + 2)
        return next(form.format(one) for one in numbers if form.format(one) not in taken)

    def _first_path(self, template: str) -> Path:
        """Return the path of the resource that is there from the start; nested ones lie below it."""
        plain = _plain(template)
        if plain not in self._known:
            above = _above(template)
            before = self._first_path(above) if above != "/" else ()
            last = template.rpartition("/")[2]
            for name in _PARAMETER.findall(last):
                last = last.replace(f"{{{name}}}", self._first_identifier(template, name))
            self._known[plain] = (*before, last)
        return self._known[plain]

    def _first_identifier(self, template: str, name: str) -> str:
        """Return the example of a parameter, else of the resource's own field, else a value of its schema."""
        schema: Any = {}
        for operation in self._contract.operations:
            if operation.template.startswith(template):
                for one in operation.parameters:
                    if (one["in"], one["name"]) == ("path", name):
                        schema = one.get("schema", {})
                        for value in examples_of(self._contract.document, one):
                            return str(value)
        if template in self._items:
            value = self._first_value(template)
            field, _ = self._identifier(template, self._schema(template))
            if field and isinstance(value, dict) and value.get(field) is not None:
                return str(value[field])
        return str(value_of(self._contract.document, schema))

    def _schema(self, template: str) -> Any:
        """Return the schema of a resource."""
        operation = self._shown_by(template)
        return {} if operation is None else _schema_of(self._contract, operation)

    def _first_value(self, template: str) -> Any:
        """Return a copy of the example of a resource."""
        operation = self._shown_by(template)
        return {} if operation is None else copy.deepcopy(_example(self._contract, operation))

    def _shown_by(self, template: str) -> Operation | None:
        """Return the operation whose answer is a resource: what reads it, else what changes it."""
        of_item = {one.method: one for one in self._contract.operations if one.template == template}
        found = (of_item[one] for one in ("get", "put", "patch", "post") if one in of_item)
        return next((one for one in found if _schema_of(self._contract, one)), None)

    def is_held(self, operation: Operation) -> bool:
        """Tell whether an operation answers with the resource itself, so that no example can take its place."""
        if operation.template not in self._items or operation.method not in ("get", "put", "patch"):
            return False
        document = self._contract.document
        own = merged(document, _schema_of(self._contract, operation))
        return own == merged(document, self._schema(operation.template))


_ACTIONS: Final = {
    ("collection", "get"): Resources._list,
    ("collection", "head"): Resources._list,
    ("collection", "post"): Resources._create,
    **{
        (kind, method): action
        for kind in ("item", "single")
        for method, action in (
            ("get", Resources._read),
            ("head", Resources._read),
            ("put", Resources._replace),
            ("patch", Resources._change),
            ("delete", Resources._remove),
        )
    },
    ("item", "post"): Resources._change,
}


def success_of(operation: Operation, *first: str) -> str | None:
    """
    Return the name of the answer to an operation that was carried out.

    That is a 2xx, one of `first` or else the lowest; without any, a redirect, or `default`.
    """
    known = operation.responses
    names = sorted(name for name in known if name.startswith("2"))
    return next(
        (name for name in (*first, *names, *REDIRECTS, "default") if name in known),
        None,
    )


def _schema_of(contract: Contract, operation: Operation) -> Any:
    """Return the schema of the JSON that an operation answers."""
    media = _media_of(contract, operation)
    return media.get("schema", {}) if media else {}


def _media_of(contract: Contract, operation: Operation) -> Mapping[str, Any] | None:
    name = success_of(operation)
    content = operation.responses[name].get("content") or {} if name else {}
    for media_type, one in content.items():
        if is_json(media_type):
            found: Mapping[str, Any] = contract.resolved(one)
            return found
    return None


def _example(contract: Contract, operation: Operation) -> Any:
    media = _media_of(contract, operation)
    if media is None:
        return None
    found = next(examples_of(contract.document, media), NOTHING)
    return value_of(contract.document, media.get("schema", {})) if found is NOTHING else found


def _adds(operation: Operation) -> bool:
    """Tell whether a PUT makes a resource that isn't there."""
    return "201" in operation.responses or operation.answers(404) is None


def _is_item(template: str) -> bool:
    return _PARAMETER.fullmatch(template.rpartition("/")[2]) is not None


def _above(template: str) -> str:
    return template.rpartition("/")[0] or "/"


def _plain(template: str) -> str:
    """Return a template without the names of its parameters, which differ from one to the next."""
    return _PARAMETER.sub("{}", template)


def _filled(template: str, parameters: Mapping[str, str]) -> Path:
    def value(found: re.Match[str]) -> str:
        return parameters.get(found[1], found[0])

    return tuple(_PARAMETER.sub(value, one) for one in template.strip("/").split("/"))


def _count(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name, "")
    return int(text) if text.isascii() and text.isdigit() else default


def _typed(text: str, schema: Mapping[str, Any]) -> Any:
    is_number = schema.get("type") in ("integer", "number") and re.fullmatch(r"-?\d{1,18}", text)
    return int(text) if is_number else text
