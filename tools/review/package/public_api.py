"""
What the change does to people's code: the public names of the generated package, before and after.

Both packages are read, never imported.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Literal

import griffe
from attrs import frozen

from codegen.pipeline import files_of
from codegen.problems import ContractError
from codegen.render.import_check import DefectError
from codegen.source.contract import Contract

NAME: Final = "affinda_resumes"
_BREAKS: Final = frozenset(
    kind
    for kind in griffe.BreakageKind
    if kind.name.startswith(("PARAMETER_", "OBJECT_", "CLASS_")) and "DEFAULT" not in kind.name
)


@frozen
class FaceChange:
    """One change of the package's public names."""

    kind: Literal["gone", "came", "changed"]
    what: str
    """An operation, a model, a field, an exception or another name."""
    name: str
    detail: str
    breaks: bool


@frozen
class _Named:
    what: str
    text: str
    """Its type, signature or bases."""
    way: Literal["sent", "received", ""] = ""
    taken: dict[str, str] | None = None
    """The parameters of a function and their types."""
    returned: str = ""


def write_package(contract: Contract, folder: Path) -> list[str]:
    """Generate the package into a folder of its own; return why it can't be, if it can't."""
    try:
        files = files_of(contract, NAME)
    except ContractError as error:
        return [f"{problem.code}: {problem.message}" for problem in error.problems]
    except DefectError as error:
        return [f"generator-defect: {error}"]
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return []


def compare_faces(base: Path, revision: Path) -> list[FaceChange]:
    """Return how the public names of two packages differ, what breaks first."""
    logging.getLogger("griffe").setLevel(logging.ERROR)  # it would report what we didn't ask
    old, new = (_load(folder) for folder in (base, revision))
    before, after = dict(_names(old)), dict(_names(new))
    broken = {
        breakage.obj.path.removeprefix(f"{NAME}.")
        for breakage in griffe.find_breaking_changes(old, new)
        if breakage.kind in _BREAKS
    }
    changes = list(_differences(before, after, broken))
    return sorted(changes, key=lambda c: (not c.breaks, c.kind, c.what, c.name))


def _load(folder: Path) -> Any:
    # Static: `force_inspection` would import it.
    return griffe.load(NAME, search_paths=[folder], allow_inspection=False, resolve_aliases=True)


def _differences(
    before: dict[str, _Named], after: dict[str, _Named], broken: set[str]
) -> Iterator[FaceChange]:
    for name, old in before.items():
        new = after.get(name)
        if new is None:
            if name.partition(".")[0] in after or "." not in name:
                yield FaceChange("gone", old.what, name, old.text, True)
        elif new.text != old.text:
            breaks = _is_broken(name, broken) or not _fits(old, new)
            yield FaceChange("changed", old.what, name, _delta(old, new), breaks)
    for name, new in after.items():
        # The fields of a class that came are not told one by one.
        if name not in before and ("." not in name or name.partition(".")[0] in before):
            yield FaceChange("came", new.what, name, new.text, False)


def _is_broken(name: str, broken: set[str]) -> bool:
    return any(path == name or path.endswith(f".{name}") for path in broken)


def _fits(old: _Named, new: _Named) -> bool:
    """Tell whether code written for the old type goes on working with the new one."""
    if old.taken is None or new.taken is None:
        before, after = (set(_parts(side.text)) for side in (old, new))
        return before <= after if old.way == "sent" else after <= before
    kept = (set(_parts(t)) <= set(_parts(new.taken.get(n, ""))) for n, t in old.taken.items())
    return all(kept) and old.returned == new.returned


def _delta(old: _Named, new: _Named) -> str:
    """Return what differs between the two, of a signature only the parameters that do."""
    if old.taken is None or new.taken is None:
        return f"{old.text} → {new.text}"
    before = {**old.taken, "returns": old.returned}
    after = {**new.taken, "returns": new.returned}
    return "; ".join(
        f"{name}: {before.get(name, 'nothing')} → {after.get(name, 'nothing')}"
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    )


def _parts(annotation: str) -> list[str]:
    inner = re.sub(r"Literal\[([^\]]*)\]", lambda m: m[1].replace(",", " |"), annotation)
    return [part.strip() for part in inner.split("|")]


def _names(package: Any) -> Iterator[tuple[str, _Named]]:
    for name in package.exports or ():
        member = package.members[str(name)]
        target = member.final_target if member.is_alias else member
        if not target.is_class:
            named = _function("name", target) if target.is_function else _Named("name", "")
            yield str(name), named
            continue
        bases = [str(base) for base in target.bases]
        yield str(name), _Named(_what(target, str(name)), ", ".join(bases))
        yield from _members(target, str(name), "sent" if "WriteView" in bases else "received")


def _members(
    target: Any, name: str, way: Literal["sent", "received"]
) -> Iterator[tuple[str, _Named]]:
    client = name in ("Client", "AsyncClient")
    for inner, member in target.members.items():
        if inner == "__init__" and client:
            yield f"{name}.{inner}", _function("client", member)
        elif inner.startswith("_"):
            continue
        elif member.is_function:
            what = "operation" if client else "method"
            yield f"{name}.{inner}", _function(what, member)
        elif member.is_attribute:
            yield f"{name}.{inner}", _Named("field", str(member.annotation), way)


def _what(target: Any, name: str) -> str:
    if name in ("Client", "AsyncClient"):
        return "client"
    return "exception" if target.module.name == "errors" else "model"


def _function(what: str, member: Any) -> _Named:
    taken = {p.name: str(p.annotation) for p in member.parameters if p.name != "self"}
    signature = str(member.signature()).removeprefix(member.name)
    return _Named(what, signature, "", taken, str(member.returns))
