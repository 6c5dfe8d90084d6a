"""
The public API of a generated package, and the changes between two of them.

The source is read and never imported: an old copy may hold anything by now.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

Kind = Literal["gone", "came", "changed", "renamed"]
What = Literal["client", "operation", "request", "model", "field", "method", "exception", "name"]
_CLIENTS: Final = ("Client", "AsyncClient")
_ALIAS: Final = "TypeAlias"
_Functions = ast.FunctionDef | ast.AsyncFunctionDef


class UnreadableError(Exception):
    """A module of the package is not Python."""


@frozen
class Parameter:
    """One parameter of a function."""

    annotation: str
    keyword: bool
    """It can't be passed by position."""
    required: bool


@frozen
class Name:
    """One public name."""

    what: What
    text: str
    """Its annotation, signature or bases; of a request, the method, the path and the parameters."""
    sent: bool = False
    """A field of a class that callers make, rather than read."""
    parameters: dict[str, Parameter] | None = None
    """Of a function."""
    returned: str = ""


@frozen
class ApiChange:
    """One change of a public name."""

    kind: Kind
    what: What
    name: str
    old: str
    new: str
    detail: str
    breaks: bool


#: Modules that no contract changes.
_ALWAYS_THE_SAME: Final = (
    "_runtime/", "_about", "_check", "_shapes", "__main__", "drift.py", "testing.py", "sandbox/",
)  # fmt: skip


