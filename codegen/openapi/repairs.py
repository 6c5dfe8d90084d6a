"""
Faults of a document that change nothing that is sent or read: each is repaired in place, and is a warning.

They are those that many real documents have. What else breaks the rules of shape is judged in `harmless`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from math import isfinite
from typing import Any, Final

from codegen.openapi.enum_names import without_doubles
from codegen.openapi.form_repairs import repair_form
from codegen.openapi.grammar import Occurrence, walk
from codegen.openapi.parameter_repairs import repair_parameter
from codegen.openapi.references import parameters_of
from codegen.openapi.semantic_rules import place
from codegen.problems import Pointer, Problem, Report, warning
from codegen.text import shown, visible

Node = dict[str, Any]
_Say = Callable[..., None]

_DATA: Final = frozenset({"default", "example", "value", "const", "enum", "examples", "mapping"})
"""Keys whose null is a value."""
_MAPS: Final = frozenset({"properties", "patternProperties", "content", "schemas", "parameters"})
_BOOLEANS: Final = frozenset({
    "allowEmptyValue", "allowReserved", "deprecated", "explode", "nullable", "readOnly", "required",
    "uniqueItems", "writeOnly",
})  # fmt: skip
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
_ABSENT: Final = object()


def repair_components(document: Node, report: Report) -> list[Problem]:
    """
    Remove components, and sections of them, that are no mapping; return a warning for each.

    YAML reads a key without a value as null, and PHP writes `[]` there.
    """
    problems: list[Problem] = []
    say = _teller(problems, report)
    components: Any = document.get("components", {})
    if not isinstance(components, dict):
        said = "`components` is null" if components is None else "`components` is no mapping"
        say(("components",), said, "remove it")
        del document["components"]
        return problems
    for section, value in list(components.items()):
        if not section.startswith("x-") and not isinstance(value, dict):
            said = "null" if value is None else "no mapping"
            say(("components", section), f"`{section}` is {said}", "remove it")
            del components[section]
    return problems


def repair_paths(document: Node) -> dict[Pointer, tuple[str, Pointer]]:
    """Begin each path with a slash that has none but can mean nothing else; return the places of these."""
    moved: dict[Pointer, tuple[str, Pointer]] = {}
    paths: Any = document.get("paths")
    for name in list(paths) if isinstance(paths, dict) else ():
        bare = _BARE_PATH.fullmatch(name) and not name.startswith("x-")
        if bare and isinstance(paths[name], dict) and f"/{name}" not in paths:
            moved["paths", f"/{name}"] = ("", ("paths", name))
    if moved:
        document["paths"] = {
            f"/{name}" if ("paths", f"/{name}") in moved else name: item
            for name, item in paths.items()
        }
    return moved


# No scheme or host, such as `https://x.example/a`, stands before the first slash.
_BARE_PATH: Final = re.compile(r"[\w{~%(-][^/:\\]*(?:/.*)?")


def slash_warnings(moved: Iterable[Pointer], report: Report) -> list[Problem]:
    """Return a warning for each path that begins with a slash now."""
    problems: list[Problem] = []
    say = _teller(problems, report)
    for pointer in moved:
        said = f"the path {shown(str(pointer[1])[1:])} doesn't begin with a slash"
        say(pointer, said, "write one before it", at=())
    return problems


def repair(document: Node, report: Report) -> list[Problem]:
    """Repair the document in place and return a warning for each repair."""
    problems: list[Problem] = []
    say = _teller(problems, report)
    _about(document, say)
    for at in walk(document):
        if at.kind == "components":
            _sections(at, say)
            continue
        _nulls(at, say)
        repair_form(at, say)
        _REPAIRS.get(at.kind, _nothing)(document, at, say)
    return problems


def _teller(problems: list[Problem], report: Report) -> _Say:
    """Return a function that adds a warning to the problems."""

    def say(
        pointer: Pointer,
        message: str,
        fix: str | None = None,
        code: str = _CODE,
        at: Pointer | None = None,
    ) -> None:
        said = f"{place(pointer[:-1] if at is None else at)}{message}"
        problems.append(warning(report(pointer, code, said, fix)))

    return say


_CODE: Final = "invalid-openapi"


def _about(document: Node, say: _Say) -> None:
    """Give the document a title and a version, and remove what is no description of it."""
    info: Any = document.get("info")
    if not isinstance(info, dict):
        say(("info",), "`info` is missing" if info is None else "`info` is no mapping", _TITLE)
        info = document["info"] = {"title": "API", "version": "0"}
    for key, value in (("title", "API"), ("version", "0")):
        found = info.get(key)
        if isinstance(found, str):
            continue
        if found is None:
            say(("info", key), f"`{key}` is missing", _TITLE)
        else:
            say(("info", key), f"`{key}` is {shown(found)}, not a string", "put it in quotes")
        info[key] = str(found) if isinstance(found, int | float) else value
    license_ = info.get("license")
    if isinstance(license_, dict) and {"identifier", "url"} <= license_.keys():
        say(
            ("info", "license", "url"),
            "a licence has `identifier` or `url`, not both",
            "remove one of the two",
        )
        info["license"] = {key: value for key, value in license_.items() if key != "url"}
    if not isinstance(document.get("paths", {}), dict):
        return
    if "paths" not in document and document["openapi"].startswith("3.0"):
        say(("paths",), "`paths` is missing", "add `paths: {}`")
        document["paths"] = {}


_TITLE: Final = "write `info: {title: …, version: …}`"


def _nothing(_document: Node, _at: Occurrence, _say: _Say) -> None:
    """Repair nothing."""


def _nulls(at: Occurrence, say: _Say) -> None:
    """Remove null in the place of a keyword's value, and numbers and booleans written as text."""
    free = at.kind == "callback"
    for key, value in [] if free else list(at.node.items()):
        here = (*at.pointer, key)
        is_data = key in _DATA and (at.kind, key) != ("schema", "enum")
        if value is None and not is_data and not key.startswith("x-"):
            if (at.kind, key) == ("response", "description"):
                continue  # which has to be there
            say(here, f"`{key}` is null", "remove it")
            del at.node[key]
        elif key in _BOOLEANS and value in ("true", "false"):
            say(here, f"`{key}` is {shown(value)} in quotes, not a boolean", "remove the quotes")
            at.node[key] = value == "true"
        elif key in _MAPS and isinstance(value, dict):
            for name in [name for name, inner in value.items() if inner is None]:
                say((*here, name), f"`{name}` is null", "write `{}`")
                value[name] = {}
        elif key in ("externalDocs", "xml") and isinstance(value, dict) and None in value.values():
            say(here, f"`{key}` holds null", "remove it")
            at.node[key] = {name: one for name, one in value.items() if one is not None}


