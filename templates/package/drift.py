# pyright: basic
"""
Drift: what answers and requests have that the contract does not say. Shapes and counts, never values.

    found = Drift(document)
    found.add(schema, parsed_json)
    print("\n".join(map(str, found.findings())))

`python -m … check` and the tools of the package's repository use it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ._openapi import at, step_of, steps_of
from ._shapes import CHECKED, MOST_NAMES, Shape, is_name, type_of

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_/-]{0,31}")
_DEEPEST = 100
"""Objects and lists in each other that are looked into."""
_ENUMS = ("enum", "const", "x-extensible-enum")


class Finding(NamedTuple):
    """One difference, for all places that have one schema."""

    kind: str
    """`undocumented`, `type`, `null`, `value`, `format`, `limit`, `missing` or `never`."""
    place: str
    """The model and the field, such as `EducationDates.startDate`."""
    pointer: str
    """The JSON Pointer of the schema in the contract; of an undocumented field, of the object's schema."""
    times: int
    """The number of values that differ."""
    of: int
    """The number of values that were seen there, or of objects that could have had the field."""
    words: str
    """Types and shapes; never a value."""
    schema: Any = None
    """A schema for an undocumented field."""
    values: tuple[str, ...] = ()
    """New values of an enum: single words, and only where they were asked for."""

    def __str__(self) -> str:
        shown = f": {', '.join(self.values)}" if self.values else ""
        return f"{self.kind:12} {self.place}: {self.words} ({self.times} of {self.of}){shown}"


class _Slot:
    """All that was seen at one schema."""

    def __init__(self, place: str, schema: Mapping[str, Any], is_sent: bool) -> None:
        self.place = f"{place} (sent)" if is_sent else place
        self.is_sent = is_sent
        self.schema = schema
        self.seen = 0
        self.wrong: Counter[tuple[str, str]] = Counter()
        self.words: dict[str, set[str]] = {}
        self.names: dict[str, Shape] = {}
        self.others = 0
        self.missing: Counter[str] = Counter()
        self.came: Counter[str] = Counter()
        self.objects = 0


