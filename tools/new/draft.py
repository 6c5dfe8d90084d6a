"""
A draft for the contract: the operation of a page, its schemas and its examples, each guess noted for a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve, frozen

from tools.new.answers import NOTHING
from tools.new.page import Page
from tools.new.schemas import Guesses, Node, Schemas
from tools.new.shapes import ANSWER, REQUEST, Shape, is_same_resource, nested, shape_of
from tools.new.targets import Parameter, is_key
from tools.new.yaml_text import Noted
from tools.operations.words import camel, of_summary, pascal, sentence, singular

_LISTED: Final = 32
"""Fields that a note names one by one."""
EXAMPLES: Final = "#/components/examples/"


@frozen
class _Bodies:
    """Schemas and examples of a request and its answer."""

    request: Node | None
    answer: Node | None
    schemas: Schemas


def name_of(page: Page) -> str:
    """Return the name of a page's operation."""
    return camel(of_summary(page.summary, page.method, page.path))


def draft_of(page: Page, contract: dict[str, Any], source: str) -> dict[str, Any]:
    """Return what a page adds to a contract, which may be empty."""
    words = of_summary(page.summary, page.method, page.path)
    name = camel(words)
    bodies = _bodies(page, pascal(words[1:]), contract)
    operation = _operation(page, name, contract, bodies, source)
    paths: dict[str, Any] = {page.path: {page.method.lower(): operation}}
    schemas: dict[str, Any] = bodies.schemas.made
    if schemas:
        first = next(iter(schemas))
        schemas = {
            first: Noted(schemas[first], list(_notes(bodies.schemas.guesses))),
            **dict(list(schemas.items())[1:]),
        }
    components = {"schemas": schemas, "examples": _examples(page, name)}
    additions = {
        "paths": paths,
        "components": {kind: named for kind, named in components.items() if named},
    }
    return additions if contract else {**_frame(page), **_with_security(page, additions)}


# The bodies -------------------------------------------------------------------------------------


def _bodies(page: Page, noun: str, contract: dict[str, Any]) -> _Bodies:
    known = contract.get("components", {}).get("schemas", {})
    schemas = Schemas(known, [*page.answer, *page.body])
    answer = None if page.response is NOTHING else shape_of(page.response, ANSWER)
    request = None if page.request is NOTHING else _request_shape(page)
    shared = None
    if answer is not None and request is not None:
        shared = next((one for one in nested(answer) if is_same_resource(request, one)), None)
    if shared is not None and request is not None:
        shared.absorb(request)
        request = shared
    elif answer is not None:
        schemas = Schemas(known, [evolve(one, required=False) for one in schemas.said])
    root = noun if answer is None or answer.types == ["object"] else singular(noun)
    if answer is not None and _is_page(page, answer):
        root = f"{singular(noun)}List"
    found = None if answer is None else _body(schemas, answer, root)
    if request is None:
        file = {"type": "string", "format": "binary"} if page.call.file else None
        return _Bodies(file, found, schemas)
    schemas.said = [*page.answer, *page.body]
    return _Bodies(
        _body(schemas, request, noun if answer is None else f"{noun}Input"), found, schemas
    )


def _request_shape(page: Page) -> Shape:
    shape = shape_of(page.request, REQUEST)
    for one in page.body:
        if shape.types == ["object"] and one.type not in ("object", "array"):
            shape.fields.setdefault(one.name, Shape(sides={REQUEST}))
    return shape


def _is_page(page: Page, answer: Shape) -> bool:
    """Tell whether an answer is a page of a list: it has one list of objects, and no name was asked for."""
    lists = [inner for inner in answer.fields.values() if inner.types == ["array"] and inner.object]
    return page.method == "GET" and not page.path.endswith("}") and len(lists) == 1


def _body(schemas: Schemas, shape: Shape, name: str) -> Node:
    """Return the schema of a body: a reference to the object, or a list of them."""
    target = shape.object
    if target is not None and not target.name:
        schemas.add(name, target)
    return schemas.node(shape, name)


# The operation ----------------------------------------------------------------------------------


