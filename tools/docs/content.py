"""
The content of the page, read from the contract and from the package that the generator makes of it.

Text of the contract becomes HTML through one door, a Markdown renderer that lets no HTML and no
image through; everything else is escaped by the template.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen
from markdown_it import MarkdownIt
from markupsafe import Markup

from codegen.model import package as ir
from codegen.openapi.references import find, steps_of
from codegen.pipeline import package_of
from codegen.python.annotations import annotation
from codegen.render.package import annotation_read, annotation_sent
from codegen.source.contract import Contract
from tools.docs.samples import Sample, samples, shown

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")
_LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
}
#: The exceptions that have a status of their own, as docs/errors.md lists them.
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableError",
    "429": "RateLimitError",
}


@frozen
class PageField:
    """A field of a schema, in both of its views."""

    name: str
    anchor: str
    type: Markup
    text: Markup
    marks: list[str]
    limits: list[str]
    known: list[str]
    example: str
    read: str
    """Name and type in the read view, or empty."""
    write: str


@frozen
class PageSchema:
    """A named schema."""

    name: str
    text: Markup
    read: str
    """The name of the read view, or empty."""
    write: str
    fields: list[PageField]


@frozen
class PageExample:
    """An example of a body."""

    title: Markup
    json: str


@frozen
class PageBody:
    """A request, or an answer to it."""

    title: str
    kind: str
    """`request`, `success` or `error`."""
    text: Markup
    schema: str
    python: str
    """The type that the Python client takes, gives or raises."""
    examples: list[PageExample]


@frozen
class PageOperation:
    """An operation."""

    id: str
    method: str
    path: str
    summary: str
    text: Markup
    python: str
    idempotent: bool
    parameters: list[dict[str, Any]]
    bodies: list[PageBody]


@frozen
class Page:
    """Everything."""

    title: str
    version: str
    summary: str
    text: Markup
    server: str
    variables: list[ir.Variable]
    schemes: list[ir.Scheme]
    operations: list[PageOperation]
    schemas: list[PageSchema]
    samples: list[Sample]


def page_of(contract: Contract) -> Page:
    """Return the content of the page; raises ContractError for what can't be generated."""
    package = package_of(contract)
    document = contract.document
    models = {m.schema: m for module in package.modules for m in module.models}
    server = str(package.server or "/")
    host = server.partition("://")[2]
    for variable in package.variables:
        host = host.replace(f"{{{variable.wire}}}", variable.default)
    key = next((scheme.env for scheme in package.schemes if scheme.env), None) or "API_KEY"
    schemas = document.get("components", {}).get("schemas", {})
    return Page(
        title=document["info"]["title"],
        version=document["info"]["version"],
        summary=document["info"].get("summary", ""),
        text=markdown(document["info"].get("description", "")),
        server=server,
        variables=list(package.variables),
        schemes=list(package.schemes),
        operations=[_operation(document, operation) for operation in package.operations],
        schemas=[_schema(n, s, models[n]) for n, s in schemas.items() if n in models],
        samples=samples(shown(contract), host, key),
    )


def markdown(text: str) -> Markup:
    """Return Markdown as HTML; a tag in it is text, and so is a link that is none of the web."""
    return Markup(_MARKDOWN.render(text))


def _operation(document: dict[str, Any], operation: ir.Operation) -> PageOperation:
    node = document["paths"][operation.path][operation.method.lower()]
    taken = [annotation(body.type, sent=True) for body in operation.bodies]
    answers = {answer.status: answer for answer in operation.answers}
    bodies: list[PageBody] = []
    if "requestBody" in node:
        body = _resolved(document, node["requestBody"])
        bodies.append(_body(document, "Request body", "request", body, " or ".join(taken)))
    for status, response in node["responses"].items():
        success = str(status).startswith("2")
        given = annotation(answers[status].type, sent=False) if status in answers else ""
        title = f"{status}" if status != "default" else "Any other status"
        kind = "success" if success else "error"
        found = _resolved(document, response)
        bodies.append(_body(document, title, kind, found, given if success else _raised(status)))
    parameters = [_parameter(_resolved(document, p)) for p in _parameters(document, operation)]
    return PageOperation(
        id=node.get("operationId", operation.name),
        method=operation.method,
        path=operation.path,
        summary=operation.summary,
        text=markdown(operation.text),
        python=f"client.{operation.name}(…)",
        idempotent=operation.idempotent,
        parameters=parameters,
        bodies=bodies,
    )