class Drift:
    """Holds values against the schemas of one contract, and counts what differs."""

    def __init__(self, document: Mapping[str, Any], *, show_values: bool = False) -> None:
        self._document = document
        self._show_values = show_values
        self._slots: dict[tuple[str, bool], _Slot] = {}
        self._depth = 0

    def add(self, pointer: str, value: Any, *, sent: bool = False) -> None:
        """Hold a value against the schema at a JSON Pointer; `sent` is a request, which may lack any field."""
        place, schema = self.at(pointer)
        self._walk(place, schema, value, sent)

    def at(self, pointer: str) -> tuple[str, Mapping[str, Any]]:
        """Follow references from a place in the document: where they end, and the schema there."""
        return at(self._document, pointer)

    def _slot(self, pointer: str, schema: Mapping[str, Any], sent: bool) -> _Slot:
        """Return what counts at a schema, requests and answers each by themselves."""
        return self._slots.setdefault((pointer, sent), _Slot(_place(pointer), schema, sent))

    def _walk(self, pointer: str, schema: Mapping[str, Any], value: Any, sent: bool) -> None:
        slot = self._slot(pointer, schema, sent)
        slot.seen += 1
        if self._depth > _DEEPEST:
            return
        self._depth += 1
        try:
            self._value(slot, pointer, schema, value, sent)
        finally:
            self._depth -= 1

    def _value(
        self, slot: _Slot, pointer: str, schema: Mapping[str, Any], value: Any, sent: bool
    ) -> None:
        branch, inner, nullable = self._branch(pointer, schema, value)
        kind = type_of(value)
        if kind == "null" and not (nullable or not inner or "null" in _types(inner)):
            slot.wrong["null", "null where the contract has none"] += 1
        elif kind != "null" and not self._has_type(inner, kind, value):
            slot.wrong["type", f"{_either(_types(inner))} in the contract, found {kind}"] += 1
        elif kind == "object":
            self._object(branch, inner, value, sent)
        elif kind == "array":
            self._array(branch, inner, value, sent)
        elif kind != "null":
            self._scalar(slot, inner, value)

    def _branch(
        self, pointer: str, schema: Mapping[str, Any], value: Any
    ) -> tuple[str, Mapping[str, Any], bool]:
        """Return the alternative of a schema that is nearest to a value, and if null is one, too."""
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                found = [self.at(f"{pointer}/{keyword}/{n}") for n in range(len(schema[keyword]))]
                others = [
                    one for one in found if "null" not in _types(one[1]) or len(_types(one[1])) > 1
                ]
                nullable = len(others) < len(found)
                kind = type_of(value)
                fitting = [one for one in others if self._has_type(one[1], kind, value)] or others
                if not fitting:
                    break
                names: Any = value if isinstance(value, dict) else {}
                best = max(
                    fitting, key=lambda one: len(names.keys() & dict(self.fields(*one)).keys())
                )
                return (*best, nullable)
        return pointer, schema, False

    def _has_type(self, schema: Mapping[str, Any], kind: str, value: Any) -> bool:
        kinds = _types(schema)
        if not kinds or kind in kinds or (kind == "integer" and "number" in kinds):
            return True
        return kind == "number" and "integer" in kinds and not value % 1

    def fields(self, pointer: str, schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield the fields of an object, those of `allOf` included, and the places of their schemas."""
        for name in schema.get("properties", {}):
            yield name, f"{pointer}/properties/{step_of(name)}"
        for number in range(len(schema.get("allOf", ()))):
            yield from self.fields(*self.at(f"{pointer}/allOf/{number}"))

    def _object(
        self, pointer: str, schema: Mapping[str, Any], value: dict[str, Any], sent: bool
    ) -> None:
        slot = self._slot(pointer, schema, sent)
        slot.objects += 1
        fields = dict(self.fields(pointer, schema))
        for name in schema.get("required", ()):
            if name not in value and not sent:
                slot.missing[name] += 1
        for name, item in value.items():
            if name in fields:
                slot.came[name] += 1
                self._walk(*self.at(fields[name]), item, sent)
            elif schema.get("additionalProperties") in (None, False):
                self._undocumented(slot, name, item)
            elif isinstance(schema["additionalProperties"], Mapping):
                self._walk(*self.at(f"{pointer}/additionalProperties"), item, sent)

    def _undocumented(self, slot: _Slot, name: str, value: Any) -> None:
        """Note an undocumented field; a name that may be data is only counted."""
        if not is_name(name) or (name not in slot.names and len(slot.names) >= MOST_NAMES):
            slot.others += 1
        else:
            slot.names.setdefault(name, Shape()).add(value)

    def _array(self, pointer: str, schema: Mapping[str, Any], value: list[Any], sent: bool) -> None:
        slot = self._slot(pointer, schema, sent)
        self._limits(slot, schema, value)
        if isinstance(schema.get("items"), Mapping):
            item_schema = self.at(f"{pointer}/items")
            for item in value:
                self._walk(*item_schema, item, sent)

    def _scalar(self, slot: _Slot, schema: Mapping[str, Any], value: Any) -> None:
        for keyword in _ENUMS:
            if keyword in schema:
                known = [schema[keyword]] if keyword == "const" else schema[keyword]
                if value not in known:
                    slot.wrong["value", f"not in `{keyword}`"] += 1
                    if self._show_values and isinstance(value, str) and _WORD.fullmatch(value):
                        slot.words.setdefault(keyword, set()).add(value)
        holds = CHECKED.get(schema.get("format", ""))
        if holds is not None and isinstance(value, str) and not holds(value):
            slot.wrong["format", f"the format {schema['format']} does not hold"] += 1
        self._limits(slot, schema, value)

    def _limits(self, slot: _Slot, schema: Mapping[str, Any], value: Any) -> None:
        for keyword, is_broken in _LIMITS.items():
            if keyword in schema and is_broken(value, schema[keyword]):
                slot.wrong["limit", f"{keyword} {schema[keyword]} does not hold"] += 1

    def findings(self) -> list[Finding]:
        """Return all that differs, in the order of the contract."""
        found = [
            one for (pointer, _), slot in self._slots.items() for one in self._of(pointer, slot)
        ]
        return sorted(found, key=lambda one: (_KINDS.index(one.kind), one.place))

    def _of(self, pointer: str, slot: _Slot) -> Iterator[Finding]:
        for (kind, words), count in slot.wrong.items():
            values = tuple(sorted(one for words in slot.words.values() for one in words))
            shown = values if kind == "value" else ()
            yield Finding(kind, slot.place, pointer, count, slot.seen, words, values=shown)
        for name, shape in slot.names.items():
            mark = {} if slot.is_sent else {"readOnly": True}
            place, schema = f"{slot.place}.{name}", {name: {**shape.schema(), **mark}}
            yield Finding(
                "undocumented", place, pointer, shape.count, slot.objects, str(shape), schema
            )
        if slot.others:
            words = "fields whose names may be data"
            yield Finding("undocumented", slot.place, pointer, slot.others, slot.objects, words)
        for name, count in slot.missing.items():
            place = f"{slot.place}.{name}"
            yield Finding("missing", place, pointer, count, slot.objects, "required, and absent")
        for name, place in self.fields(pointer, slot.schema):
            if slot.objects and not slot.is_sent and not slot.came[name]:
                where = f"{slot.place}.{name}"
                yield Finding("never", where, place, slot.objects, slot.objects, "never came")


_KINDS = ("undocumented", "type", "null", "value", "format", "limit", "missing", "never")
_LIMITS: dict[str, Any] = {
    "minimum": lambda value, limit: _is_number(value) and value < limit,
    "maximum": lambda value, limit: _is_number(value) and value > limit,
    "minLength": lambda value, limit: isinstance(value, str) and len(value) < limit,
    "maxLength": lambda value, limit: isinstance(value, str) and len(value) > limit,
    "minItems": lambda value, limit: isinstance(value, list) and len(value) < limit,
    "maxItems": lambda value, limit: isinstance(value, list) and len(value) > limit,
}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _types(schema: Mapping[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    found = [kinds] if isinstance(kinds, str) else list(kinds)
    if not found and ("properties" in schema or "allOf" in schema):
        found = ["object"]
    return [*found, "null"] if schema.get("nullable") and found else found


def _either(kinds: list[str]) -> str:
    return " or ".join(kinds)


def _place(pointer: str) -> str:
    """Return a short name of a place in the contract: `Location.city`, `ResumeData.emails[]`."""
    steps = steps_of(pointer)
    if steps[:2] == ["components", "schemas"]:
        written, rest = steps[2], steps[3:]
    else:
        written, rest = "body", steps[steps.index("schema") + 1 :] if "schema" in steps else []
    after = ""
    for step in rest:
        if after == "properties":
            written, after = f"{written}.{step}", ""
        elif step == "items":
            written += "[]"
        elif step == "additionalProperties":
            written += ".*"
        else:
            after = step
    return written
