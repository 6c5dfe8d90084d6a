"""
The two contracts without what may go or change, so that their packages differ in nothing that is allowed.
"""

from __future__ import annotations

import copy
from typing import Any, Final

from attrs import evolve

from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer
from codegen.source.contract import Contract
from tools.review.deprecation import UNSTABLE
from tools.review.findings import Finding

_SECTIONS: Final = ("paths", "webhooks")


def comparable(
    base: Contract, revision: Contract, findings: list[Finding]
) -> tuple[Contract, Contract]:
    """Return the two contracts without unstable operations and without what went after its sunset."""
    ended = [
        finding.origins[0]
        for finding in findings
        if finding.rule.endswith("-after-sunset") and finding.origins[0]
    ]
    unstable = _unstable(base.document) | _unstable(revision.document)
    if not ended and not unstable:
        return base, revision
    sides = (_without(base, [*ended, *unstable]), _without(revision, list(unstable)))
    before = _reached(base.document) | _reached(revision.document)
    for side in sides:
        _remove_unused_schemas(side.document, before)
    return sides


def _unstable(document: dict[str, Any]) -> set[Pointer]:
    return {
        (section, path, method)
        for section in _SECTIONS
        for path, item in document.get(section, {}).items()
        for method in METHODS
        if isinstance(item.get(method), dict) and item[method].get("x-stability-level") in UNSTABLE
    }


def _without(contract: Contract, places: list[Pointer]) -> Contract:
    document = copy.deepcopy(contract.document)
    # From the end: an index says the same until what stands behind it is gone.
    for place in sorted(places, key=lambda one: [(str(type(s)), s) for s in one], reverse=True):
        _remove(document, place)
    return evolve(contract, document=document)


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
    if steps[-1:] == ["properties"] and last in holders[-2].get("required", ()):
        holders[-2]["required"].remove(last)
        if not holders[-2]["required"]:
            del holders[-2]["required"]
    if place[:2] == ("components", "parameters"):
        _remove_uses(document, "#/" + "/".join(map(str, place)))


def _remove_uses(document: dict[str, Any], reference: str) -> None:
    """Remove a parameter from every list that refers to it."""
    for item in document.get("paths", {}).values():
        for holder in (item, *(item[m] for m in METHODS if isinstance(item.get(m), dict))):
            kept = [p for p in holder.get("parameters", ()) if p.get("$ref") != reference]
            if "parameters" in holder:
                holder["parameters"] = kept


def _remove_unused_schemas(document: dict[str, Any], before: set[str]) -> None:
    """Remove the schemas that operations led to, and no operation leads to any more."""
    schemas = document.get("components", {}).get("schemas", {})
    for name in before - _reached(document):
        schemas.pop(name, None)


def _reached(document: dict[str, Any]) -> set[str]:
    """Return the names of the schemas that references of operations lead to."""
    prefix = "#/components/"
    met: set[str] = set()
    waiting: list[Any] = [document.get(section) for section in _SECTIONS]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            reference = one.get("$ref")
            if isinstance(reference, str) and reference.startswith(prefix) and reference not in met:
                met.add(reference)
                steps = reference.removeprefix(prefix).split("/")[:2]
                waiting.append(_component(document, [_unescaped(step) for step in steps]))
            waiting += one.values()
    return {_unescaped(one.split("/")[3]) for one in met if one.startswith(prefix + "schemas/")}


def _unescaped(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")


def _component(document: dict[str, Any], steps: list[str]) -> Any:
    value: Any = document.get("components", {})
    for step in steps:
        value = value.get(step, {}) if isinstance(value, dict) else {}
    return value
