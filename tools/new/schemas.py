"""
Named schemas of the shapes that a page's examples have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field

from tools.new.sections import Described
from tools.new.shapes import ANSWER, REQUEST, Shape
from tools.operations.words import of_object, sentence

REFERENCE = "#/components/schemas/"
Node = dict[str, Any]


@define
class Guesses:
    """Guesses that a person has to check, by kind."""

    read_only: list[str] = field(factory=list)
    formats: list[str] = field(factory=list)
    unknown: list[str] = field(factory=list)
    """Fields of which only null or an empty list was seen."""
    shared: list[str] = field(factory=list)
    """Schemas that stand for objects at several places."""
    reused: list[str] = field(factory=list)
    """Schemas of the contract that objects of the page refer to."""
    mixed: list[str] = field(factory=list)
    maps: list[str] = field(factory=list)
    unseen: list[str] = field(factory=list)
    """Fields that are required, but not in each example."""
    texts: list[str] = field(factory=list)
    """Fields whose description is their name."""


@define
class Place:
    """An object, and how one gets to it."""

    key: str
    parent: str
    shape: Shape
    in_list: bool

    @property
    def name(self) -> str:
        """The name that its key gives it."""
        return of_object(self.key, in_list=self.in_list)


class Schemas:
    """The schemas of a page, named, beside those of a contract."""

    def __init__(self, known: Mapping[str, Node], said: list[Described]) -> None:
        self.guesses = Guesses()
        self.made: dict[str, Node] = {}
        self._known = known
        self.said = said
        self._shapes: dict[str, list[Shape]] = {}

    def add(self, name: str, root: Shape) -> str:
        """Make the schema of a body that is an object, and those inside it; return its name."""
        root.name = self._free(name)
        self._shapes[root.name] = [root]
        self._name_inner(root.name, root)
        said = {one.name: one for one in self.said}
        for one in [name for name in self._shapes if name not in self.made]:
            self._make(one, said if one == root.name else {})
        return root.name

    def node(self, shape: Shape, where: str, said: Described | None = None) -> Node:
        """Return the schema of a value, with references to what is named."""
        if shape.name:
            reference = {"$ref": REFERENCE + shape.name}
            return {"oneOf": [reference, {"type": "null"}]} if shape.null else reference
        types = list(shape.types)
        if shape.others is not None:
            self.guesses.maps.append(where)
            kind = ["object", "null"] if shape.null else "object"
            return {"type": kind, "additionalProperties": self.node(shape.others, where)}
        if len(types) > 1 and "object" in types:
            self.guesses.mixed.append(where)
            return {}
        if not types:
            types = [_TYPES.get(said.type if said else "", "string")]
            if not said or not said.type:
                self.guesses.unknown.append(where)
        node: Node = {
            "type": [*types, "null"] if shape.null else types[0] if len(types) == 1 else types
        }
        if said and said.type == "file":
            node["format"] = "binary"
        elif shape.format:
            self.guesses.formats.append(f"{where} ({shape.format})")
            node["format"] = shape.format
        if "array" in types:
            node["items"] = self._items(shape, where)
        return node

    def _items(self, shape: Shape, where: str) -> Node:
        if shape.items is None or not (shape.items.types or shape.items.null):
            self.guesses.unknown.append(f"{where} (items)")
            return {"type": "string"}
        return self.node(shape.items, f"{where} (items)")

    def _free(self, name: str) -> str:
        while name in self._known or name in self._shapes:
            name += "2"
        return name

    def _name_inner(self, root_name: str, root: Shape) -> None:
        """Name each object below a root: alike objects of one key share a name, others add their parent's."""
        groups: dict[str, list[Place]] = {}
        for place in _places(root, root_name):
            groups.setdefault(place.name, []).append(place)
        for name, places in groups.items():
            for group in _alike(places):
                fields = {key for place in group for key in place.shape.fields}
                chosen = self._reusable(name, fields)
                if not chosen:
                    alone = len(group) == len(places) and name not in self._known
                    chosen = self._free(name if alone else group[0].parent + name)
                    self._shapes[chosen] = [place.shape for place in group]
                    if len(group) > 1:
                        self.guesses.shared.append(f"{chosen} ({len(group)} places)")
                for place in group:
                    place.shape.name = chosen

    def _reusable(self, name: str, fields: set[str]) -> str:
        """Return the schema of the contract that an object is probably one of; empty without one."""
        for known, schema in self._known.items():
            names = schema.get("properties", {}).keys()
            if fields and fields <= names and (known == name or len(fields) >= 4):
                self.guesses.reused.append(known)
                return known
        return ""

    def _make(self, name: str, said: Mapping[str, Described]) -> None:
        """Make the schema of the objects of a name."""
        whole = Shape()
        for shape in self._shapes[name]:
            whole.absorb(shape)
        required = [one.name for one in said.values() if one.required and one.name in whole.fields]
        unseen = [key for key in required if whole.fields[key].sides != whole.sides]
        self.guesses.unseen += [f"{name}.{key}" for key in unseen]
        required = [key for key in required if key not in unseen]
        self.made[name] = {
            "type": "object",
            "description": sentence("", name),
            **({"required": required} if required else {}),
            "properties": {
                key: self._property(f"{name}.{key}", inner, whole, said.get(key))
                for key, inner in whole.fields.items()
            },
        }

    def _property(self, where: str, inner: Shape, holder: Shape, said: Described | None) -> Node:
        key = where.partition(".")[2]
        inner.null |= said is not None and said.nullable
        node = self.node(inner, where, said)
        if REQUEST in holder.sides and inner.sides == {ANSWER}:
            self.guesses.read_only.append(where)
            node["readOnly"] = True
        text = said.text if said else ""
        if not text:
            self.guesses.texts.append(where)
        node["description"] = sentence(text, key)
        if inner.object is None and inner.others is None and (inner.examples or "type" in node):
            node["examples"] = _examples(inner)
        return {word: node[word] for word in _ORDER if word in node}


_TYPES = {
    "string": "string",
    "file": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_ORDER = "type format readOnly description items additionalProperties oneOf $ref examples".split()


def _examples(shape: Shape) -> list[Any]:
    """Return one example: the first value that is neither empty nor null, else what there is."""
    found = sorted(shape.examples, key=lambda value: value in ("", []))
    empty: dict[str, Any] = {"integer": 0, "number": 0, "boolean": False, "array": []}
    return found[:1] or [None if shape.null else empty.get("".join(shape.types[:1]), "")]


def _places(root: Shape, parent: str) -> Iterator[Place]:
    """Yield each object below a root."""
    for key, inner in root.fields.items():
        found = inner.object
        if found is not None:
            place = Place(key, parent, found, found is not inner)
            yield place
            yield from _places(found, place.name)


def _alike(places: list[Place]) -> list[list[Place]]:
    """Return places in groups: the fields of each are all among those of the group's first."""
    groups: list[list[Place]] = []
    for place in sorted(places, key=lambda one: -len(one.shape.fields)):
        home = (one for one in groups if place.shape.fields.keys() <= one[0].shape.fields.keys())
        group = next(home, None)
        if group is None:
            groups.append([place])
        else:
            group.append(place)
    return groups
