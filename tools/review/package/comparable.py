"""
The two contracts without what may go or change, so that their packages differ in nothing that is allowed.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from codegen.openapi.grammar import GRAMMAR, walk
from codegen.openapi.references import component_schemas
from codegen.problems import Pointer
from codegen.source.contract import Contract
from tools.review.deprecation import UNSTABLE
from tools.review.findings import Finding
from tools.review.package.generated import targets

_SECTIONS: Final = ("paths", "webhooks")
_PARAMETERS: Final = ("components", "parameters")


def comparable(
    base: Contract, revision: Contract, findings: list[Finding]
) -> tuple[Contract, Contract]:
    """Return the two contracts without unstable operations and without what went after its sunset."""
    ended = {
        finding.origins[0]
        for finding in findings
        if finding.rule.endswith("-after-sunset") and finding.origins[0]
    }
    unstable = {*_unstable(base.document), *_unstable(revision.document)}
    if not ended and not unstable:
        return base, revision
    sides = (_without(base, ended | unstable), _without(revision, unstable))
    before = _reached(base.document) | _reached(revision.document)
    for side in sides:
        _remove_unused_schemas(side.document, before)
    return sides


def _unstable(document: dict[str, Any]) -> Iterator[Pointer]:
    for at in walk(document):
        level = at.node.get("x-stability-level")
        # With three steps it is under a path or a webhook itself.
        is_called = at.kind == "operation" and len(at.pointer) == 3
        if is_called and isinstance(level, str) and level in UNSTABLE:
            yield at.pointer


def _without(contract: Contract, places: set[Pointer]) -> Contract:
    document = copy.deepcopy(contract.document)
    parameters: set[Pointer] = {at for at in places if at[:2] == _PARAMETERS and len(at) == 3}
    # From the end: an index says the same until what stands behind it is gone.
    for place in sorted(places - parameters, key=_order, reverse=True):
        _remove(document, place)
    _remove_uses(document, parameters)
    for place in parameters:
        _remove(document, place)
    return evolve(contract, document=document)


def _order(place: Pointer) -> list[tuple[str, Any]]:
    return [(str(type(step)), step) for step in place]


def _remove(document: dict[str, Any], place: Pointer) -> None:
    *steps, last = place
    holders: list[Any] = [document]
    for step in steps:
        try:
            holders.append(holders[-1][step])
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(holders[-1], dict):
        holders[-1].pop(last, None)
    elif isinstance(last, int) and last < len(holders[-1]):
        del holders[-1][last]
    if steps[-1:] == ["properties"]:
        required = holders[-2].get("required")
        if isinstance(required, list) and last in required:
            required.remove(last)
            if not required:
                del holders[-2]["required"]


def _remove_uses(document: dict[str, Any], parameters: set[Pointer]) -> None:
    """Remove parameters from every list that refers to them."""
    for at in walk(document) if parameters else ():
        listed = at.node.get("parameters")
        if at.kind in ("pathItem", "operation") and isinstance(listed, list):
            at.node["parameters"] = [
                one
                for one in listed
                if parameters.isdisjoint(
                    place for place, _, _ in targets(document, one, "parameter")
                )
            ]


def _remove_unused_schemas(document: dict[str, Any], before: set[str]) -> None:
    """Remove the schemas that operations led to, and no operation leads to any more."""
    schemas = component_schemas(document)
    for name in before - _reached(document):
        schemas.pop(name, None)


def _reached(document: dict[str, Any]) -> set[str]:
    """Return the names of the schemas that references of operations lead to."""
    met: set[Pointer] = set()
    sections = {section: document.get(section) for section in _SECTIONS}
    todo: list[tuple[str, Any]] = [("document", sections)]
    for kind, node in todo:  # grows on the way
        for place, inner, value in targets(document, node, kind):
            if place not in met:
                met.add(place)
                todo.append((inner, value))
            component = place[:3]
            if place[:1] == ("components",) and len(component) == 3 and component not in met:
                met.add(component)
                whole = GRAMMAR["components"].get(str(place[1]), inner).lstrip("{}")
                todo.append((whole, document["components"][place[1]][place[2]]))
    return {str(at[2]) for at in met if at[:2] == ("components", "schemas") and len(at) > 2}
