"""
References to other places than components: each target becomes a component, a path item is written out.

A target may stand in a schema, a path, an extension or another file. A schema is named after its place:
`Page/properties/thing` becomes `PageThing`; what stood there refers to it then.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from codegen.openapi.grammar import GRAMMAR, Occurrence, walk
from codegen.openapi.inner_references import InnerReferences
from codegen.openapi.references import BadPointerError, find, reference_at, steps_of
from codegen.problems import Pointer

Place = tuple[str, Pointer]
"""A file, empty for the contract, and a place in it."""
Load = Callable[[str, str], tuple[str, Any] | None]
"""Return name and document of the file that a file refers to; `None` if it can't be read."""

_SECTIONS: Final = {
    kind.removeprefix("{}"): section
    for section, kind in GRAMMAR["components"].items()
    if kind != "{}pathItem"
}
_MAPPINGS: Final = {
    kind: [(field, how.removeprefix("{}")) for field, how in fields.items() if how.startswith("{}")]
    for kind, fields in GRAMMAR.items()
}
"""The fields of each kind that are mappings by free names, and the kind of what they hold."""
_SILENT: Final = frozenset(
    {"properties", "$defs", "definitions", "schema", "content", "components", "schemas"}
)


def bundle(document: dict[str, Any], load: Load) -> dict[Pointer, Place]:
    """
    Make each reference of the document lead to a component of it, in place; leave those that lead nowhere.

    Return the place of each object that was moved.
    """
    bundler = _Bundler(document, load)
    bundler.run()
    return bundler.moved


_Met = tuple[Occurrence, str, Any]
"""An object that came in, its file, and the document of that."""


