"""
Rules about the pages that document the contract: operations name theirs, and agree with it.

`x-source` of an operation or a field is a file of tests/fixtures/pages, or `none` with `x-source-reason`. A
field that some page shows needs none.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from codegen.openapi.grammar import Occurrence
from codegen.openapi.references import resolved
from codegen.problems import Pointer
from tools.cli import ROOT
from tools.lint.differences import differences
from tools.lint.slip import Slip, name_of
from tools.new.answers import NOTHING
from tools.new.loose_json import PageError
from tools.new.page import Page, load_page
from tools.operations.paths import operations

PAGES: Final = ROOT / "tests" / "fixtures" / "pages"
REQUEST: Final = "request"
ANSWER: Final = "answer"


@frozen
class Sourced:
    """An operation and its page, if it has one."""

    pointer: Pointer
    method: str
    path: str
    node: dict[str, Any]
    page: Page | None


@functools.cache
def page_at(path: Path) -> Page:
    """Read a page once."""
    return load_page(path)[1]


def sourced(document: dict[str, Any]) -> Iterator[Sourced]:
    """Yield each operation of a contract."""
    for path, method, node in operations(document):
        yield Sourced(("paths", path, method), method, path, node, _page_of(node))


def _page_of(node: dict[str, Any]) -> Page | None:
    source = node.get("x-source")
    try:
        return page_at(PAGES / str(source)) if source in pages() else None
    except PageError:
        return None


def pages() -> list[str]:
    """Return the names of the saved pages."""
    return [path.name for path in PAGES.iterdir()]


def source_named(document: dict[str, Any], met: list[Occurrence]) -> Iterator[Slip]:
    """Yield each operation without a source, and each source that is none."""
    for at in met:
        if at.kind == "operation" and "x-source" not in at.node:
            message = f"{name_of(at.pointer)} does not say where it is documented"
            fix = "add `x-source`: a file of tests/fixtures/pages, or `none` and `x-source-reason`"
            yield Slip(at.pointer, "source-named", message, fix)
        elif at.kind in ("operation", "schema") and "x-source" in at.node:
            yield from _bad_source(at)


def _bad_source(at: Occurrence) -> Iterator[Slip]:
    source, place = at.node["x-source"], (*at.pointer, "x-source")
    if source == "none":
        reason = at.node.get("x-source-reason")
        if not isinstance(reason, str) or not reason.strip():
            message = f"{name_of(at.pointer)} has no page, and does not say why"
            yield Slip(place, "source-named", message, "add `x-source-reason`")
    elif source not in pages():
        message = f"{name_of(at.pointer)}: tests/fixtures/pages has no file {source!r}"
        yield Slip(place, "source-named", message, "save the page there, or correct the name")
    else:
        try:
            page_at(PAGES / source)
        except PageError as error:
            message = f"{name_of(at.pointer)}: {source}: {error}"
            yield Slip(place, "source-named", message, "save the page with its curl call")


def page_agrees(document: dict[str, Any], _: list[Occurrence]) -> Iterator[Slip]:
    """Yield what differs between an operation and its page."""
    servers = [server.get("url", "") for server in document.get("servers", [])]
    for at in sourced(document):
        if at.page is None:
            continue
        page, name = at.page, _title(at)
        said = [
            ("method", at.method.upper(), page.method),
            ("path", at.path, page.path),
            ("summary", at.node.get("summary", ""), page.summary),
        ]
        for what, ours, theirs in said:
            if theirs and ours != theirs:
                message = f"{name}: its page has the {what} {theirs!r}"
                yield Slip(at.pointer, "page-agrees", message, "correct it, or name another page")
        if page.server not in servers:
            yield Slip(
                ("servers",),
                "page-agrees",
                f"{name}: its page has the server {page.server!r}",
                "add it",
            )
        yield from _unlisted_parameters(document, at, page)
        yield from _other_examples(document, at)


def _unlisted_parameters(document: dict[str, Any], at: Sourced, page: Page) -> Iterator[Slip]:
    item = document["paths"][at.path]
    nodes = [
        resolved(document, one)
        for one in [*item.get("parameters", []), *at.node.get("parameters", [])]
    ]
    ours = {(node["name"], node["in"]) for node in nodes}
    for one in page.parameters:
        if (one.name, one.place) not in ours:
            message = f"{_title(at)}: its page has the {one.place} parameter `{one.name}`"
            yield Slip(at.pointer, "page-agrees", message, "add it to `parameters`")


def _other_examples(document: dict[str, Any], at: Sourced) -> Iterator[Slip]:
    for side, place, media in bodies(document, at):
        shown = example_of(at, side)
        if shown is NOTHING:
            continue
        found = {
            name: list(differences(shown, resolved(document, one).get("value")))
            for name, one in media.get("examples", {}).items()
        }
        if all(found.values()):
            message = f"{_title(at)}: the page's {side} is none of the examples"
            if found:
                nearest = min(found, key=lambda name: len(found[name]))
                message += f"; the nearest is `{nearest}`: {found[nearest][0]}"
            yield Slip(place, "page-agrees", message, "give it as an example, value for value")


def _title(at: Sourced) -> str:
    return f"{at.method.upper()} {at.path}"


def example_of(at: Sourced, side: str) -> Any:
    """Return the value that the page shows for a body; NOTHING without one."""
    assert at.page is not None
    return at.page.response if side == ANSWER else at.page.request


def bodies(document: dict[str, Any], at: Sourced) -> Iterator[tuple[str, Pointer, dict[str, Any]]]:
    """Yield side, pointer and first media type of the request and of the first 2XX answer."""
    found: list[tuple[str, Pointer, Any]] = []
    if "requestBody" in at.node:
        found.append((REQUEST, (*at.pointer, "requestBody"), at.node["requestBody"]))
    for status, response in at.node.get("responses", {}).items():
        if str(status).startswith("2"):
            found.append((ANSWER, (*at.pointer, "responses", status), response))
            break
    for side, place, node in found:
        content = resolved(document, node).get("content", {})
        if content:
            yield side, place, next(iter(content.values()))


# Fields -----------------------------------------------------------------------------------------


def field_documented(document: dict[str, Any], _: list[Occurrence]) -> Iterator[Slip]:
    """Yield each field of a page that the schemas lack, and each field of the schemas that no page has."""
    shown: dict[str, set[tuple[str, str]]] = {REQUEST: set(), ANSWER: set()}
    reached: dict[str, dict[tuple[str, str], bool]] = {REQUEST: {}, ANSWER: {}}
    for at in sourced(document):
        for side, place, media in bodies(document, at) if at.page else ():
            example = example_of(at, side)
            if example is NOTHING:
                continue
            schema = media.get("schema", {})
            for name, field in fields_of_value(document, schema, example, side):
                if name == "":
                    message = f"{_title(at)}: the page's {side} has `{field}`, its schema has not"
                    yield Slip(place, "field-documented", message, "add the field")
                shown[side].add((name, field))
            reached[side] |= fields_of_schema(document, schema, side)
    for side, fields in reached.items():
        explained = shown[side] | _unpaged(document, side)
        for (name, field), has_source in fields.items():
            if (name, field) not in explained and not has_source:
                pointer = ("components", "schemas", name, "properties", field)
                message = f"`{name}.{field}` is in no page's {side}"
                fix = "add `x-source`: a file of tests/fixtures/pages, or `none` and `x-source-reason`"
                if side == REQUEST:
                    fix += "; or mark it `readOnly`"
                yield Slip(pointer, "field-documented", message, fix)


def _unpaged(document: dict[str, Any], side: str) -> set[tuple[str, str]]:
    """Return the fields of operations without a page, whose reason holds for their fields, too."""
    return {
        field
        for at in sourced(document)
        for direction, _, media in (bodies(document, at) if at.page is None else ())
        if direction == side
        for field in fields_of_schema(document, media.get("schema", {}), side)
    }


def named_schemas(document: dict[str, Any], schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield name and node of each named object that a schema leads to, through lists and unions."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        node = resolved(document, schema)
        if "properties" in node:
            yield str(schema["$ref"]).rpartition("/")[2], node
            return
        schema = node
    for inner in (
        schema.get("items"),
        *(one for word in ("oneOf", "anyOf", "allOf") for one in schema.get(word, [])),
    ):
        yield from named_schemas(document, inner)


def fields_of_schema(
    document: dict[str, Any], schema: Any, side: str
) -> dict[tuple[str, str], bool]:
    """Return each field that a schema reaches, and whether it names a source."""
    found: dict[tuple[str, str], bool] = {}
    todo = list(named_schemas(document, schema))
    while todo:
        name, node = todo.pop()
        for field, inner in node["properties"].items():
            if (name, field) not in found and not _is_hidden(inner, side):
                found[name, field] = "x-source" in inner
                todo += named_schemas(document, inner)
    return found


def _is_hidden(node: dict[str, Any], side: str) -> bool:
    return bool(node.get("readOnly" if side == REQUEST else "writeOnly"))


def fields_of_value(
    document: dict[str, Any], schema: Any, value: Any, side: str
) -> Iterator[tuple[str, str]]:
    """Yield schema and name of each field in a value; the schema is empty for one that none has."""
    if isinstance(value, list):
        for item in value:
            yield from fields_of_value(document, schema, item, side)
    elif isinstance(value, dict):
        objects = list(named_schemas(document, schema))
        for key, inner in value.items():
            owners = [(n, node) for n, node in objects if key in node["properties"]]
            owners = [
                (n, node) for n, node in owners if not _is_hidden(node["properties"][key], side)
            ]
            if objects and not owners:
                yield "", key
            for name, node in owners:
                yield name, key
                yield from fields_of_value(document, node["properties"][key], inner, side)