def package_files(folder: Path) -> dict[str, bytes]:
    """Return the modules of a package by their paths in it."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.py")}


def read_api(files: Mapping[str, bytes]) -> dict[str, Name]:
    """Return the public names of a package; raises UnreadableError."""
    found: dict[str, Name] = {}
    exported: list[str] = []
    for path, content in sorted(files.items()):
        if path.startswith(_ALWAYS_THE_SAME) or not path.endswith(".py"):
            continue
        try:
            tree = ast.parse(content)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise UnreadableError(f"{path} is not Python") from None
        if path == "__init__.py":
            exported = _exported(tree)
        elif path.startswith("operations/") and not path.endswith("__init__.py"):
            name = path.rpartition("/")[2].removesuffix(".py")
            found[f"operations.{name}"] = Name("request", _request(tree))
        else:
            found.update(_classes(tree, "exception" if path == "errors.py" else "model"))
    return {**found, **{name: Name("name", "") for name in exported if name not in found}}


def _exported(tree: ast.Module) -> list[str]:
    """Return what the package exports beside its models."""
    models = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("models")
        for alias in node.names
    }
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets):
            names = [str(c.value) for c in ast.walk(node) if isinstance(c, ast.Constant)]
            return [name for name in names if name not in models]
    return []


def _request(tree: ast.Module) -> str:
    """Return the method, the path and the parameters of an operation, as far as they are there."""
    parts: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            named = {keyword.arg: keyword.value for keyword in node.value.keywords}
            found = (named.get("method"), named.get("path"))
            parts += [str(value.value) for value in found if isinstance(value, ast.Constant)]
        elif isinstance(node, ast.FunctionDef) and node.name == "build_request":
            parts.append(f"({ast.unparse(node.args)})")
    return " ".join(parts)


def _classes(tree: ast.Module, what: What) -> Iterator[tuple[str, Name]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            client = node.name in _CLIENTS
            bases = [
                ast.unparse(base.value if isinstance(base, ast.Subscript) else base)
                for base in node.bases
            ]
            text = ", ".join(bases).replace("ClosedWriteView", "WriteView")
            yield node.name, Name("client" if client else what, text)
            if "WriteView" in bases:  # it has an argument that the other has not
                unknown = Name("field", "Mapping[str, Any] | Unset", sent=True)
                yield f"{node.name}.unknown_fields", unknown
            for inner, member in _members(node, client, "WriteView" in text):
                yield f"{node.name}.{inner}", member
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == _ALIAS:
            yield ast.unparse(node.target), Name("name", _ALIAS)


def _members(node: ast.ClassDef, client: bool, sent: bool) -> Iterator[tuple[str, Name]]:
    for member in node.body:
        if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            if not member.target.id.startswith("_"):
                yield member.target.id, Name("field", ast.unparse(member.annotation), sent)
        elif isinstance(member, _Functions):
            if member.name == "__init__" and client:
                yield member.name, _function("client", member)
            elif not member.name.startswith("_"):
                if any(ast.unparse(one) == "property" for one in member.decorator_list):
                    yield member.name, Name("field", _text(member.returns), sent)
                else:
                    yield member.name, _function("operation" if client else "method", member)


def _function(what: What, node: _Functions) -> Name:
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    missing: list[None] = [None] * (len(positional) - len(arguments.defaults))
    given = [*zip(positional, [*missing, *arguments.defaults], strict=True)]
    named = [*zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    parameters = {
        one.arg: Parameter(_text(one.annotation), keyword, default is None)
        for keyword, group in ((False, given), (True, named))
        for one, default in group
        if one.arg != "self"
    }
    returned = _text(node.returns)
    return Name(what, f"({ast.unparse(arguments)}) -> {returned}", False, parameters, returned)


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)


def compare_apis(before: Mapping[str, Name], after: Mapping[str, Name]) -> list[ApiChange]:
    """Return the changes, those that break code first."""
    changes = list(_changes(before, after))
    return sorted(changes, key=lambda c: (not c.breaks, c.kind, c.what, c.name))


def _changes(before: Mapping[str, Name], after: Mapping[str, Name]) -> Iterator[ApiChange]:
    renames = _renames(before, after)
    for name, old in before.items():
        new = after.get(name)
        if name in renames:
            detail = ": ".join(renames[name])
            yield ApiChange("renamed", old.what, name, name, detail, detail, True)
        elif new is None:
            # A class that is gone stands for its members.
            if _holder(name) in after or _holder(name) in ("", "operations"):
                breaks = old.what != "request"
                yield ApiChange("gone", old.what, name, old.text, "", old.text, breaks)
        elif new.text != old.text:
            texts = (old.text, new.text, _difference(old, new))
            yield ApiChange("changed", old.what, name, *texts, _breaks(old, new))
    new_names = {new for new, _ in renames.values()}
    for name, new in after.items():
        came = name not in before and name not in new_names
        if came and (_holder(name) in before or _holder(name) in ("", "operations")):
            yield ApiChange("came", new.what, name, "", new.text, new.text, False)


_SUFFIXES: Final = {
    ("Input", "Update"): "a PATCH or a PUT reaches its schema now",
    ("Update", "Input"): "no PATCH or PUT reaches its schema any more",
}


def _renames(before: Mapping[str, Name], after: Mapping[str, Name]) -> dict[str, tuple[str, str]]:
    """Return new name and reason by the old name of what is sent, where other operations reach it now."""
    found: dict[str, tuple[str, str]] = {}
    for name, old in before.items():
        for (suffix, other), reason in _SUFFIXES.items():
            new = name.removesuffix(suffix) + other
            moved = name.endswith(suffix) and name not in after and new not in before
            if moved and new in after and old.text == after[new].text in ("WriteView", _ALIAS):
                found[name] = (new, reason)
    return found


def _holder(name: str) -> str:
    return name.rpartition(".")[0]


def _breaks(old: Name, new: Name) -> bool:
    """Tell whether code that was written for the old name stops working or type-checking."""
    if old.what == "request":
        return False  # the client's methods say what becomes of callers
    if old.parameters is not None and new.parameters is not None:
        return old.returned != new.returned or _parameters_break(old.parameters, new.parameters)
    if old.what != "field":
        return not set(old.text.split(", ")) <= set(new.text.split(", "))
    before, after = (set(_alternatives(side.text)) for side in (old, new))
    return not (before <= after if old.sent else after <= before)


def _parameters_break(before: dict[str, Parameter], after: dict[str, Parameter]) -> bool:
    for name, old in before.items():
        new = after.get(name)
        if new is None or (new.required and not old.required) or (new.keyword and not old.keyword):
            return True
        if not set(_alternatives(old.annotation)) <= set(_alternatives(new.annotation)):
            return True
    if any(new.required for name, new in after.items() if name not in before):
        return True
    orders = [[n for n, one in side.items() if not one.keyword] for side in (before, after)]
    return orders[0] != orders[1][: len(orders[0])]


def _alternatives(annotation: str) -> list[str]:
    inner = re.sub(r"Literal\[([^\]]*)\]", lambda m: m[1].replace(",", " |"), annotation)
    return [part.strip() for part in inner.split("|")]


def _difference(old: Name, new: Name) -> str:
    """Return both texts, of a signature only the parameters that differ."""
    if old.parameters is None or new.parameters is None:
        return f"{old.text} → {new.text}"
    before, after = (
        {**{n: one.annotation for n, one in side.parameters.items()}, "returns": side.returned}
        for side in (old, new)
        if side.parameters is not None
    )
    return "; ".join(
        f"{name}: {before.get(name, 'nothing')} → {after.get(name, 'nothing')}"
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    )
