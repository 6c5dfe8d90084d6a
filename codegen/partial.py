"""
`--allow-partial`: a contract without the parts that can't be generated.

A part is an operation, a path or a component. Whatever needs a part that is left out is left out with it, and
each of them is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs
from attrs import frozen

from codegen.model import package as ir
from codegen.openapi.grammar import METHODS, children, walk
from codegen.openapi.references import (
    BadPointerError,
    component_schemas,
    find,
    mapping_target,
    steps_of,
)
from codegen.openapi.semantic_rules import place
from codegen.pipeline import package_of
from codegen.problems import ContractError, Pointer, Problem
from codegen.source.contract import Contract

# One problem may hide others, which are found once its part is left out.
_ROUNDS: Final = 20

_Parts = Mapping[Pointer, tuple[str, Any]]
"""Kind and value of each part, by its place."""


@frozen
class Rest:
    """A contract without the parts that can't be generated."""

    contract: Contract
    package: ir.Package
    left_out: list[Problem]


def without_refused(contract: Contract) -> Rest:
    """
    Leave out each part that can't be generated and each that needs one; return a problem for each.

    Raises:
        ContractError: something can't be generated that is in none of the parts.
    """
    left_out: list[Problem] = []
    for _ in range(_ROUNDS):
        try:
            return Rest(contract, package_of(contract), left_out)
        except ContractError as error:
            gone = _left_out(contract, error)
        left_out += gone.values()
        rest = _without(contract.document, gone)
        contract = attrs.evolve(contract, document=rest)
    return Rest(contract, package_of(contract), left_out)


def _left_out(contract: Contract, error: ContractError) -> dict[Pointer, Problem]:
    """
    Return the parts that the error's problems are in, and those that need them, each with its problem.

    Raises:
        ContractError: the error itself, if one of its problems is in no part.
    """
    parts = dict(_parts(contract.document))
    gone: dict[Pointer, Problem] = {}
    for problem in error.problems:
        part = _part_of(problem.pointer or (), parts)
        if part is None:
            raise error
        said = f"{_name(part)} is left out: {problem.message}"
        gone.setdefault(part, attrs.evolve(problem, message=said))
    users: dict[Pointer, list[Pointer]] = {}
    for part in parts:
        for needed in _needed(contract.document, part, parts):
            users.setdefault(needed, []).append(part)
    todo = list(gone)
    for part in todo:  # grows on the pointer
        for user in users.get(part, ()):
            if user not in gone:
                said = f"{_name(user)} is left out: it needs {_name(part)}"
                gone[user] = contract.problem(user, "left-out", said)
                todo.append(user)
    return gone


def _parts(document: dict[str, Any]) -> Iterator[tuple[Pointer, tuple[str, Any]]]:
    """Yield each part of the document: a path without its operations, these, and the components."""
    for steps, kind, value in children("document", document):
        if kind == "components":
            for inner, inner_kind, component in children(kind, value):
                yield (*steps, *inner), (inner_kind, component)
            continue
        yield steps, (kind, {key: one for key, one in value.items() if key not in METHODS})
        for method in METHODS:
            if method in value:
                yield (*steps, method), ("operation", value[method])


def _part_of(pointer: Pointer, parts: _Parts) -> Pointer | None:
    """Return the part that a place is in."""
    return next((pointer[:length] for length in (3, 2) if pointer[:length] in parts), None)


def _name(part: Pointer) -> str:
    return place(part).removesuffix(": ")


def _needed(document: dict[str, Any], part: Pointer, parts: _Parts) -> set[Pointer]:
    """Return the parts that a part refers to; an operation needs its path as well."""
    found = {part[:2]} & parts.keys()
    todo: list[tuple[Pointer, str, Any]] = [(part, *parts[part])]
    seen: set[Pointer] = set()
    while todo:
        pointer, kind, node = todo.pop()
        for at in walk(node, kind, pointer):
            for target, value in _targets(document, at.kind, at.node):
                inner = _part_of(target, parts)
                if inner is not None:
                    found.add(inner)
                elif target not in seen:  # what stands outside of the parts belongs to who uses it
                    seen.add(target)
                    todo.append((target, at.kind, value))
    return found - {part}


def _targets(
    document: dict[str, Any], kind: str, node: dict[str, Any]
) -> Iterator[tuple[Pointer, Any]]:
    """Yield place and value of what one object refers to, by the mapping of a discriminator too."""
    try:
        found = find(document, steps_of(str(node["$ref"]))) if "$ref" in node else None
    except BadPointerError:  # no reference, such as a callback that is called so
        found = None
    if found is not None:
        yield found
    discriminator = node.get("discriminator") if kind == "schema" else None
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    schemas = component_schemas(document)
    for value in mapping.values() if isinstance(mapping, dict) else ():
        name = mapping_target(value, schemas)
        if name in schemas:
            yield ("components", "schemas", str(name)), schemas[name]


def _without(node: Any, gone: Iterable[Pointer], pointer: Pointer = ()) -> Any:
    """Return the node at `pointer` without the parts that are gone, which are three steps deep at most."""
    if len(pointer) == 3 or not isinstance(node, dict):
        return node
    return {
        key: _without(value, gone, (*pointer, key))
        for key, value in node.items()
        if (*pointer, key) not in gone
    }
