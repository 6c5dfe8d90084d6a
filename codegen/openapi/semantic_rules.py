"""
Rules of the OpenAPI specification that are about more than one place.

Each takes any JSON value: shapes are checked elsewhere, and wrong ones are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from codegen.openapi.enum_names import name_faults
from codegen.openapi.grammar import METHODS, Occurrence
from codegen.openapi.references import parameters_of
from codegen.problems import Pointer, Problem, Report, warning
from codegen.text import shown, visible

_TEMPLATE: Final = re.compile(r"\{([^{}]*)\}")
_CODE: Final = "invalid-openapi"


def place(pointer: Pointer) -> str:
    """Return how people name the place of a pointer, ready to stand before a message."""
    names, rest = "", pointer
    if pointer[:1] == ("paths",) and len(pointer) > 1:
        names, rest = visible(str(pointer[1])), pointer[2:]
        if rest and rest[0] in METHODS:
            names, rest = f"{str(rest[0]).upper()} {names}", rest[1:]
    elif pointer[:2] == ("components", "schemas") and len(pointer) > 2:
        names, rest = f"schema {shown(str(pointer[2]))}", pointer[3:]
    way = "/".join(visible(str(step)) for step in rest)
    said = ", ".join(part for part in (names, way) if part)
    return f"{said}: " if said else ""


def check_semantics(
    document: dict[str, Any], occurrences: list[Occurrence], report: Report
) -> list[Problem]:
    """Return what is wrong with the document beyond the shapes of its objects."""
    problems: list[Problem] = []

    def say(
        pointer: Pointer, message: str, fix: str | None = None, *, harmless: bool = True
    ) -> None:
        problem = report(pointer, _CODE, message, fix)
        problems.append(warning(problem) if harmless else problem)

    _tags(document, say)
    _operation_ids(occurrences, say)
    _enum_names(occurrences, say)
    _paths(document, say)
    return problems


_Say = Callable[..., None]


def _tags(document: dict[str, Any], say: _Say) -> None:
    tags = document.get("tags")
    seen = set[str]()
    for index, tag in enumerate(tags if isinstance(tags, list) else []):
        name = tag.get("name") if isinstance(tag, dict) else None
        if isinstance(name, str):
            if name in seen:
                say(
                    ("tags", index),
                    f"the tag {shown(name)} is described twice",
                    "remove one of the two",
                )
            seen.add(name)


def _operation_ids(occurrences: list[Occurrence], say: _Say) -> None:
    seen: dict[str, Pointer] = {}
    for at in occurrences:
        name = at.node.get("operationId") if at.kind == "operation" else None
        if isinstance(name, str):
            first = seen.setdefault(name, at.pointer)
            if first != at.pointer:
                other = place(first).removesuffix(": ")
                message = f"the operationId {shown(name)} is that of {other} too"
                say(
                    (*at.pointer, "operationId"),
                    f"{place(at.pointer)}{message}",
                    "give it another one; its method gets a number",
                )


def _enum_names(occurrences: list[Occurrence], say: _Say) -> None:
    for at in occurrences:
        if at.kind == "schema":
            for key, message in name_faults(at.node):
                say(
                    (*at.pointer, key),
                    f"{place(at.pointer)}{message}",
                    "give each value a name of its own",
                )


def _paths(document: dict[str, Any], say: _Say) -> None:
    paths = document.get("paths")
    for url, item in paths.items() if isinstance(paths, dict) else ():
        if url.startswith("x-"):
            continue
        if not url.startswith("/") or url.startswith("//"):
            message = (
                f"the path {shown(url)} doesn't begin with one slash; a call would leave the server"
            )
            fix = "write the path as it is after the server's URL"
            say(("paths", url), message, fix, harmless=False)
        if isinstance(item, dict) and "$ref" not in item:
            _template(document, url, item, say)


def _template(document: dict[str, Any], url: str, item: dict[str, Any], say: _Say) -> None:
    named = set(_TEMPLATE.findall(url))
    shared = list(_path_parameters(document, ("paths", url), item))
    used = set[str]()
    methods = [method for method in METHODS if isinstance(item.get(method), dict)]
    for method in methods:
        here = ("paths", url, method)
        own = list(_path_parameters(document, here, item[method]))
        used.update(name for name, _ in shared + own)
        for name in sorted(named - {name for name, _ in shared + own}):
            message = f"{place(here)}{shown(name)} is in the path but no parameter describes it"
            fix = f"add a parameter with `in: path` and `name: {visible(name)[:80]}`"
            say(here, f"{message}: it is a string", fix)
        _unnamed(own, named, here, say)
    _unnamed(shared, named, ("paths", url), say)


def _unnamed(
    declared: list[tuple[str, Pointer]], named: set[str], here: Pointer, say: _Say
) -> None:
    for name, pointer in declared:
        if name not in named:
            message = (
                f"{place(here)}the parameter {shown(name)} is not in the path, so it is never sent"
            )
            say(pointer, message, "put it into the path in braces, or change its `in`")


def _path_parameters(
    document: dict[str, Any], here: Pointer, holder: dict[str, Any]
) -> Iterator[tuple[str, Pointer]]:
    for index, _, parameter in parameters_of(document, holder):
        if parameter.get("in") == "path" and isinstance(parameter.get("name"), str):
            yield parameter["name"], (*here, "parameters", index)
