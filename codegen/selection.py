"""
The part of a contract that is selected: some operations, without the components that only others use.

What is excluded can't be wrong: it is gone before the rules are checked. What nobody refers to stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from attrs import evolve

from codegen.graphs import reachable
from codegen.openapi.grammar import Occurrence, walk
from codegen.openapi.parts import Parts, find_at, parts_of, without
from codegen.openapi.references import component_schemas, targets_of
from codegen.problems import Pointer, Problem, UsageError
from codegen.settings.patterns import pattern_of
from codegen.source.contract import Contract
from codegen.text import shown

_Operations = dict[Pointer, dict[str, Any]]
_SHOWN: Final = 10
_COMPONENTS: Final = ("components",)


def select(contract: Contract, include: Sequence[str], exclude: Sequence[str]) -> Contract:
    """
    Return the contract without the operations that are excluded, or not included where something is.

    Raises:
        UsageError: a pattern selects no operation, or none is left.
    """
    if not include and not exclude:
        return contract
    parts = parts_of(contract.document)
    operations: _Operations = {
        part: node if isinstance(node := find_at(contract.document, part), dict) else {}
        for part, kind in parts.kinds.items()
        if kind == "operation" and part[0] == "paths"
    }
    included = _matching(contract, operations, "include", include)
    excluded = _matching(contract, operations, "exclude", exclude)
    kept = (set(operations) if included is None else included) - (excluded or set())
    if len(kept) == len(operations):
        return contract
    if not kept:
        message = "`include` and `exclude` leave no operation"
        raise UsageError([Problem("nothing-selected", message, file=contract.file)])
    paths = {part[:2] for part in operations} - {part[:2] for part in kept}
    gone = paths | {part for part in operations.keys() - kept if part[:2] not in paths}
    gone |= _only_used_by(gone, parts)
    document, lists = without(parts, gone)
    warnings = tuple(one for one in contract.warnings if not _inside(one.pointer or (), gone))
    return evolve(contract, document=document, lists={**contract.lists, **lists}, warnings=warnings)


def _matching(
    contract: Contract, operations: _Operations, option: str, patterns: Iterable[str]
) -> set[Pointer] | None:
    """
    Return the operations that match one of the patterns; None if there are no patterns.

    Raises:
        UsageError: a pattern matches none.
    """
    found: set[Pointer] | None = None
    problems: list[Problem] = []
    for text in patterns:
        pattern = pattern_of(text)
        matched = {at for at, node in operations.items() if pattern.matches(str(at[1]), node)}
        if not matched:
            message = f"{option}: {shown(text)} selects no operation"
            fix = f"the contract has {_known(operations, pattern.kind)}"
            problems.append(Problem("nothing-selected", message, fix, file=contract.file))
        found = (found or set()) | matched
    if problems:
        raise UsageError(problems)
    return found


def _known(operations: _Operations, kind: str) -> str:
    """Return what a pattern could name, for a message."""
    names: dict[str, None] = {}
    for part, node in operations.items():
        tags = node.get("tags")
        listed = tags if isinstance(tags, list) else []
        names |= dict.fromkeys([str(part[1])] if kind == "path" else map(str, listed))
    said = ", ".join(map(shown, [*names][:_SHOWN]))
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"the {kind}s {said}{more}" if names else f"no {kind}s"


def _inside(pointer: Pointer, gone: set[Pointer]) -> bool:
    return any(pointer[:length] in gone for length in range(1, len(pointer) + 1))


def _only_used_by(gone: set[Pointer], parts: Parts) -> set[Pointer]:
    """Return the components that nothing needs but parts that are gone."""
    kept: Pointer = ("kept",)
    lost: Pointer = ("gone",)
    graph: dict[Pointer, set[Pointer]] = {}
    schemas = component_schemas(parts.document)
    for at in walk(parts.document):
        holder = at.pointer[:3]
        if at.pointer[:1] != _COMPONENTS:
            holder = lost if _inside(at.pointer, gone) else kept
        for steps in targets_of(parts.document, at.kind, at.node):
            target = steps[:3]
            if len(target) < 3 or target[:1] != _COMPONENTS:
                continue
            graph.setdefault(holder, set()).add(target)
            if _is_heir(at, target, schemas):
                graph.setdefault(target, set()).add(holder)

    def targets(part: Pointer) -> Iterable[Pointer]:
        return graph.get(part, ())

    used = reachable([lost], targets)
    others = [part for part in parts.kinds if part[:1] == _COMPONENTS and part not in used]
    needed = reachable([kept, *others], targets)
    return {part for part in used - needed if part in parts.kinds}


def _is_heir(at: Occurrence, target: Pointer, schemas: dict[str, Any]) -> bool:
    """Return whether an object makes its component an heir of another one, which its discriminator may name."""
    base = schemas.get(str(target[2])) if target[1] == "schemas" else None
    is_member = at.pointer[1:2] == ("schemas",) and "allOf" in at.pointer[3:4]
    return is_member and isinstance(base, dict) and "discriminator" in base
