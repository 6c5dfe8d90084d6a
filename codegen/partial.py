"""
A contract without the parts that can't be generated.

Each time the smallest part goes: a parameter that is optional, the model of an error, one of several
media types, then the operation, the path or the component. Whatever needs a part that is left out is
left out with it, and each of them is named.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import evolve, frozen

from codegen.model import package as ir
from codegen.openapi.grammar import Occurrence, walk
from codegen.openapi.parts import Parts, find_at, parts_of, without
from codegen.openapi.references import find, targets_of
from codegen.pipeline import package_of
from codegen.problems import ContractError, Pointer, Problem, errors, ordered
from codegen.source.contract import Contract, check
from codegen.text import visible

# One problem may hide others, which are found once its part is left out.
_ROUNDS: Final = 20


@frozen
class Rest:
    """A contract without the parts that can't be generated."""

    contract: Contract
    package: ir.Package
    left_out: list[Problem]
    empty: Problem | None
    """The problem that nothing is left."""


def without_refused(contract: Contract) -> Rest:
    """
    Leave out each part that can't be generated and each that needs one; return a problem for each.

    `contract` need not have been checked; the result's is, and has the warnings of that.

    Raises:
        ContractError: something can't be generated that is in none of the parts.
    """
    left_out: list[Problem] = []
    had_operations = any(_is_call(at) for at in walk(contract.document))
    warnings = dict.fromkeys(contract.warnings)
    package: ir.Package | None = None
    for stage in (_checked, package_of):
        for _ in range(_ROUNDS):
            told: list[Problem] = []
            try:
                package = stage(contract, told)
                break
            except ContractError as error:
                told += error.problems
                parts = parts_of(contract.document)
                gone = _left_out(contract, parts, error)
            finally:
                warnings |= dict.fromkeys(one for one in told if one.is_warning)
            left_out += gone.values()
            document, lists = without(parts, gone)
            contract = evolve(contract, document=document, lists={**contract.lists, **lists})
        else:
            stage(contract, [])
    assert package is not None
    contract = evolve(contract, warnings=tuple(warnings))
    empty: Problem | None = None
    if not package.operations and (had_operations or not (package.modules or package.aliases)):
        message = "the client would be empty: it would have no method"
        empty = contract.problem((), "nothing-left", message)
    return Rest(contract, package, left_out, empty)


def _is_call(at: Occurrence) -> bool:
    return at.kind == "operation" and at.pointer[0] == "paths"


def _checked(contract: Contract, told: list[Problem]) -> None:
    """Hold a contract against the rules of OpenAPI; raises ContractError with what breaks them."""
    told += check(contract)
    if errors(told):
        raise ContractError(told)


def _left_out(contract: Contract, parts: Parts, error: ContractError) -> dict[Pointer, Problem]:
    """
    Return the parts that the error's problems are in, and those that need them, each with its problem.

    Raises:
        ContractError: the error itself, if one of its problems is in no part.
    """
    gone: dict[Pointer, Problem] = {}
    for problem in errors(error.problems):
        part = parts.holding(problem.pointer or ())
        if part is None:
            raise error
        said = f"{parts.name(part)} is left out: {problem.message}"
        gone.setdefault(part, evolve(problem, message=said))
    users = _users(parts)
    todo = list(gone)
    for part in todo:  # grows on the way
        for user, why in (
            *((user, f"it needs {parts.name(part)}") for user in users.get(part, ())),
            *((user, "none of its media types is left") for user in _emptied(parts, part, gone)),
        ):
            if user not in gone:
                said = f"{parts.name(user)} is left out: {why}"
                gone[user] = contract.problem(user, "left-out", said)
                todo.append(user)
    return gone


def _emptied(parts: Parts, part: Pointer, gone: Container[Pointer]) -> Iterator[Pointer]:
    """Yield what is around a media type, if none of the media types beside it is left."""
    around = parts.around(part)
    if parts.kinds[part] == "mediaType" and around is not None:
        names = find_at(parts.document, part[:-1])
        if all((*part[:-1], name) in gone for name in names):
            yield around


def _users(parts: Parts) -> dict[Pointer, list[Pointer]]:
    """Return the parts that need a part: those that refer to it, and the operations of a path."""
    users: dict[Pointer, list[Pointer]] = {}
    for part, kind in parts.kinds.items():
        if kind == "operation":
            users.setdefault(part[:2], []).append(part)
    todo = [(at.pointer, at, parts.holding(at.pointer)) for at in walk(parts.document)]
    seen: set[tuple[Pointer, Pointer]] = set()
    for _, at, user in todo:  # grows on the way
        if user is None:
            continue
        for steps in targets_of(parts.document, at.kind, at.node):
            found = find(parts.document, steps)
            if found is None:
                continue
            target, value = found
            needed = parts.holding(target)
            if needed is not None and needed != user:
                users.setdefault(needed, []).append(user)
            elif needed is None and (target, user) not in seen:
                # What stands outside of the parts belongs to whoever uses it.
                seen.add((target, user))
                todo += [(one.pointer, one, user) for one in walk(value, at.kind, target)]
    return users


def page(left_out: Iterable[Problem], file: str) -> str:
    """Return the page that lists what is left out, for `_left_out.md`; `file` is that of the contract."""
    lines = [
        "# Left out",
        "",
        "Parts of the contract that can't be generated, each with its line there and the reason.",
        "",
    ]
    for problem in ordered(left_out):
        place = f"line {problem.line}"
        if problem.file != file:
            place += f" of {visible(Path(problem.file).name)}"
        lines.append(f"- {place}, `{problem.code}`: {visible(problem.message)}")
    return "\n".join(lines) + "\n"
