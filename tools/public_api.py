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

from attrs import evolve, frozen

from tools.python_types import Bases, is_within, type_of

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
    default: str = ""
    """As it is written."""


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
    "_runtime/", "_about", "_check", "_openapi", "_shapes", "__main__", "drift.py", "testing.py", "sandbox/",
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
        one.arg: Parameter(_text(one.annotation), keyword, default is None, _text(default))
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
    classes = {name: new for name, (new, _) in renames.items()}
    bases = _bases(after)
    for name, one in before.items():
        old = _renamed(one, classes)
        new_name = classes.get(_holder(name))
        new = after.get(name) if new_name is None else after.get(f"{new_name}.{_last(name)}")
        if name in renames:
            detail = ": ".join(renames[name])
            yield ApiChange("renamed", old.what, name, name, detail, detail, True)
        elif new is None:
            # A class that is gone stands for its members.
            if new_name is not None or _holder(name) in after or _holder(name) in _ROOTS:
                breaks = old.what != "request"
                yield ApiChange("gone", old.what, name, old.text, "", old.text, breaks)
        elif not _is_same(old, new):
            texts = (old.text, new.text, _difference(old, new))
            yield ApiChange("changed", old.what, name, *texts, _breaks(old, new, bases))
    old_names = {new: old for old, new in classes.items()}
    for name, new in after.items():
        holder = old_names.get(_holder(name), _holder(name))
        came = name not in old_names and f"{holder}.{_last(name)}".lstrip(".") not in before
        if came and (holder in before or holder in _ROOTS):
            yield ApiChange("came", new.what, name, "", new.text, new.text, False)


_ROOTS: Final = ("", "operations")


def _renamed(name: Name, classes: Mapping[str, str]) -> Name:
    """Return what the old name is called with the new names of its classes."""
    if not classes:
        return name

    def now(text: str) -> str:
        return re.sub(r"\w+", lambda word: classes.get(word[0], word[0]), text)

    parameters = name.parameters and {
        key: evolve(one, annotation=now(one.annotation)) for key, one in name.parameters.items()
    }
    return evolve(name, text=now(name.text), parameters=parameters, returned=now(name.returned))


def _bases(names: Mapping[str, Name]) -> dict[str, frozenset[str]]:
    """Return all classes that each class of the package is derived from."""
    direct = {
        name: frozenset(one.text.split(", "))
        for name, one in names.items()
        if one.what in ("model", "exception")
    }
    found = dict(direct)
    for _ in direct:
        grown = {
            name: known.union(*(found.get(one, frozenset()) for one in known))
            for name, known in found.items()
        }
        if grown == found:
            break
        found = grown
    return found


def _is_same(old: Name, new: Name) -> bool:
    """Tell whether two names have the same type, however it is written."""
    if old.text == new.text:
        return True
    if old.what == "field" == new.what:
        return type_of(old.text) == type_of(new.text)
    if old.parameters is None or new.parameters is None:
        return False
    before, after = (
        [
            (name, type_of(one.annotation), one.keyword, one.default, one.required)
            for name, one in (side.parameters or {}).items()
        ]
        for side in (old, new)
    )
    return before == after and type_of(old.returned) == type_of(new.returned)


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
    gone = {
        n: members for n, members in _classes_of(before).items() if n not in after | found.keys()
    }
    taken = {new for new, _ in found.values()}
    come = {
        n: members for n, members in _classes_of(after).items() if n not in before.keys() | taken
    }
    for name, members in gone.items():
        twins = [
            n
            for n, others in come.items()
            if _is_alike(members, others) and before[name].text == after[n].text
        ]
        rivals = [
            n
            for n, others in gone.items()
            if len(twins) == 1
            and _is_alike(others, come[twins[0]])
            and before[n].text == before[name].text
        ]
        if len(twins) == len(rivals) == 1:
            found[name] = (twins[0], "its schema has another name")
    return found


def _classes_of(names: Mapping[str, Name]) -> dict[str, set[str]]:
    """Return the members of each class that callers make or read."""
    found: dict[str, set[str]] = {n: set() for n, one in names.items() if one.what == "model"}
    for name in names:
        if _holder(name) in found:
            found[_holder(name)].add(_last(name))
    return found


def _is_alike(some: set[str], others: set[str]) -> bool:
    """Tell whether two classes are one that changed: at least half of their members have the same names."""
    return 2 * len(some & others) >= len(some | others) > 0


def _holder(name: str) -> str:
    return name.rpartition(".")[0]


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _breaks(old: Name, new: Name, bases: Bases) -> bool:
    """Tell whether code that was written for the old name stops working or type-checking."""
    if old.what == "request":
        return False  # the client's methods say what becomes of callers
    if old.parameters is not None and new.parameters is not None:
        if not is_within(type_of(new.returned), type_of(old.returned), bases, read=True):
            return True
        return _parameters_break(old.parameters, new.parameters, bases)
    if old.what != "field":
        return not set(old.text.split(", ")) <= set(new.text.split(", "))
    before, after = type_of(old.text), type_of(new.text)
    if old.sent:
        return not is_within(before, after, bases)
    return not is_within(after, before, bases, read=True)


def _parameters_break(
    before: dict[str, Parameter], after: dict[str, Parameter], bases: Bases
) -> bool:
    for name, old in before.items():
        new = after.get(name)
        if new is None or (new.required and not old.required) or (new.keyword and not old.keyword):
            return True
        if not is_within(type_of(old.annotation), type_of(new.annotation), bases):
            return True
    if any(new.required for name, new in after.items() if name not in before):
        return True
    orders = _orders(before, after)
    return orders[0] != orders[1][: len(orders[0])]


def _orders(before: dict[str, Parameter], after: dict[str, Parameter]) -> tuple[list[str], ...]:
    """Return the names that can be passed by position, in order."""
    return tuple([n for n, one in side.items() if not one.keyword] for side in (before, after))


def _difference(old: Name, new: Name) -> str:
    """Return both texts, of a signature only what differs."""
    if old.parameters is None or new.parameters is None:
        return f"{old.text} → {new.text}"
    names = {**old.parameters, **new.parameters}
    found = [
        f"{name}: {' → '.join(pair)}"
        for name in names
        for pair in (_written(old.parameters.get(name), new.parameters.get(name)),)
        if pair[0] != pair[1]
    ]
    if old.returned != new.returned:
        found.append(f"returns: {old.returned} → {new.returned}")
    orders = _orders(old.parameters, new.parameters)
    if set(orders[0]) == set(orders[1]) and orders[0] != orders[1]:
        found.append(f"order: {', '.join(orders[0])} → {', '.join(orders[1])}")
    return "; ".join(found)


def _written(old: Parameter | None, new: Parameter | None) -> tuple[str, ...]:
    """Return what differs of a parameter: its type, or how it is passed."""
    if old is None or new is None:
        return tuple("nothing" if one is None else one.annotation for one in (old, new))
    if old.annotation != new.annotation:
        return old.annotation, new.annotation
    return tuple(
        f"{one.annotation}{'' if one.required else f' = {one.default}'}{', by keyword' * one.keyword}"
        for one in (old, new)
    )