def _parameters(document: dict[str, Any], operation: ir.Operation) -> list[Any]:
    item = document["paths"][operation.path]
    both = [*item.get("parameters", []), *item[operation.method.lower()].get("parameters", [])]
    return [parameter for parameter in both if isinstance(parameter, dict)]


def _parameter(node: dict[str, Any]) -> dict[str, Any]:
    schema = node.get("schema", {})
    example = node.get("example", "")
    return {
        "name": node["name"],
        "place": node["in"],
        "required": bool(node.get("required")),
        "type": type_of(schema),
        "text": markdown(node.get("description", "")),
        "limits": list(_limits(schema)),
        "example": json.dumps(example, ensure_ascii=False) if example != "" else "",
    }


def _raised(status: str) -> str:
    if status.startswith("3"):
        return "RedirectError"
    return _ERRORS.get(status, "ServerError" if status.startswith("5") else "StatusError")


def _body(
    document: dict[str, Any], title: str, kind: str, node: dict[str, Any], python: str
) -> PageBody:
    media: dict[str, Any] = next(iter(node.get("content", {}).values()), {})
    examples = [
        PageExample(
            Markup(_MARKDOWN.renderInline(example.get("summary") or name)),
            json.dumps(example.get("value"), indent=2, ensure_ascii=False),
        )
        for name, inner in media.get("examples", {}).items()
        for example in [_resolved(document, inner)]
    ]
    schema = str(media.get("schema", {}).get("$ref", "")).rpartition("/")[2]
    return PageBody(title, kind, markdown(node.get("description", "")), schema, python, examples)


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found = find(document, steps_of(node["$ref"]))
        assert found is not None  # the reader refuses such a document
        node = found[1]
    return node


def _schema(name: str, schema: dict[str, Any], model: ir.Model) -> PageSchema:
    views = {
        way: {str(field.wire): field for field in view.named} if view else {}
        for way, view in (("read", model.read), ("write", model.write))
    }
    required = schema.get("required", [])
    fields = [
        _field(name, wire, node, wire in required, views)
        for wire, node in schema.get("properties", {}).items()
    ]
    read, write = (view.name if view else "" for view in (model.read, model.write))
    return PageSchema(name, markdown(schema.get("description", "")), read, write, fields)


def _field(
    schema: str,
    wire: str,
    node: dict[str, Any],
    required: bool,
    views: dict[str, dict[str, ir.Field]],
) -> PageField:
    read, write = (views[way].get(wire) for way in ("read", "write"))
    marks = ["required"] if required else []
    if read and not write and views["write"]:
        marks.append("read-only")
    if write and not read and views["read"]:
        marks.append("write-only")
    examples = node.get("examples", [])
    return PageField(
        name=wire,
        anchor=f"{schema}.{wire}",
        type=type_of(node),
        text=markdown(node.get("description", "")),
        marks=marks,
        limits=list(_limits(node)),
        known=[str(value) for value in node.get("x-extensible-enum", node.get("enum", []))],
        example=json.dumps(examples[0], ensure_ascii=False) if examples else "",
        read=f"{read.name}: {annotation_read(read)}" if read else "",
        write=f"{write.name}: {annotation_sent(write)}" if write else "",
    )


def type_of(node: dict[str, Any]) -> Markup:
    """Return a schema's type in words, with links to the schemas that it names."""
    if "$ref" in node:
        name = str(node["$ref"]).rpartition("/")[2]
        return Markup('<a href="#{0}">{0}</a>').format(name)
    for word in ("oneOf", "anyOf"):
        if word in node:
            return Markup(" or ").join(type_of(inner) for inner in node[word])
    types = node.get("type", "any value")
    if types == "array":
        return Markup("list of {}").format(type_of(node.get("items", {})))
    names = types if isinstance(types, list) else [types]
    form = {"date": "date", "byte": "Base64"}.get(node.get("format", ""), "")
    return Markup(" or ").join(form if form and name == "string" else name for name in names)


def _limits(node: dict[str, Any]) -> Iterator[str]:
    for word, text in _LIMITS.items():
        if word in node:
            said = text.format(node[word])
            yield said.removesuffix("s") if node[word] == 1 and said.endswith("s") else said


def as_dict(page: Page) -> dict[str, Any]:
    """Return what the template reads."""
    return {field.name: getattr(page, field.name) for field in attrs.fields(Page)}
