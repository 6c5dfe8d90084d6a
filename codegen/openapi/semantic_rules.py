"""
Rules of the OpenAPI specification that are about more than one place.

Each takes any JSON value: shapes are checked elsewhere, and wrong ones are ignored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any, Final

from codegen.openapi.grammar import METHODS, Occurrence
from codegen.openapi.references import BadPointerError, find, steps_of
from codegen.problems import Pointer, Problem, Report
from codegen.text import shown, visible

_TEMPLATE: Final = re.compile(r"\{([^{}]*)\}")
_CODE: Final = "invalid-openapi"
_TYPES: Final[dict[str, Callable[[Any], bool]]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and value == int(value)
    ),
}


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

    def say(pointer: Pointer, message: str, fix: str | None = None, code: str = _CODE) -> None:
        problems.append(report(pointer, code, message, fix))

    _tags(document, say)
    _operation_ids(occurrences, say)
    _paths(document, say)
    for at in occurrences:
        if at.kind == "pathItem" or at.kind == "operation":
            _parameters(document, at, say)
        elif at.kind == "schema":
            _schema(at, say)
    return problems


_Say = Callable[..., None]


def check_name_lists(occurrences: list[Occurrence], report: Report) -> list[Problem]:
    """
    Return a problem for each list in a schema that must hold names and holds other things.

    The library compares each member of such a list with each other one, unless they are names.
    """
    problems: list[Problem] = []
    for at in occurrences:
        if at.kind != "schema":
            continue
        dependent = at.node.get("dependentRequired")
        lists: dict[Pointer, Any] = {(key,): at.node.get(key) for key in ("required", "type")}
        if isinstance(dependent, dict):
            lists |= {("dependentRequired", key): value for key, value in dependent.items()}
        for steps, value in lists.items():
            if isinstance(value, list) and not all(isinstance(name, str) for name in value):
                message = f"{place(at.pointer)}`{steps[0]}` holds something that is no name"
                fix = 'put names like `null` in quotes: `"null"`' if steps == ("type",) else None
                problems.append(report((*at.pointer, *steps), _CODE, message, fix))
    return problems


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
                    "give it another one",
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
            say(("paths", url), message, "write the path as it is after the server's URL")
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
            say(here, message, f"add a parameter with `in: path` and `name: {visible(name)[:80]}`")
        _unnamed(own, named, here, say)
    _unnamed(shared, named, ("paths", url), say)


def _unnamed(
    declared: list[tuple[str, Pointer]], named: set[str], here: Pointer, say: _Say
) -> None:
    for name, pointer in declared:
        if name not in named:
            message = f"{place(here)}the parameter {shown(name)} is not in the path"
            say(pointer, message, "put it into the path in braces, or change its `in`")


def _path_parameters(
    document: dict[str, Any], here: Pointer, holder: dict[str, Any]
) -> Iterator[tuple[str, Pointer]]:
    for index, _, parameter in _resolved(document, holder):
        if parameter.get("in") == "path" and isinstance(parameter.get("name"), str):
            yield parameter["name"], (*here, "parameters", index)


def _resolved(
    document: dict[str, Any], holder: dict[str, Any]
) -> Iterator[tuple[int, Pointer | None, dict[str, Any]]]:
    """Yield index, pointer of what is referred to, and value of each parameter of a holder."""
    listed = holder.get("parameters")
    for index, parameter in enumerate(listed if isinstance(listed, list) else []):
        target: Pointer | None = None
        for _ in range(20):
            if not isinstance(parameter, dict) or not isinstance(parameter.get("$ref"), str):
                break
            try:
                found = find(document, steps_of(parameter["$ref"]))
            except BadPointerError:
                found = None
            target, parameter = found or ((), None)
        if isinstance(parameter, dict):
            yield index, target, parameter


def _parameters(document: dict[str, Any], at: Occurrence, say: _Say) -> None:
    seen = set[tuple[str, str]]()
    for index, target, parameter in _resolved(document, at.node):
        name, where = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or not isinstance(where, str):
            continue
        here = (*at.pointer, "parameters", index)
        if (name, where) in seen:
            message = f"the {visible(where)[:20]} parameter {shown(name)} is listed twice"
            say(here, f"{place(at.pointer)}{message}", "remove one of the two")
        seen.add((name, where))
        if where == "path" and parameter.get("required") is not True:
            message = f"{place(at.pointer)}{shown(name)} is in the path but not required"
            say(target or here, message, "add `required: true`", "path-parameter-optional")


def _schema(at: Occurrence, say: _Say) -> None:
    kind = at.node.get("type")
    discriminator = at.node.get("discriminator")
    if discriminator is not None and not _good_discriminator(discriminator):
        message = "a discriminator is a mapping whose `propertyName` is a string"
        say((*at.pointer, "discriminator"), f"{place(at.pointer)}{message}")
    if "default" in at.node and not _fits(at.node, kind):
        message = (
            f"{place(at.pointer)}the default {shown(at.node['default'])} is no {shown(kind, 60)}"
        )
        say((*at.pointer, "default"), message, "change the default or the type")


def _good_discriminator(discriminator: Any) -> bool:
    if not isinstance(discriminator, dict) or not isinstance(
        discriminator.get("propertyName"), str
    ):
        return False
    mapping = discriminator.get("mapping", {})
    return isinstance(mapping, dict) and all(isinstance(value, str) for value in mapping.values())


def _fits(schema: dict[str, Any], kind: Any) -> bool:
    """Return whether the default has the type beside it; references are not followed."""
    value = schema["default"]
    kinds = kind if isinstance(kind, list) else [kind]
    if value is None and schema.get("nullable") is True:
        return True
    checks = [_TYPES.get(one) if isinstance(one, str) else None for one in kinds]
    return any(check is None or check(value) or check(_meant(value)) for check in checks)


def _meant(value: Any) -> Any:
    """Return the value of a default that was written with or without quotes by mistake: it is never sent."""
    if not isinstance(value, str):
        return str(value) if isinstance(value, int | float) else value
    try:
        found = json.loads(value.lower() if value in ("True", "False") else value)
    except (ValueError, RecursionError):
        return value
    return value if isinstance(found, float) and not isfinite(found) else found
