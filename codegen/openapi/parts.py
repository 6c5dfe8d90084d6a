"""
The parts of a document: what can be left out of it without a change to the rest.

A part is a path, an operation or a component. Inside of these, parts are a parameter that is optional,
the answer of an error, and one of several media types.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from codegen.openapi.grammar import METHODS, children
from codegen.openapi.references import resolved
from codegen.openapi.semantic_rules import place
from codegen.problems import Pointer
from codegen.text import shown

Node = dict[str, Any]


@frozen
class Parts:
    """The parts of a document, by place, each with its kind."""

    document: Node
    kinds: Mapping[Pointer, str]

    def holding(self, pointer: Pointer) -> Pointer | None:
        """Return the smallest part that a place is in."""
        lengths = range(len(pointer), 1, -1)
        return next(
            (pointer[:length] for length in lengths if pointer[:length] in self.kinds), None
        )

    def around(self, part: Pointer) -> Pointer | None:
        """Return the smallest part around a part, apart from the path of an operation."""
        found = self.holding(part[:-1])
        return None if self.kinds[part] == "operation" else found

    def name(self, part: Pointer) -> str:
        """Return how people name a part."""
        kind, around = self.kinds[part], self.around(part)
        if around is None or kind not in _WORDS:
            return place(part).removesuffix(": ")
        what = f"{shown(part[-1])}"
        if kind == "parameter":
            node = resolved(self.document, find_at(self.document, part))
            what = shown(node.get("name"))
        return f"{_WORDS[kind]} {what} of {self.name(around)}"


_WORDS = {"parameter": "the parameter", "response": "the answer", "mediaType": "the media type"}


def find_at(document: Any, pointer: Pointer) -> Any:
    """Return what stands at a place of the document."""
    for step in pointer:
        document = document[step]
    return document


def parts_of(document: Node) -> Parts:
    """Return the parts of the document."""
    return Parts(document, dict(_all(document)))


def _all(document: Node) -> Iterator[tuple[Pointer, str]]:
    for steps, kind, value in children("document", document):
        if kind == "components":
            for inner, inner_kind, component in children(kind, value):
                yield (*steps, *inner), inner_kind
                yield from _inside((*steps, *inner), inner_kind, component, document)
            continue
        yield steps, kind
        yield from _inside(steps, kind, value, document)


def _inside(
    pointer: Pointer, kind: str, node: Any, document: Node
) -> Iterator[tuple[Pointer, str]]:
    """Yield the parts inside of a part."""
    if not isinstance(node, dict):
        return
    if kind == "pathItem":
        for key, value in node.items():
            if key not in METHODS and isinstance(value, dict) and "responses" in value:
                yield (*pointer, key), "operation"  # one of a method that no client has
        if isinstance(node.get("additionalOperations"), dict):
            yield (*pointer, "additionalOperations"), "operation"
    many = isinstance(node.get("content"), dict) and len(node["content"]) > 1
    for steps, inner, value in children(kind, node):
        here = (*pointer, *steps)
        is_part = (
            (inner == "operation" and steps[0] in METHODS)
            or (inner == "parameter" and kind != "components" and _is_optional(document, value))
            or (inner == "response" and kind == "operation" and not _is_result(steps[1], node))
            or (inner == "mediaType" and many and kind in ("requestBody", "response"))
        )
        if is_part:
            yield here, inner
        if inner in ("operation", "requestBody") or (inner == "response" and not is_part):
            yield from _inside(here, inner, value, document)


def _is_optional(document: Node, node: Any) -> bool:
    found = resolved(document, node)
    return found.get("in") != "path" and found.get("required") is not True


def _is_result(status: str, operation: Node) -> bool:
    """Return whether an answer is what a call returns, and no error."""
    return status.startswith("2") or (
        status == "default" and not any(one.startswith("2") for one in operation["responses"])
    )


def without(parts: Parts, gone: Iterable[Pointer]) -> tuple[Node, dict[Pointer, list[int]]]:
    """
    Return the document without some of its parts; of an answer, only its model goes.

    The second is the places that are left of each list of which something is gone.
    """
    tree: dict[Any, Any] = {}
    for part in gone:
        inner = tree
        for step in part[:-1]:
            inner = inner.setdefault(step, {})
            if inner is None:
                break  # all of it is gone
        else:
            inner[part[-1]] = None
    lists: dict[Pointer, list[int]] = {}
    return _pruned(parts, parts.document, tree, (), lists), lists


def _pruned(
    parts: Parts, node: Any, tree: dict[Any, Any], here: Pointer, lists: dict[Pointer, list[int]]
) -> Any:
    """Return a node without what is `None` in the tree."""
    if isinstance(node, list):
        lists[here] = [index for index in range(len(node)) if tree.get(index, tree) is not None]
        return [
            _pruned(parts, node[index], tree[index], (*here, index), lists)
            if index in tree
            else node[index]
            for index in lists[here]
        ]
    found = dict(node)
    for key, inner in tree.items():
        there = (*here, key)
        if inner is not None:
            found[key] = _pruned(parts, node[key], inner, there, lists)
            continue
        bare = _bare(resolved(parts.document, node[key]))
        if parts.kinds[there] == "response" and here[:1] != ("components",) and bare != node[key]:
            found[key] = bare
        else:
            del found[key]
    return found


def _bare(answer: Node) -> Node:
    """Return an answer without a model."""
    content = answer.get("content")
    found: Node = {"description": str(answer.get("description", ""))}
    return (
        {**found, "content": {one: {} for one in content}} if isinstance(content, dict) else found
    )
