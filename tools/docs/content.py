"""
The content of the page, read from the contract and from the package that the generator makes of it.

The contract decides what the page has. The package adds the Python names; where it can't be
generated, the page says what it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen
from markupsafe import Markup

from codegen.model import package as ir
from codegen.openapi.references import component_schemas
from codegen.partial import without_refused
from codegen.problems import ContractError, errors
from codegen.source.contract import Contract, check
from codegen.text import visible
from tools.docs.anchors import Anchors
from tools.docs.operations import Operations, PageOperation
from tools.docs.samples import Sample, samples, shown
from tools.docs.schemas import PageSchema, Schemas
from tools.docs.source import File, Source
from tools.docs.words import Words, inline_markdown, markdown, web_address

OWN_IDS: Final = (
    "content", "introduction", "calling", "servers", "keys", "sandbox", "schemas", "contract", "left-out",
    "menu", "navigation", "search", "search-result", "theme", "connect", "connection", "address",
)  # fmt: skip
"""Ids that the page uses by itself; none of the contract's names becomes one of them."""


@frozen
class PageServer:
    """A server that calls may go to."""

    url: str
    text: Markup
    variables: list[PageVariable]


@frozen
class PageVariable:
    """A variable of a server's URL."""

    name: str
    python: str
    text: Markup
    default: str
    values: list[str]


@frozen
class PageKey:
    """A security scheme."""

    name: str
    python: str
    """The client's argument, or empty."""
    environment: str
    form: str
    text: Markup
    scopes: list[tuple[str, Markup]]


@frozen
class PageTag:
    """Operations that stand together, and the contract's words about them."""

    name: str
    text: Markup
    operations: list[PageOperation]


@frozen
class Page:
    """Everything."""

    title: str
    version: str
    summary: str
    text: Markup
    links: list[tuple[str, str]]
    """Label and address of each page that the contract names."""
    servers: list[PageServer]
    keys: list[PageKey]
    tags: list[PageTag]
    schemas: list[PageSchema]
    samples: list[Sample]
    files: list[File]
    left_out: list[Markup]


def page_of(contract: Contract) -> Page:
    """
    Return the content of the page of a contract that was parsed.

    Raises:
        ContractError: something is wrong that is in no part of the contract.
    """
    rest = without_refused(contract)
    package = rest.package
    readable = rest.contract if _has_errors(contract) else contract
    document = readable.document
    anchors = Anchors(OWN_IDS)
    source = Source(readable, anchors)
    nodes = component_schemas(document)
    names = {name: anchors.new(name) for name in nodes}
    words = Words(document, names)
    schemas = Schemas(words, names, anchors, source, package)
    operations = list(Operations(document, words, schemas, anchors, source, package).all())
    info = document["info"]
    return Page(
        title=visible(str(info["title"])),
        version=visible(str(info["version"])),
        summary=visible(str(info.get("summary", ""))),
        text=markdown(info.get("description")),
        links=list(_links(document)),
        servers=list(_servers(document, package)),
        keys=list(_keys(document, words, package)),
        tags=_tags(document, operations),
        schemas=[schemas.schema(name, node) for name, node in nodes.items()],
        samples=_samples(package),
        files=source.files,
        left_out=[inline_markdown(visible(problem.message)) for problem in rest.left_out],
    )


def _has_errors(contract: Contract) -> bool:
    """Return whether a contract breaks rules of OpenAPI: the page has the parts that break none."""
    try:
        return bool(errors(check(contract)))
    except ContractError:
        return True


def _links(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    info = document["info"]
    contact, terms = info.get("contact") or {}, info.get("license") or {}
    pages = document.get("externalDocs") or {}
    mail = f"mailto:{contact['email']}" if contact.get("email") else ""
    for label, address in (
        (pages.get("description") or "Documentation", pages.get("url")),
        (contact.get("name") or "Contact", contact.get("url") or mail),
        (f"License: {terms.get('name', '')}", terms.get("url")),
        ("Terms of service", info.get("termsOfService")),
    ):
        if found := web_address(address):
            yield visible(str(label)), found


def _servers(document: dict[str, Any], package: ir.Package) -> Iterator[PageServer]:
    made = {str(one.wire): one for one in package.variables}
    for index, server in enumerate(document.get("servers") or []):
        variables: list[PageVariable] = []
        for name, node in (server.get("variables") or {}).items():
            one = made.get(name) if index == 0 else None
            python = " or ".join(filter(None, (one.name, one.env))) if one else ""
            values = [visible(str(value)) for value in node.get("enum") or []]
            default = visible(str(node.get("default", "")))
            text = markdown(node.get("description"))
            variables.append(PageVariable(visible(name), python, text, default, values))
        text = markdown(server.get("description"))
        yield PageServer(visible(str(server.get("url", ""))), text, variables)


def _keys(document: dict[str, Any], words: Words, package: ir.Package) -> Iterator[PageKey]:
    made = {str(scheme.wire): scheme for scheme in package.schemes}
    for name, listed in ((document.get("components") or {}).get("securitySchemes") or {}).items():
        node = words.resolved(listed)
        one = made.get(name)
        scopes: dict[str, Any] = {}
        for flow in (node.get("flows") or {}).values():
            scopes |= (flow.get("scopes") or {}) if isinstance(flow, dict) else {}
        yield PageKey(
            name=visible(name),
            python=one.name if one else "",
            environment=(one.env or "") if one else "",
            form=visible(
                " ".join(str(node[key]) for key in ("type", "scheme", "in", "name") if key in node)
            ),
            text=markdown(node.get("description")),
            scopes=[(visible(scope), markdown(said)) for scope, said in scopes.items()],
        )


def _tags(document: dict[str, Any], operations: list[PageOperation]) -> list[PageTag]:
    """Return the operations by their first tag, in the contract's order of tags."""
    listed = [tag for tag in document.get("tags") or [] if isinstance(tag, dict)]
    described = {str(tag.get("name")): tag.get("description") for tag in listed}
    names = dict.fromkeys([*described, *(one.tag for one in operations)])
    found = [
        PageTag(
            visible(name),
            markdown(described.get(name)),
            [one for one in operations if one.tag == name],
        )
        for name in names
    ]
    return [tag for tag in found if tag.operations]


def _samples(package: ir.Package) -> list[Sample]:
    host = str(package.server or "/").partition("://")[2]
    for variable in package.variables:
        host = host.replace(f"{{{variable.wire}}}", variable.default)
    key = next((scheme.env for scheme in package.schemes if scheme.env), None) or "API_KEY"
    return samples(shown(package), host, key)