class _Bundler:
    def __init__(self, document: dict[str, Any], load: Load) -> None:
        self.document = document
        self.load = load
        self.moved: dict[Pointer, Place] = {}
        self.schemas: set[int] = set()
        """The schemas that were met, those of copies among them."""
        self.inner = InnerReferences(document, self.schemas)
        self.inlines: dict[Pointer, set[Place]] = {}
        """For each path item that was brought in, the places that it comes from."""
        self.known: dict[tuple[Place, str], str] = {}
        """The reference to each component that was made, by the place it comes from and its kind."""

    def run(self) -> None:
        own = list(walk(self.document))  # before anything comes in, which is met with its own file
        todo: list[_Met] = []
        for at in own:
            if at.kind in ("document", "components"):
                todo += self.expanded(at, "", self.document)
        self.schemas.update(id(at.node) for at in own if at.kind == "schema")
        # A component that is a reference goes first: what it leads to is called like it.
        todo += [(at, "", self.document) for at in own]
        self.rewrite([met for met in todo if _is_reference(met[0])])
        self.rewrite(todo)
        self.share()
        components = self.document.get("components")
        if isinstance(components, dict):
            components.pop("pathItems", None)  # each stands where it is used

    def rewrite(self, todo: list[_Met]) -> None:
        """Rewrite the references of objects, and of all that come in with them."""
        for at, file, holder in todo:  # grows on the way
            if at.kind == "schema":
                self.schemas.add(id(at.node))
            todo += self.one(at, file, holder)

    def one(self, at: Occurrence, file: str, holder: Any) -> Iterator[_Met]:
        """Rewrite the references of an object in a file; yield the objects that come in with them."""
        yield from self.expanded(at, file, holder)
        if at.kind in ("document", "components", "operation"):
            return
        if isinstance(at.node.get("$ref"), str):
            yield from self.rewritten(at.node, "$ref", at, file, holder)
        discriminator = at.node.get("discriminator") if at.kind == "schema" else None
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if not isinstance(mapping, dict):
            return
        for value, where in list(mapping.items()):
            if isinstance(where, str) and ("#" in where or (file and "/" in where)):
                yield from self.rewritten(mapping, value, at, file, holder)

    def rewritten(
        self, holder: dict[str, Any], key: str, at: Occurrence, file: str, document: Any
    ) -> Iterator[_Met]:
        """Rewrite one reference, which is the value of a key."""
        found = self.target(str(holder[key]), file, document)
        inner = None
        if at.kind == "schema" and not file and (found is None or not found[2]):
            inner = self.inner.target(str(holder[key]), self.origin(at.pointer))
        found = inner or found
        if found is None:
            return
        there, document, pointer, node = found
        fragment = str(holder[key]).partition("#")[2]
        is_path = at.kind == "pathItem" and len(pointer) == 2 and pointer[0] != "components"
        is_part = not there and len(pointer) < 3
        if is_part and not is_path and (not pointer or pointer[0] in GRAMMAR["document"]):
            return  # a part of the document that is no object of a kind
        if at.kind == "pathItem":
            yield from self.inlined(at, node, (there, pointer), document)
            return
        section = _SECTIONS.get(at.kind)
        if section is None:
            return
        if not there and _is_component(pointer, section):
            holder[key] = reference_at(pointer) if found is inner else f"#{fragment}"
            return
        place = ((there, pointer), at.kind)
        if place not in self.known:
            if _is_reference(at) and holder is at.node and node is not holder:
                yield from self.adopted(at, place, node, document)
                return
            yield from self.hoisted(place, section, node, document)
        holder[key] = self.known[place]

    def origin(self, pointer: Pointer) -> Pointer:
        """Return the place in the contract that an object was moved from."""
        for length in range(len(pointer), 0, -1):
            file, begin = self.moved.get(pointer[:length], ("", pointer[:length]))
            if not file and begin != pointer[:length]:
                return (*begin, *pointer[length:])
        return pointer

    def target(
        self, reference: str, file: str, document: Any
    ) -> tuple[str, Any, Pointer, dict[str, Any]] | None:
        """Return file, document, place and value of the mapping that a reference in a file leads to."""
        path, _, fragment = reference.partition("#")
        if path:
            found = None if "://" in path or path.startswith("//") else self.load(file, path)
            if found is None:
                return None
            file, document = found
        try:
            target = find(document, steps_of(f"#{fragment}"))
        except BadPointerError:
            return None
        if target is None or not isinstance(target[1], dict):
            return None
        return file, document, *target

    def expanded(self, at: Occurrence, file: str, document: Any) -> Iterator[_Met]:
        """Write the names of a whole mapping, such as `paths`, in the place of the reference to it."""
        for field, kind in _MAPPINGS[at.kind]:
            value: Any = at.node.get(field)
            reference = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(reference, str):
                continue
            found = self.target(reference, file, document)
            if found is None or found[3] is value:
                continue
            there, other, pointer, names = found
            del value["$ref"]
            for name, node in names.items():
                if name in value or not isinstance(node, dict):
                    continue
                here: Pointer = (*at.pointer, field, name)
                value[name] = _copy(node)
                self.moved[here] = (there, (*pointer, name))
                if at.kind == "components":
                    self.known[(self.moved[here], kind)] = f"#/components/{field}/{name}"
                yield from ((met, there, other) for met in walk(value[name], kind, here))

    def inlined(
        self, at: Occurrence, node: dict[str, Any], place: Place, document: Any
    ) -> Iterator[_Met]:
        """Write a path item in the place of the reference to it, unless it stands around that place."""
        around = (at.pointer[:length] for length in range(len(at.pointer) + 1))
        if any(place in self.inlines.get(pointer, ()) for pointer in around):
            return
        self.inlines.setdefault(at.pointer, set()).add(place)
        del at.node["$ref"]
        if node is at.node:
            return
        beside = dict(at.node)
        at.node.update(_copy(node))
        own, shared = beside.get("parameters"), at.node.get("parameters")
        if isinstance(own, list) and isinstance(shared, list):
            beside["parameters"] = [*(one for one in shared if one not in own), *own]
        at.node.update(beside)
        self.moved[at.pointer] = place
        yield from ((met, place[0], document) for met in walk(at.node, "pathItem", at.pointer))

    def adopted(
        self, at: Occurrence, key: tuple[Place, str], node: dict[str, Any], document: Any
    ) -> Iterator[_Met]:
        """Write an object in the place of the component that is a reference to it."""
        (file, pointer), kind = key
        self.known[key] = reference_at(at.pointer)
        at.node.clear()
        at.node.update(_copy(node))
        self.moved[at.pointer] = (file, pointer)
        yield from ((met, file, document) for met in walk(at.node, kind, at.pointer))

    def hoisted(
        self, key: tuple[Place, str], section: str, node: dict[str, Any], document: Any
    ) -> Iterator[_Met]:
        """Make a component of an object."""
        (file, pointer), kind = key
        components = self.document.setdefault("components", {})
        listed = components.setdefault(section, {})
        name = _free_name(_name(file, pointer, document), listed)
        self.known[key] = f"#/components/{section}/{name}"
        copied = _copy(node)
        listed[name] = copied
        here: Pointer = ("components", section, name)
        self.moved[here] = (file, pointer)
        yield from ((met, file, document) for met in walk(copied, kind, here))

    def share(self) -> None:
        """Refer to each schema that became a component in its old place, and in every copy of what holds it."""
        copies: dict[Place, list[Pointer]] = {("", ()): [()]}
        for here, place in self.moved.items():
            copies.setdefault(place, []).append(here)
        for ((file, pointer), kind), reference in self.known.items():
            if kind != "schema":
                continue
            for length in range(len(pointer)):
                for here in copies.get((file, pointer[:length]), ()):
                    steps = (*here, *pointer[length:])
                    found = find(self.document, tuple(map(str, steps)))
                    if found is not None and id(found[1]) in self.schemas:
                        found[1].clear()
                        found[1]["$ref"] = reference