def _sections(at: Occurrence, say: _Say) -> None:
    """Remove the references of sections of the components that lead to nothing."""
    for section, value in at.node.items():
        if isinstance(value, dict) and not isinstance(value.get("$ref", {}), dict):
            here = (*at.pointer, section, "$ref")
            say(here, f"the `$ref` of `{section}` leads to nothing", "remove it")
            del value["$ref"]


def _path_item(document: Node, at: Occurrence, say: _Say) -> None:
    _parameters(document, at, say)


def _operation(document: Node, at: Occurrence, say: _Say) -> None:
    _parameters(document, at, say)
    responses: Any = at.node.get("responses")
    for status in [*responses] if isinstance(responses, dict) else ():
        if _NEVER.fullmatch(status):
            said = f"{shown(status)} is no status of HTTP (RFC 9110, section 15)"
            say((*at.pointer, "responses", status), said, "remove it, or write one from 100 to 599")
            del responses[status]
    if not responses and (responses is None or responses == {}):
        if "responses" not in at.node and not document["openapi"].startswith("3.0"):
            return
        say((*at.pointer, "responses"), "`responses` says nothing", "describe one at least")
        at.node["responses"] = {"default": {"description": ""}}
        return
    for status in list(responses) if isinstance(responses, dict) else ():
        wanted = status.lower() if status.lower() == "default" else status.upper()
        if wanted == status or not _RANGE.fullmatch(wanted):
            continue
        if wanted in responses:
            said = f"the status {shown(status)} is {shown(wanted)}, which is described, too"
            say((*at.pointer, "responses", status), said, "remove one of the two")
            del responses[status]
            continue
        case = "upper" if wanted == "default" else "lower"
        said = f"the status {shown(status)} is written in {case} case"
        say((*at.pointer, "responses", status), said, f"write {wanted}")
        renamed = {wanted if key == status else key: value for key, value in responses.items()}
        responses.clear()
        responses.update(renamed)


_RANGE: Final = re.compile("[1-5]XX|default")
_NEVER: Final = re.compile("[0-9]{1,2}|[06-9][0-9]{2}|[0-9]{4,}", re.ASCII)


