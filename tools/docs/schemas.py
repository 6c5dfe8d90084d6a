"""
Schemas as the page shows them: each field with its place, its type in words and its Python names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen
from markupsafe import Markup

from codegen.model import package as ir
from codegen.model import types
from codegen.problems import Pointer
from codegen.render.package import annotation_read, annotation_sent
from codegen.text import visible
from tools.docs.anchors import Anchors
from tools.docs.source import Line, Source
from tools.docs.words import Words, as_json, markdown, web_address

_DEEPEST: Final = 40
"""Levels of objects without a name that are written out."""


@frozen
class PageField:
    """A field of an object, in both of its views; or a parameter, or a header of an answer."""

    name: str
    anchor: str
    line: Line
    type: Markup
    text: Markup
    marks: list[str]
    limits: list[Markup]
    known_as: str
    """`one of`, `known` or `always`, before the known values."""
    known: list[str]
    example: str
    read: str
    """Name and type in the read view, or empty."""
    write: str
    inherited: Markup
    """The schema that it comes from, or empty."""
    source: str
    """The page that documents it, or empty."""
    unfolds: list[tuple[str, str]]
    """Name and anchor of each schema that unfolds in place."""
    groups: list[PageGroup]

    @property
    def source_url(self) -> str:
        """The address of the page that documents it, if it is one of the web."""
        return web_address(self.source)


@frozen
class PageGroup:
    """The fields of an object that has no name in the contract."""

    title: str
    fields: list[PageField]


@frozen
class PageSchema:
    """A named schema."""

    name: str
    anchor: str
    line: Line
    type: Markup
    text: Markup
    marks: list[str]
    limits: list[Markup]
    known_as: str
    known: list[str]
    example: str
    unfolds: list[tuple[str, str]]
    read: str
    """The name of the read view, or empty."""
    write: str
    groups: list[PageGroup]


Views = tuple[Mapping[str, ir.Field], Mapping[str, ir.Field]]
"""Fields of a read view and of a write view, by their names on the wire."""


@frozen
class _Property:
    """A property of an object, its place, and the schema that it comes from by `allOf`."""

    node: Any
    pointer: Pointer
    required: bool
    origin: str


@frozen
class _Object:
    """An object without a name of its own."""

    title: str
    properties: dict[str, _Property]


class Schemas:
    """Makes fields and schemas of one document."""

    def __init__(
        self,
        words: Words,
        names: Mapping[str, str],
        anchors: Anchors,
        source: Source,
        package: ir.Package,
    ) -> None:
        self._words = words
        self._names = names
        self._anchors = anchors
        self._source = source
        self._of_schemas: dict[str, dict[str, _Property]] = {}
        models = [model for module in package.modules for model in module.models]
        self._models = {str(model.schema): model for model in models}
        self._views = {view.name: view for one in models for view in (one.read, one.write) if view}
        named = [self._models[name] for name in names if name in self._models]
        self._of_names = {view.name for one in named for view in (one.read, one.write) if view}

    def schema(self, name: str, node: Any) -> PageSchema:
        """Return a schema under `components/schemas`."""
        model = self._models.get(name)
        read, write = (model.read, model.write) if model else (None, None)
        pointer: Pointer = ("components", "schemas", name)
        described = node if isinstance(node, dict) else {}
        anchor = self._names[name]
        known_as, known = self._words.known(node)
        own: Views = (_by_wire(read), _by_wire(write))
        return PageSchema(
            name=visible(name),
            anchor=anchor,
            line=self._source.line(pointer),
            type=self._words.type(node),
            text=markdown(described.get("description")),
            marks=_marks(described),
            limits=list(self._words.limits(node)),
            known_as=known_as,
            known=known,
            example=_example(described),
            unfolds=self.unfolds({**described, "allOf": []}),
            read=read.name if read else "",
            write=write.name if write else "",
            groups=list(self._groups(node, pointer, (anchor,), [own], 0, inherits=True)),
        )

    def field(
        self, names: Sequence[str], node: Any, pointer: Pointer, type_: types.Type | None
    ) -> PageField:
        """Return a parameter or a header, which has no views; the last of the names is its own."""
        read = None if type_ is None else _typed("", type_)
        return self._field(names, _Property(node, pointer, False, ""), (read, None), 0)

    def groups(
        self,
        node: Any,
        pointer: Pointer,
        names: Sequence[str],
        sent: Sequence[types.Type],
        read: Sequence[types.Type],
    ) -> list[PageGroup]:
        """Return the objects without a name that a body is made of."""
        return list(self._groups(node, pointer, names, self._inline(read, sent), 0))

    def unfolds(self, node: Any) -> list[tuple[str, str]]:
        """Return name and anchor of the named schemas that a value is made of."""
        found = dict.fromkeys(self._named(node, 0))
        return [(visible(name), self._names[name]) for name in found]

    def _named(self, node: Any, depth: int) -> Iterator[str]:
        if not isinstance(node, dict) or depth > _DEEPEST:
            return
        if name := self._words.named(node):
            yield name
            return
        for inner in _parts(node):
            yield from self._named(inner, depth + 1)

    def _groups(
        self,
        node: Any,
        pointer: Pointer,
        names: Sequence[str],
        views: Sequence[Views],
        depth: int,
        *,
        inherits: bool = False,
    ) -> Iterator[PageGroup]:
        """Yield the objects that a value is made of, with the views that the package has of each."""
        if depth > _DEEPEST:
            return
        found = list(self._objects(node, pointer, "", 0, inherits=inherits))
        fitting = views if len(views) == len(found) else [({}, {})] * len(found)
        for one, (read, write) in zip(found, fitting, strict=True):
            fields = [
                self._field(
                    (*names, wire),
                    field,
                    (read.get(wire), write.get(wire)),
                    depth,
                    bool(write),
                    bool(read),
                )
                for wire, field in one.properties.items()
            ]
            yield PageGroup(one.title, fields)

    def _objects(
        self, node: Any, pointer: Pointer, title: str, depth: int, *, inherits: bool = False
    ) -> Iterator[_Object]:
        """
        Yield the objects without a name that a value is made of, but for those in their fields.

        Only a named schema has the fields of the named parts of its `allOf`: elsewhere those unfold.
        """
        if not isinstance(node, dict) or depth > _DEEPEST or (depth and self._words.named(node)):
            return
        properties = dict(self._properties(node, pointer, "", 0, inherits=inherits))
        if properties:
            yield _Object(title, properties)
        for step, said, inner in _inner(node):
            yield from self._objects(inner, (*pointer, *step), said or title, depth + 1)

    def _properties(
        self, node: Any, pointer: Pointer, origin: str, depth: int, *, inherits: bool
    ) -> Iterator[tuple[str, _Property]]:
        """Yield the properties of an object, those that it has by `allOf` first."""
        if not isinstance(node, dict) or depth > _DEEPEST:
            return
        found: dict[str, _Property] = {}
        for index, inner in enumerate(node.get("allOf") or ()):
            name = self._words.named(inner)
            if name and not inherits:
                continue
            place = ("components", "schemas", name) if name else (*pointer, "allOf", index)
            found.update(
                self._inherited(name, self._words.resolved(inner), place, origin, depth, inherits)
            )
        required = node.get("required") or ()
        for wire, inner in (node.get("properties") or {}).items():
            found[wire] = _Property(inner, (*pointer, "properties", wire), False, origin)
        for wire, one in found.items():
            yield (
                wire,
                _Property(one.node, one.pointer, one.required or wire in required, one.origin),
            )

    def _inherited(
        self, name: str, node: Any, place: Pointer, origin: str, depth: int, inherits: bool
    ) -> dict[str, _Property]:
        """Return the properties of a part of an `allOf`; those of a named schema are found once."""
        if not name:
            return dict(self._properties(node, place, origin, depth + 1, inherits=inherits))
        if name not in self._of_schemas:
            self._of_schemas[name] = {}  # a schema that inherits from itself adds nothing
            self._of_schemas[name] = dict(
                self._properties(node, place, name, depth + 1, inherits=True)
            )
        return self._of_schemas[name]

    def _field(
        self,
        names: Sequence[str],
        field: _Property,
        views: tuple[ir.Field | None, ir.Field | None],
        depth: int,
        is_sent: bool = False,
        is_read: bool = False,
    ) -> PageField:
        read, write = views
        node = field.node if isinstance(field.node, dict) else {}
        known_as, known = self._words.known(field.node)
        marks = (["required"] if field.required else []) + _marks(node)
        marks += (
            ["read-only"] if read and not write and is_sent and "read-only" not in marks else []
        )
        marks += (
            ["write-only"] if write and not read and is_read and "write-only" not in marks else []
        )
        inner = self._inline([read.type] if read else [], [write.type] if write else [])
        anchor = self._anchors.new(*names)
        return PageField(
            name=visible(names[-1]),
            anchor=anchor,
            line=self._source.line(field.pointer),
            type=self._words.type(field.node),
            text=markdown(node.get("description") or self._described(node)),
            marks=marks,
            limits=list(self._words.limits(field.node)),
            known_as=known_as,
            known=known,
            example=_example(node),
            read=f"{read.name}: {annotation_read(read)}" if read and read.name else "",
            write=f"{write.name}: {annotation_sent(write)}" if write else "",
            inherited=self._words.link(field.origin) if field.origin else Markup(""),
            source=visible(str(node.get("x-source", ""))),
            unfolds=self.unfolds(field.node),
            groups=list(self._groups(field.node, field.pointer, (anchor,), inner, depth + 1)),
        )

    def _described(self, node: dict[str, Any]) -> str:
        """Return the description of what a node refers to, if it has no article of its own."""
        found = {} if self._words.named(node) else self._words.resolved(node)
        return str(found.get("description", "")) if isinstance(found, dict) else ""

    def _inline(self, read: Sequence[types.Type], sent: Sequence[types.Type]) -> list[Views]:
        """Return the views of the objects without a name that values of these types are made of."""
        both = [
            [
                self._views[name]
                for name in dict.fromkeys(
                    one.view for type_ in way for one in types.references(type_)
                )
                if name in self._views and name not in self._of_names
            ]
            for way in (read, sent)
        ]
        count = max(map(len, both))
        columns: list[list[dict[str, ir.Field]]] = [
            list(map(_by_wire, views)) if len(views) == count else [{}] * count for views in both
        ]
        return [(one, other) for one, other in zip(*columns, strict=True)]


def _typed(name: str, type_: types.Type) -> ir.Field:
    return ir.Field(name, "", type_, True, "")


def _by_wire(view: ir.View | None) -> dict[str, ir.Field]:
    return {str(field.wire): field for field in view.named} if view else {}


def _marks(node: dict[str, Any]) -> list[str]:
    words = {"deprecated": "deprecated", "readOnly": "read-only", "writeOnly": "write-only"}
    return [said for word, said in words.items() if node.get(word) is True]


def _example(node: dict[str, Any]) -> str:
    """Return the first example of a value as JSON, or nothing."""
    listed = node.get("examples")
    if isinstance(listed, list) and listed:
        return visible(as_json(listed[0]))
    return visible(as_json(node["example"])) if "example" in node else ""


def _inner(node: dict[str, Any]) -> Iterator[tuple[Pointer, str, Any]]:
    """Yield place, title and schema of the values that a value is one of, or is made of."""
    if "items" in node:
        yield ("items",), "Each item", node["items"]
    others = node.get("additionalProperties")
    if isinstance(others, dict):
        yield (
            ("additionalProperties",),
            "Each other field" if node.get("properties") else "Each value",
            others,
        )
    for word in ("oneOf", "anyOf", "prefixItems"):
        for index, inner in enumerate(node.get(word) or ()):
            described = inner.get("title") if isinstance(inner, dict) else ""
            title = "Item" if word == "prefixItems" else "Option"
            yield (word, index), visible(str(described or f"{title} {index + 1}")), inner
    for name, inner in (node.get("patternProperties") or {}).items():
        yield ("patternProperties", name), f"Each field that matches {visible(name)}", inner


def _parts(node: dict[str, Any]) -> Iterator[Any]:
    yield from node.get("allOf") or ()
    yield from (inner for _, _, inner in _inner(node))