def _is_reference(at: Occurrence) -> bool:
    """Return whether an object is a component that is nothing but a reference."""
    section = _SECTIONS.get(at.kind)
    return section is not None and _is_component(at.pointer, section) and {*at.node} == {"$ref"}


def _is_component(pointer: Pointer, section: str) -> bool:
    return len(pointer) == 3 and pointer[:2] == ("components", section)


def _name(file: str, pointer: Pointer, document: Any) -> str:
    """Return a name for what stands at a place, of the words that lead there."""
    begin, rest = "", pointer
    if pointer[:1] == ("paths",) and len(pointer) > 2:
        operation = document["paths"][pointer[1]][pointer[2]]
        named = operation.get("operationId") if isinstance(operation, dict) else None
        begin = _joined([named if isinstance(named, str) else f"{pointer[2]} {pointer[1]}"])
        rest = pointer[3:]
    if rest and str(rest[0]).startswith("x-"):
        rest = rest[1:] or (str(rest[0])[2:],)
    words = [
        _WORDS.get(str(step), str(step))
        for before, step in zip((None, *rest), rest, strict=False)
        if step not in _SILENT and before != "content" and not str(step).startswith("x-")
    ]
    if not words and not begin:
        words = [file.replace("\\", "/").rpartition("/")[2].partition(".")[0]]
    if len(words) == 1 and not begin:
        return re.sub(r"[^\w.-]", "_", words[0])
    return begin + _joined(words)


_WORDS: Final = {"items": "item", "requestBody": "body", "responses": "response"}


def _joined(words: list[str]) -> str:
    parts = re.findall(r"[^\W_]+", " ".join(words))
    return "".join(part[:1].upper() + part[1:] for part in parts)


def _free_name(wanted: str, taken: dict[str, Any]) -> str:
    name, number = wanted or "Value", 1
    while name in taken:
        number += 1
        name = f"{wanted}{number}"
    return name


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