def _operation(
    page: Page, name: str, contract: dict[str, Any], bodies: _Bodies, source: str
) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": Noted(name, list(_notes_of_page(page))),
    }
    tags = [tag["name"] for tag in contract.get("tags", [])]
    if len(tags) == 1:
        operation["tags"] = tags
    operation["summary"] = page.summary or pascal([name])
    operation["description"] = sentence(page.summary, name)
    operation["x-source"] = source
    if page.parameters:
        operation["parameters"] = _parameters(page)
    if bodies.request is not None:
        operation["requestBody"] = _request_body(page, name, bodies.request)
    operation["responses"] = dict(_responses(page, name, contract, bodies))
    return operation


def _notes_of_page(page: Page) -> Iterator[str]:
    yield "the name is made of the page's title" if page.summary else "the page has no title"
    if page.slips:
        yield f"the page's JSON has {', '.join(page.slips)}: corrected, or left out"


def _parameters(page: Page) -> Any:
    """Return the parameters, with one note for all of which the page names no type."""
    found = [_parameter(one) for one in page.parameters]
    untold = [one.name for one in page.parameters if not one.type]
    note = f"the page names no type of {', '.join(untold)}"
    return Noted(found, [note]) if untold else found


def _parameter(one: Parameter) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": _type_of(one)}
    if len(one.examples) > 1 or schema["type"] == "array" or one.name.endswith("[]"):
        schema = {"type": "array", "items": {"type": "string"}}
    if one.place == "path" and schema["type"] == "string":
        schema["minLength"] = 1
    node: dict[str, Any] = {"name": one.name, "in": one.place}
    if one.required:
        node["required"] = True
    node |= {"description": sentence(one.text, one.name), "schema": schema}
    example = one.examples if "items" in schema else _example_of(one, schema["type"])
    if example not in (None, []):
        node["example"] = example
    return node


def _type_of(one: Parameter) -> str:
    if one.type in ("integer", "number", "boolean", "array"):
        return one.type
    numbers = not one.type and re.fullmatch(r"\d{1,15}", one.example or "")
    return "integer" if numbers and one.place in ("path", "query") else "string"


def _example_of(one: Parameter, type_: str) -> Any:
    if one.example is None:
        return "example" if one.place == "path" and type_ == "string" else None
    if type_ == "integer" and re.fullmatch(r"-?\d{1,15}", one.example):
        return int(one.example)
    if type_ == "boolean":
        return one.example == "true"
    return one.example if type_ == "string" else None


def _request_body(page: Page, name: str, schema: Node) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": schema}
    deep = (
        [key for key, value in page.request.items() if isinstance(value, dict)]
        if isinstance(page.request, dict)
        else []
    )
    if page.media_type == "application/x-www-form-urlencoded" and deep:
        media["encoding"] = {key: {"style": "deepObject", "explode": True} for key in deep}
    if page.request is not NOTHING:
        media["examples"] = {f"{name}Request": {"$ref": f"{EXAMPLES}{name}Request"}}
    return {
        "description": "The page's request.",
        "required": True,
        "content": {page.media_type: media},
    }


def _responses(
    page: Page, name: str, contract: dict[str, Any], bodies: _Bodies
) -> Iterator[tuple[str, Any]]:
    success: dict[str, Any] = {"description": sentence(page.success_text, "success")}
    if bodies.answer is not None:
        examples = {f"{name}Answer": {"$ref": f"{EXAMPLES}{name}Answer"}}
        success["content"] = {"application/json": {"schema": bodies.answer, "examples": examples}}
    notes = ["the page names no status"] if page.status_is_guessed else []
    if bodies.answer is None and page.status not in ("204", "205") and page.method != "HEAD":
        notes.append("the page shows no answer in JSON")
    yield page.status, Noted(success, notes) if notes else success
    errors: dict[str, Any] = {
        status: {"description": sentence(text, "refused")} for status, text in page.errors.items()
    }
    known = {} if errors else _shared_errors(contract)
    note = "the page names no errors; these are those of the other operations"
    if not errors and not known:
        note = "the page names no errors"
        known = {"4XX": {"description": "The request was refused."}}
    for number, (status, response) in enumerate({**errors, **known}.items()):
        yield status, Noted(response, [note]) if number == 0 and not errors else response


