# mypy: disable-error-code="import-not-found,import-untyped,misc,no-any-return,unused-ignore"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
Validation of requests and answers against a contract.

openapi-core validates, not the code of the client. It is helped in two places: under OpenAPI 3.1 it
passes over `readOnly` and `writeOnly` (`validators.py`); and it reads few styles and one server (`served.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast
from urllib.parse import unquote, urljoin, urlsplit

from jsonschema.exceptions import ValidationError
from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.media_types.exceptions import MediaTypeNotFound
from openapi_core.templating.paths.exceptions import OperationNotFound, PathError, PathNotFound
from openapi_core.validation import request as of_requests
from openapi_core.validation import response as of_responses
from openapi_core.validation.request.exceptions import (
    MissingRequestBodyError,
    MissingRequiredRequestBody,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue

from .._openapi import METHODS, essence, is_json, without_extensions
from .documents import resolved
from .errors import Fault, RefusedError, faults
from .keys import Keys
from .served import HOST, path_of, served, with_json_answers
from .validators import views_of

_DEEPEST = 64
"""Objects and lists in each other that a body may have: openapi-core calls itself for each."""


@dataclass
class Incoming:
    """
    A request in the form in which openapi-core takes it (its protocol `Request`).
    """

    host_url: str
    method: str
    """In lower case."""
    path: str
    """As it was sent, percent-encoded, without the path of the contract's server."""
    content_type: str = ""
    """Without parameters where it is JSON, which has none (RFC 8259, section 11)."""
    body: bytes | None = None
    parameters: RequestParameters = field(default_factory=RequestParameters)


class Outgoing(NamedTuple):
    """
    An answer in the form in which openapi-core takes it (its protocol `Response`).
    """

    status_code: int
    data: bytes
    content_type: str
    headers: dict[str, str]


class Operation(NamedTuple):
    """
    An operation of the contract.
    """

    method: str
    """In lower case."""
    template: str
    """The path, with its parameters in braces."""
    definition: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]
    responses: Mapping[str, Any]
    """The answers, by status, range of statuses such as `4XX`, or `default`."""

    def answers(self, status: int) -> str | None:
        """Return the name under which an answer is documented: its status, its range, or `default`."""
        names = (str(status), f"{status // 100}XX", "default")
        return next((name for name in names if name in self.responses), None)


class Contract:
    """
    One contract, ready to validate requests and answers; with `key`, no other key is good.
    """

    def __init__(self, document: dict[str, Any], key: str | None = None) -> None:
        document = with_json_answers(document)
        self.document = document
        self.host_url = HOST
        self._prefixes = sorted(set(_server_paths(document)), key=len, reverse=True)
        self.operations = list(_operations(document))
        self._known: dict[tuple[str, str], Operation] = {}
        """By method and path; of operations with one path, that without a fixed query or a fragment."""
        for one in self.operations:
            at = (one.method, path_of(one.template))
            if at not in self._known or one.template == at[1]:
                self._known[at] = one
        spec = SchemaPath.from_dict(served(document))
        version = document["openapi"][:3].replace(".", "")
        views = views_of(document)
        readers = dict(self._readers())
        find = vars(of_requests)
        self._parameters = find[f"V{version}RequestParametersValidator"](spec)
        self._keys = find[f"V{version}RequestSecurityValidator"](
            spec, security_provider_factory=Keys(key)
        )
        self._bodies = find[f"V{version}RequestBodyValidator"](
            spec, extra_media_type_deserializers=readers, schema_validators_factory=views.write
        )
        self._answers = vars(of_responses)[f"V{version}ResponseDataValidator"](
            spec, extra_media_type_deserializers=readers, schema_validators_factory=views.read
        )

    def _readers(self) -> Iterator[tuple[str, Any]]:
        """Yield the readers of JSON and of text in bodies, by media type."""
        yield "application/json", read_json
        for operation in self.operations:
            body = self.resolved(operation.definition.get("requestBody", {}))
            for holder in (body, *operation.responses.values()):
                for media_type in holder.get("content") or ():
                    kind = essence(media_type)
                    if is_json(kind):
                        yield kind, read_json
                    elif kind.startswith("text/"):
                        yield kind, _read_text

    def example(self, name: str) -> dict[str, Any]:
        """Return the value of a named example."""
        value: dict[str, Any] = self.document["components"]["examples"][name]["value"]
        return value

    def resolved(self, node: Any) -> Any:
        """Follow the references of a node."""
        return resolved(self.document, node)

    def without_server(self, path: str) -> str:
        """Return a path without that of the contract's server, which a client may have in front."""
        for prefix in self._prefixes:
            if path.startswith(f"{prefix}/"):
                return path[len(prefix) :]
        return path

    def operation(self, request: Incoming) -> Operation:
        """
        Return the operation that a request asks for.

        Raises:
            RefusedError: 404 for a path, 405 for a method that the contract doesn't have.
        """
        found = self._find(request.method, request.path)
        if isinstance(found, Operation):
            return found
        if isinstance(found, OperationNotFound):
            known = [m for m in METHODS if isinstance(self._find(m, request.path), Operation)]
            raise RefusedError(405, headers={"Allow": ", ".join(known).upper()})
        raise RefusedError(404)

    def _find(self, method: str, path: str) -> Operation | PathError:
        try:
            url = urljoin(self.host_url, path)  # as openapi-core does: `..` is a step up
            found = self._parameters.path_finder.find(method if method in METHODS else "", url)
        except PathError as error:
            return error
        except ValueError:  # the path reads as a host, and as none that can be
            return PathNotFound(path)
        return self._known[method, found.path_result.pattern]

    def check_key(self, request: Incoming, operation: Operation) -> None:
        """
        Check the key.

        Raises:
            RefusedError: 401.
        """
        if any(True for _ in self._keys.iter_errors(request)):
            raise RefusedError(401, headers={"WWW-Authenticate": self._challenge(operation)})

    def _challenge(self, operation: Operation) -> str:
        """Return what an operation asks for, as HTTP names it; a key is asked for as a bearer token is."""
        wanted = operation.definition.get("security", self.document.get("security")) or ()
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        for name in (name for one in wanted for name in one):
            if str(self.resolved(schemes.get(name, {})).get("scheme", "")).lower() == "basic":
                return "Basic"
        return "Bearer"

    def path_parameters(self, request: Incoming) -> dict[str, str]:
        """
        Check the parameters and return those of the path, decoded.

        Raises:
            RefusedError: 404 for one of the path, 400 for any other.
        """
        wrong: list[Fault] = []
        for error in self._parameters.iter_errors(request):
            if getattr(error, "location", "path") == "path":
                raise RefusedError(404)
            wrong.append(Fault(str(getattr(error, "name", "")), "invalid", f"{error}."))
        if wrong:
            raise RefusedError(400, wrong)
        return {name: unquote(value) for name, value in request.parameters.path.items()}

    def read_body(self, request: Incoming) -> Any:
        """
        Check the body against the write view and return it, parsed; `None` where it is no JSON.

        Raises:
            RefusedError: 415 for another media type, 400 for no JSON or for JSON that is invalid.
        """
        for error in self._body_errors(request):
            cause = error.__cause__
            if isinstance(error, MissingRequestBodyError):
                is_empty_text = request.content_type.startswith("text/")
                if is_empty_text or not isinstance(error, MissingRequiredRequestBody):
                    return None
                raise RefusedError(400, [Fault(None, "required", "A body is required.")])
            if isinstance(cause, MediaTypeNotFound):
                raise RefusedError(415)
            if not isinstance(cause, InvalidSchemaValue):
                raise RefusedError(400)
            raise RefusedError(400, faults(_schema_errors(cause)))
        return read_json(request.body) if request.body and is_json(request.content_type) else None

    def _body_errors(self, request: Incoming) -> Iterator[Exception]:
        """Yield what openapi-core finds in a body; what it stumbles over is an error of the body, too."""
        try:
            yield from self._bodies.iter_errors(request)
        except RecursionError:  # bodies have few levels: it is the contract that has no end
            return
        except (AssertionError, TypeError, ValueError) as error:
            yield error  # such as a list in the place of a discriminator's name, or a form without boundary

    def departures(self, operation: Operation | None, answer: Outgoing) -> Iterator[str]:
        """
        Say where an answer departs from the contract: paths and rules, never values.

        An answer that belongs to no operation is held to what the contract says of errors. What the contract
        does not document, and what is neither JSON nor plain text, can't be checked.
        """
        operation = operation or next(iter(self.operations), None)
        if operation is None or operation.answers(answer.status_code) is None:
            return
        if answer.content_type and not (
            is_json(answer.content_type) or answer.content_type.startswith("text/plain")
        ):
            return
        request = Incoming(self.host_url, operation.method, path_of(operation.template))
        try:
            errors = list(self._answers.iter_errors(request, answer))
        except RecursionError:  # discriminators that lead from one to the next have no end
            return
        for error in errors:
            if isinstance(error.__cause__, InvalidSchemaValue):
                yield from (
                    f"{fault.attr}: {fault.detail}"
                    for fault in faults(_schema_errors(error.__cause__))
                )
            else:
                yield str(error)


def _operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    whole = dict(document)
    for template, item in without_extensions(document.get("paths") or {}):
        item = resolved(whole, item)
        for method in METHODS:
            if method in item:
                definition = item[method]
                declared = [*item.get("parameters", ()), *definition.get("parameters", ())]
                found = [resolved(whole, one) for one in declared]
                own = {(one["in"], one["name"]): one for one in found}  # the operation's own win
                answers = {
                    name if name == "default" else name.upper(): resolved(whole, one)
                    for name, one in without_extensions(definition.get("responses") or {})
                }
                yield Operation(method, template, definition, tuple(own.values()), answers)


def _server_paths(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield the path of each server."""
    holders: list[Any] = [document]
    for _, item in without_extensions(document.get("paths") or {}):
        holders += [item, *(item[method] for method in METHODS if method in item)]
    for server in (one for holder in holders for one in holder.get("servers") or ()):
        url = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
        path = urlsplit(url).path.rstrip("/")
        if path:
            yield path


def _schema_errors(error: InvalidSchemaValue) -> Iterable[ValidationError]:
    return cast("Iterable[ValidationError]", error.schema_errors)


def read_json(data: bytes, **parameters: str) -> Any:
    """
    Parse JSON that can be answered as JSON again.

    Raises:
        ValueError: it is no JSON in UTF-8, has a number out of range or a lone surrogate, or is
            nested too deeply.
    """
    try:
        value = json.loads(data.decode("utf-8"))
        write_json(value)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for one in level for inner in _parts(one)]
    if level:
        raise ValueError("nested too deeply")
    return value


def _parts(value: Any) -> Iterable[Any]:
    """Return the values in an object or a list."""
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _read_text(data: bytes, **parameters: str) -> str:
    return data.decode("utf-8")


def write_json(value: Any) -> bytes:
    """Write JSON in UTF-8, non-ASCII as it is."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