def _response(_document: Node, at: Occurrence, say: _Say) -> None:
    if "$ref" not in at.node and not isinstance(at.node.get("description"), str):
        said = "is missing" if "description" not in at.node else "is no text"
        say((*at.pointer, "description"), f"`description` {said}", 'add `description: ""`')
        at.node["description"] = ""
    content: Any = at.node.get("content")
    for name in list(content) if isinstance(content, dict) else ():
        if isinstance(name, str) and not _MEDIA_TYPE.fullmatch(name.strip()):
            said = f"{shown(name)} is no media type"
            say((*at.pointer, "content", name), said, "name one, or write `*/*`")
            content.setdefault("*/*", content.pop(name))


_MEDIA_TYPE: Final = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(?:\s*;[\x20-\x7e]*)?", re.ASCII)


def _parameters(document: Node, at: Occurrence, say: _Say) -> None:
    """Require the parameters in a path, which have to be there in any case."""
    seen = set[tuple[str, str]]()
    for index, target, parameter in parameters_of(document, at.node):
        here = (*at.pointer, "parameters", index)
        name, where = str(parameter.get("name")), str(parameter.get("in"))
        if (name, where) in seen:
            said = f"the {visible(where)[:20]} parameter {shown(name)} is listed twice"
            say(here, said, "remove one of the two; the last counts", at=at.pointer)
        seen.add((name, where))
        if where == "path" and parameter.get("required") is not True:
            said = f"{shown(name)} is in the path but not required"
            code = "path-parameter-optional"
            say((*(target or here), "required"), said, "add `required: true`", code, at.pointer)
            parameter["required"] = True


def _schema(_document: Node, at: Occurrence, say: _Say) -> None:
    node = at.node
    without_doubles(node)
    for key, wanted, change in _changes(node):
        say((*at.pointer, key), wanted, None)
        if change is _ABSENT:
            del node[key]
        else:
            node[key] = change
    if "default" in node and not _is_of_type(node):
        said = f"the default {_json(node['default'])} is no {shown(node.get('type'), 60)}"
        say((*at.pointer, "default"), said, "change the default or the type")
        del node["default"]


def _changes(node: Node) -> Iterator[tuple[str, str, Any]]:
    """Yield key, message and new value of each keyword that has another meaning than its form."""
    if node.get("type") == "file":
        yield "type", "the type `file` is that of Swagger 2", "string"
        node.setdefault("format", "binary")
    if isinstance(node.get("required"), bool):
        yield "required", "`required` is a boolean, not a list of names", _ABSENT
    for key in ("properties", "items", "patternProperties"):
        if node.get(key) == []:
            yield key, f"`{key}` is an empty list", _ABSENT if key != "items" else {}
    discriminator = node.get("discriminator")
    if isinstance(discriminator, str):
        yield "discriminator", "the discriminator is a string", {"propertyName": discriminator}
    elif discriminator is not None and not _good_discriminator(discriminator):
        said = "a discriminator is a mapping whose `propertyName` is a string"
        yield "discriminator", said, _without_mapping(discriminator)
    for key in ("required", "type"):
        names = node.get(key)
        if isinstance(names, list) and not all(isinstance(name, str) for name in names):
            quoted = [
                "null" if name is None else name
                for name in names
                if name is None or isinstance(name, str)
            ]
            known = quoted if key == "type" else [name for name in names if isinstance(name, str)]
            yield key, f"`{key}` holds something that is no name", known or _ABSENT
    dependent = node.get("dependentRequired")
    if dependent is not None and not _is_lists_of_names(dependent):
        yield "dependentRequired", "`dependentRequired` is no mapping to lists of names", _ABSENT
    for key in ("enum", "required", "type"):
        values = node.get(key)
        if isinstance(values, list):
            once = list({_json(value): value for value in values}.values())
            if len(once) < len(values):
                yield key, f"`{key}` names a value twice", once


def _is_lists_of_names(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(names, list) and all(isinstance(name, str) for name in names)
        for names in value.values()
    )


def _good_discriminator(discriminator: Any) -> bool:
    if not isinstance(discriminator, dict) or not isinstance(
        discriminator.get("propertyName"), str
    ):
        return False
    mapping = discriminator.get("mapping", {})
    return isinstance(mapping, dict) and all(isinstance(value, str) for value in mapping.values())


def _without_mapping(discriminator: Any) -> Any:
    name = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    return {"propertyName": name} if isinstance(name, str) else _ABSENT


def _is_of_type(schema: Node) -> bool:
    """Return whether the default has the type beside it; references are not followed."""
    value, kind = schema["default"], schema.get("type")
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


def _json(value: Any) -> str:
    return shown(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


_REPAIRS: Final[dict[str, Callable[[Node, Occurrence, _Say], None]]] = {
    "pathItem": _path_item,
    "operation": _operation,
    "response": _response,
    "parameter": repair_parameter,
    "schema": _schema,
}