def _shared_errors(contract: dict[str, Any]) -> dict[str, Any]:
    """Return the errors, given as references, that every operation of a contract has."""
    found: dict[str, Any] | None = None
    for item in contract.get("paths", {}).values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                named = {
                    s: r
                    for s, r in operation["responses"].items()
                    if not s.startswith("2") and "$ref" in r
                }
                found = (
                    named
                    if found is None
                    else {s: r for s, r in found.items() if named.get(s) == r}
                )
    return found or {}


# Notes and the rest -----------------------------------------------------------------------------


def _notes(guesses: Guesses) -> Iterator[str]:
    """Yield the notes about schemas, one for each kind of guess."""
    yield "the schemas are named after the keys that lead to them, and the page's title"
    kinds = {
        "only the answer has these, so they are read-only": guesses.read_only,
        "the format is that of the example": guesses.formats,
        "only null, or nothing, was seen; a string is a guess": guesses.unknown,
        "values of several types were seen": guesses.mixed,
        "the keys look like data, so any key is one": guesses.maps,
        "the page says required, and its answer has none": guesses.unseen,
        "one schema stands for several places": guesses.shared,
        "these schemas were there already": sorted(set(guesses.reused)),
        "described by their name, since the page has no text": guesses.texts,
    }
    for text, names in kinds.items():
        if names:
            yield f"{text}: {', '.join(names if len(names) <= _LISTED else _counted(names))}"


def _counted(names: list[str]) -> list[str]:
    """Return fields as the number of those of each schema."""
    counts = Counter(name.partition(".")[0] for name in names)
    return [f"{schema} ({count} fields)" for schema, count in counts.items()]


def _examples(page: Page, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if page.request is not NOTHING:
        found[f"{name}Request"] = {
            "summary": "The request of the documentation page.",
            "value": page.request,
        }
    if page.response is not NOTHING:
        found[f"{name}Answer"] = {
            "summary": "The answer of the documentation page.",
            "value": page.response,
        }
    return found


def _frame(page: Page) -> dict[str, Any]:
    """Return what stands around the paths of a contract that begins with this page."""
    host = (
        re.sub(r"^https?://|\{\w+\}\.?", "", page.server).removeprefix("api.").removeprefix("www.")
    )
    variables = re.findall(r"\{(\w+)\}", page.server)
    server: dict[str, Any] = {
        "url": page.server,
        "description": "The server of the page's example.",
    }
    if variables:
        server["variables"] = Noted(
            {name: {"default": name, "description": sentence("", name)} for name in variables},
            ["the page does not list the values"],
        )
    title = f"{pascal([host.split('.')[0] or 'The'])} API"
    return {
        "openapi": "3.1.0",
        "info": Noted(
            {
                "title": title,
                "version": "1.0.0",
                "description": f"Made of pages of the documentation of {host}.",
            },
            ["title and version are made up"],
        ),
        "servers": [server],
    }


def _with_security(page: Page, additions: dict[str, Any]) -> dict[str, Any]:
    """Return additions with the key that the page's call sends."""
    name, scheme = _scheme_of(page)
    if not name:
        return additions
    scheme["description"] = "The key of the page's example."
    noted = Noted({name: scheme}, ["the scheme is that of the page's call"])
    components = {"securitySchemes": noted, **additions["components"]}
    return {"security": [{name: []}], "paths": additions["paths"], "components": components}


def _scheme_of(page: Page) -> tuple[str, dict[str, Any]]:
    header = page.call.headers.get("authorization", "")
    if page.call.user is not None or header.lower().startswith("basic"):
        return "basicAuth", {"type": "http", "scheme": "basic"}
    if re.match(r"bearer\b", header, re.IGNORECASE):
        return "bearerAuth", {"type": "http", "scheme": "bearer"}
    places = {
        "header": [*page.call.headers],
        "query": [key for key, _ in page.call.query],
        "cookie": [key for key, _ in page.call.cookies],
    }
    for place, names in places.items():
        for key in names:
            if is_key(key) or key == "authorization":
                return "apiKey", {"type": "apiKey", "in": place, "name": key}
    return "", {}
