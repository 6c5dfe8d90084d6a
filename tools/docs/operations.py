"""
Operations as the page shows them: parameters, bodies, answers, and what "Try it" sends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import evolve, frozen
from markupsafe import Markup

from codegen.model import package as ir
from codegen.model import types
from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer
from codegen.python.annotations import annotation
from codegen.text import visible
from tools.docs.anchors import Anchors
from tools.docs.attempts import attempt, example_of
from tools.docs.schemas import PageField, PageGroup, Schemas
from tools.docs.source import Line, Source
from tools.docs.words import Words, as_json, inline_markdown, markdown, web_address

#: The exceptions that have a status of their own, as docs/errors.md lists them.
_ERRORS: Final = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableError",
    "429": "RateLimitError",
}


@frozen
class PageExample:
    """An example of a body."""

    title: Markup
    language: str
    text: str
    is_open: bool = False


@frozen
class PageMedia:
    """One media type of a body."""

    name: str
    type: Markup
    unfolds: list[tuple[str, str]]
    limits: list[Markup]
    known_as: str
    known: list[str]
    groups: list[PageGroup]
    examples: list[PageExample]
    example: str = ""
    """Nothing: examples of a body stand by themselves."""


@frozen
class PageBody:
    """A request, or an answer to it."""

    title: str
    anchor: str
    line: Line
    kind: str
    """`request`, `success` or `error`."""
    required: bool
    text: Markup
    python: str
    """The type that the Python client takes, gives or raises."""
    headers: list[PageField]
    media: list[PageMedia]


@frozen
class PageOperation:
    """An operation."""

    anchor: str
    line: Line
    kind: str
    """`operation`, `webhook` or `callback`."""
    tag: str
    method: str
    path: str
    summary: str
    text: Markup
    python: str
    marks: list[str]
    security: list[str]
    """Alternatives, each in words."""
    servers: list[str]
    source: str
    """The page that documents it, or empty."""
    parameters: list[PageField]
    bodies: list[PageBody]
    attempt: str
    """JSON of what "Try it" needs to know."""

    @property
    def source_url(self) -> str:
        """The address of the page that documents it, if it is one of the web."""
        return web_address(self.source)


@frozen
class _Place:
    """One operation of the document, and where it is."""

    kind: str
    path: str
    method: str
    item: dict[str, Any]
    pointer: Pointer


class Operations:
    """Makes the operations of one document."""

    def __init__(
        self,
        document: dict[str, Any],
        words: Words,
        schemas: Schemas,
        anchors: Anchors,
        source: Source,
        package: ir.Package,
    ) -> None:
        self._document = document
        self._words = words
        self._schemas = schemas
        self._anchors = anchors
        self._source = source
        self._made = {(str(one.path), str(one.method)): one for one in package.operations}

    def all(self) -> Iterator[PageOperation]:
        """Yield the operations, then what the API calls by itself."""
        for path, item in (self._document.get("paths") or {}).items():
            for place in self._of_item("operation", str(path), item, ("paths", path)):
                yield self._operation(place)
                yield from map(self._operation, self._callbacks(place))
        for name, item in (self._document.get("webhooks") or {}).items():
            yield from map(
                self._operation, self._of_item("webhook", name, item, ("webhooks", name))
            )

    def _of_item(self, kind: str, path: str, item: Any, pointer: Pointer) -> Iterator[_Place]:
        found = self._words.resolved(item)
        if not path.startswith("x-") and isinstance(found, dict):
            for method in METHODS:
                if isinstance(found.get(method), dict):
                    yield _Place(kind, path, method, found, (*pointer, method))

    def _callbacks(self, place: _Place) -> Iterator[_Place]:
        for name, listed in (place.item[place.method].get("callbacks") or {}).items():
            callbacks = self._words.resolved(listed)
            for path, item in callbacks.items() if isinstance(callbacks, dict) else ():
                pointer = (*place.pointer, "callbacks", name, path)
                for one in self._of_item("callback", path, item, pointer):
                    yield evolve(one, path=f"{name}: {path}")

    def _operation(self, place: _Place) -> PageOperation:
        node = place.item[place.method]
        made = (
            self._made.get((place.path, place.method.upper()))
            if place.kind == "operation"
            else None
        )
        anchor = self._anchors.new(str(node.get("operationId") or f"{place.method}{place.path}"))
        parameters = list(self._parameters(place, anchor, made))
        bodies = list(self._bodies(place, anchor, made))
        shown = _first_open(bodies)
        tags = node.get("tags") or []
        marks = ["may be repeated"] if made and made.idempotent else []
        marks += ["deprecated"] if node.get("deprecated") is True else []
        source = node.get("x-source") or (node.get("externalDocs") or {}).get("url", "")
        source = "" if source == "none" else source  # the contract says so: no page documents it
        servers = node.get("servers") or place.item.get("servers") or []
        return PageOperation(
            anchor=anchor,
            line=self._source.line(place.pointer),
            kind=place.kind,
            tag=f"{place.kind.capitalize()}s"
            if place.kind != "operation"
            else str(tags[0])
            if tags
            else "",
            method=place.method.upper(),
            path=visible(place.path),
            summary=visible(str(node.get("summary") or node.get("operationId") or place.path)),
            text=markdown(node.get("description")),
            python=f"client.{made.name}(…)" if made else "",
            marks=marks,
            security=list(self._security(node)),
            servers=[visible(str(server.get("url", ""))) for server in servers],
            source=visible(str(source)),
            parameters=[field for field, _ in parameters],
            bodies=shown,
            attempt=self._attempt(place, [one for _, one in parameters]),
        )

    def _security(self, node: dict[str, Any]) -> Iterator[str]:
        """Yield each alternative: names of schemes, with their scopes."""
        for one in node.get("security", self._document.get("security")) or []:
            said = [
                f"{name} ({', '.join(scopes)})" if scopes else name for name, scopes in one.items()
            ]
            yield visible(" and ".join(said) or "no key")

    def _parameters(
        self, place: _Place, anchor: str, made: ir.Operation | None
    ) -> Iterator[tuple[PageField, dict[str, Any]]]:
        """Yield each parameter with its node; one of the operation goes before one of its path."""
        found: dict[tuple[Any, Any], tuple[dict[str, Any], Pointer]] = {}
        for holder, where in (
            (place.item, place.pointer[:-1]),
            (place.item[place.method], place.pointer),
        ):
            for index, listed in enumerate(holder.get("parameters") or []):
                node = self._words.resolved(listed)
                found[node.get("in"), node.get("name")] = (node, (*where, "parameters", index))
        python = (
            {(str(one.location), str(one.wire)): one for one in made.parameters} if made else {}
        )
        for (location, name), (node, pointer) in found.items():
            argument = python.get((str(location), str(name)))
            yield self._parameter((anchor, str(location), str(name)), node, pointer, argument), node

    def _parameter(
        self,
        names: Sequence[str],
        node: dict[str, Any],
        pointer: Pointer,
        made: ir.Parameter | None,
    ) -> PageField:
        """Return a parameter, or a header of an answer."""
        contents: dict[str, Any] = node.get("content") or {}
        first: dict[str, Any] = next(iter(contents.values()), {})
        schema = node.get("schema", first.get("schema", {}))
        field = self._schemas.field(names, schema, pointer, made.type if made else None)
        example = example_of(self._words, node)
        marks = [names[1]] + (["required"] if node.get("required") is True else [])
        marks += ["deprecated"] if node.get("deprecated") is True else []
        limits = [inline_markdown(f"sent as `{visible(name)}`") for name in contents]
        return evolve(
            field,
            text=markdown(node.get("description")) or field.text,
            marks=list(dict.fromkeys([*marks, *field.marks])),
            limits=[*field.limits, *limits],
            example=visible(as_json(example)) if example is not None else field.example,
            read="",
            write=f"{made.name}: {annotation(made.type, sent=True)}" if made else "",
            source=visible(str(node.get("x-source", ""))),
        )

    def _bodies(self, place: _Place, anchor: str, made: ir.Operation | None) -> Iterator[PageBody]:
        node = place.item[place.method]
        if "requestBody" in node:
            body = self._words.resolved(node["requestBody"])
            sent = [one.type for one in made.bodies] if made else []
            python = " or ".join(dict.fromkeys(annotation(one, sent=True) for one in sent))
            pointer = (*place.pointer, "requestBody")
            yield self._body((anchor, "request"), "request", body, pointer, python, (sent, []))
        answers = {str(answer.status): answer for answer in made.answers} if made else {}
        for status, response in (node.get("responses") or {}).items():
            if str(status).startswith("x-"):
                continue
            answer = answers.get(str(status))
            success = str(status).startswith("2")
            given = (
                annotation(answer.type, sent=False)
                if answer and answer.form != "nothing"
                else "None"
            )
            python = (given if success else _raised(str(status))) if made else ""
            pointer = (*place.pointer, "responses", status)
            body = self._words.resolved(response)
            kind = "success" if success else "error"
            read = [answer.type] if answer else []
            yield self._body((anchor, str(status)), kind, body, pointer, python, ([], read))

    def _body(
        self,
        names: Sequence[str],
        kind: str,
        node: dict[str, Any],
        pointer: Pointer,
        python: str,
        made: tuple[list[types.Type], list[types.Type]],
    ) -> PageBody:
        anchor = self._anchors.new(*names)
        headers: list[PageField] = []
        for name, listed in (node.get("headers") or {}).items():
            where = (*pointer, "headers", name)
            node_ = self._words.resolved(listed)
            header = self._parameter((anchor, "header", name), node_, where, None)
            headers.append(header)
        contents = node.get("content") or {}
        title = visible(names[-1]) if names[-1] != "default" else "Any other status"
        return PageBody(
            title=title,
            anchor=anchor,
            line=self._source.line(pointer),
            kind=kind,
            required=node.get("required") is True,
            text=markdown(node.get("description")),
            python=python,
            headers=headers,
            media=[
                self._media(name, media, (*pointer, "content", name), anchor, made)
                for name, media in contents.items()
            ],
        )

    def _attempt(self, place: _Place, parameters: list[dict[str, Any]]) -> str:
        """Return what "Try it" needs to know of an operation; nothing for what the API calls."""
        if place.kind != "operation":
            return ""
        node = place.item[place.method]
        contents = self._words.resolved(node.get("requestBody") or {}).get("content") or {}
        examples = {
            name: next((one.text for one in self._examples(name, media)), "")
            for name, media in contents.items()
        }
        sent = (place.method, place.path, parameters, examples)
        return attempt(self._document, self._words, node, *sent)

    def _media(
        self,
        name: str,
        node: dict[str, Any],
        pointer: Pointer,
        anchor: str,
        made: tuple[list[types.Type], list[types.Type]],
    ) -> PageMedia:
        schema = node.get("schema", {})
        known_as, known = self._words.known(schema)
        groups = self._schemas.groups(schema, (*pointer, "schema"), (anchor,), *made)
        return PageMedia(
            name=visible(name),
            type=self._words.type(schema),
            unfolds=self._schemas.unfolds(schema),
            limits=list(self._words.limits(schema)),
            known_as=known_as,
            known=known,
            groups=groups,
            examples=list(self._examples(name, node)),
        )

    def _examples(self, media_type: str, node: dict[str, Any]) -> Iterator[PageExample]:
        """Yield the examples of a media type: its own, or else those of its schema."""
        language = "JSON" if "json" in media_type else visible(media_type)
        listed = {
            name: self._words.resolved(one) for name, one in (node.get("examples") or {}).items()
        }
        if "example" in node:
            listed = {"Example": {"value": node["example"]}, **listed}
        schema = self._words.resolved(node.get("schema", {}))
        if not listed and isinstance(schema, dict):
            values = schema.get("examples") or ([schema["example"]] if "example" in schema else [])
            listed = {
                f"Example {number}": {"value": value} for number, value in enumerate(values, 1)
            }
        for name, one in listed.items():
            title = inline_markdown(one.get("summary") or name)
            if "value" in one:
                value = one["value"]
                is_text = isinstance(value, str) and language != "JSON"
                yield PageExample(title, language, value if is_text else as_json(value, 2))
            elif "externalValue" in one:
                yield PageExample(title, "elsewhere", visible(str(one["externalValue"])))


def _first_open(bodies: list[PageBody]) -> list[PageBody]:
    """Return the bodies with the first example of the request and of an answer open."""
    result: list[PageBody] = []
    opened: set[str] = set()
    for body in bodies:
        media: list[PageMedia] = []
        for one in body.media:
            shown = body.kind != "error" and body.kind not in opened and bool(one.examples)
            opened |= {body.kind} if shown else set()
            first = [evolve(example, is_open=True) for example in one.examples[:1]]
            media.append(evolve(one, examples=[*first, *one.examples[1:]]) if shown else one)
        result.append(evolve(body, media=media))
    return result


def _raised(status: str) -> str:
    if status.startswith("3"):
        return "RedirectError"
    return _ERRORS.get(status, "ServerError" if status.startswith("5") else "StatusError")
