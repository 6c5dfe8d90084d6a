"""
What changes between two copies of the package, in words.

Read from the source and never imported: the old copy may be anything by now.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import NamedTuple

Files = Mapping[str, bytes]


class Face(NamedTuple):
    """
    What callers of a copy know.
    """

    operations: dict[str, str]
    """Method, path and parameters, by name."""
    models: dict[str, dict[str, str]]
    """The fields and their annotations, by class."""


class UnreadableError(Exception):
    """The copy's source can't be read."""


def summary(files: Files) -> str:
    """Count what is in a copy."""
    face = read_face(files)
    counts = {"operation": len(face.operations), "model": len(face.models), "file": len(files)}
    return ", ".join(f"{count} {word}{'s' * (count != 1)}" for word, count in counts.items())


def changes(old: Files, new: Files) -> Iterator[str]:
    """Yield what comes, goes and changes: operations, models, fields, then files."""
    try:
        yield from _face_changes(read_face(old), read_face(new))
    except UnreadableError as problem:
        yield f"what operations and models there were can't be told: {problem}"
    yield from _differences("file", dict.fromkeys(old, ""), dict.fromkeys(new, ""))
    yield from (
        f"file {path}: changed" for path in sorted(old) if new.get(path, old[path]) != old[path]
    )


def _face_changes(old: Face, new: Face) -> Iterator[str]:
    yield from _differences("operation", old.operations, new.operations)
    yield from _differences("model", dict.fromkeys(old.models, ""), dict.fromkeys(new.models, ""))
    for model in sorted(old.models.keys() & new.models.keys()):
        before, after = (
            {f"{model}.{name}": text for name, text in face.models[model].items()}
            for face in (old, new)
        )
        yield from _differences("field", before, after)


def _differences(word: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield f"{word} {name}: new" + (f", {new[name]}" if new[name] else "")
        elif name not in new:
            yield f"{word} {name}: gone"
        elif old[name] != new[name]:
            yield f"{word} {name}: {new[name]}, was {old[name]}"


def read_face(files: Files) -> Face:
    """
    Read the operations, the models and their fields from a copy's source.

    Raises:
        UnreadableError: a module is no Python.
    """
    face = Face({}, {})
    for path, content in files.items():
        folder, module = path.split("/")[0], path.split("/")[-1]
        if folder not in ("models", "operations") or not module.endswith(".py"):
            continue
        try:
            tree = ast.parse(content)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise UnreadableError(f"{path} is no Python") from None
        if folder == "models":
            face.models.update(_models(tree))
        elif module != "__init__.py":
            face.operations[module.removesuffix(".py")] = _operation(tree)
    return face


def _models(tree: ast.Module) -> Iterator[tuple[str, dict[str, str]]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield (
                node.name,
                {
                    line.target.id: ast.unparse(line.annotation)
                    for line in node.body
                    if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
                },
            )


def _operation(tree: ast.Module) -> str:
    """Method, path and parameters of an operation, as far as they are there."""
    parts: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            named = {keyword.arg: keyword.value for keyword in node.value.keywords}
            found = (named.get("method"), named.get("path"))
            parts += [str(value.value) for value in found if isinstance(value, ast.Constant)]
        elif isinstance(node, ast.FunctionDef) and node.name == "build_request":
            parts.append(f"({ast.unparse(node.args)})")
    return " ".join(parts)
