"""
Validation of requests and responses against the contract.

openapi-core answers, not the code of our client. It is completed in one place: under OpenAPI 3.1 it
passes over `readOnly`, so the write view is held here with the two keywords that its validator for
OpenAPI 3.0 has for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import unquote, urljoin

import yaml
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.security.exceptions import SecurityProviderError
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import HttpProvider
from openapi_core.templating.media_types.exceptions import MediaTypeNotFound
from openapi_core.templating.paths.exceptions import OperationNotFound, PathError, PathNotFound
from openapi_core.validation.request import (
    V31RequestBodyValidator,
    V31RequestParametersValidator,
    V31RequestSecurityValidator,
)
from openapi_core.validation.request.exceptions import MissingRequestBodyError
from openapi_core.validation.response import V31ResponseDataValidator
from openapi_core.validation.schemas import oas31_schema_validators_factory
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from openapi_schema_validator import OAS30WriteValidator, OAS31Validator

from tools.cli import ROOT
from tools.sandbox.errors import Fault, RefusedError, faults

CONTRACT = ROOT / "openapi.yaml"
REFUSED_TOKEN = "invalid"
"""The one bearer token that the sandbox does not accept."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WRITE = {keyword: OAS30WriteValidator.VALIDATORS[keyword] for keyword in ("readOnly", "required")}
_WRITE_VIEW = SchemaValidatorsFactory(
    cast("Any", extend)(OAS31Validator, _WRITE),  # it has no types
    format_checker=oas31_schema_validators_factory.format_checker,
)


class _Token(HttpProvider):
    """A bearer token: any but the refused one."""

    def __call__(self, parameters: RequestParameters) -> str:
        token: str = super().__call__(parameters)
        if token == REFUSED_TOKEN:
            raise SecurityProviderError("refused")
        return token


class _Tokens(SecurityProviderFactory):
    PROVIDERS = {**SecurityProviderFactory.PROVIDERS, "http": _Token}  # noqa: RUF012  # theirs


@dataclass
class Incoming:
    """
    A request in the form in which openapi-core takes it (its protocol `Request`).
    """

    host_url: str
    method: str
    """In lower case."""
    path: str
    """As it was sent, percent-encoded."""
    content_type: str = ""
    """Without parameters: JSON has none (RFC 8259, section 11)."""
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


class Contract:
    """
    One contract, ready to check requests and answers.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        server = document["servers"][0]
        self.host_url: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            self.host_url = self.host_url.replace(f"{{{name}}}", variable["default"])
        spec = SchemaPath.from_dict(document)
        self._parameters = V31RequestParametersValidator(spec)
        self._tokens = V31RequestSecurityValidator(spec, security_provider_factory=_Tokens())
        self._bodies = V31RequestBodyValidator(
            spec,
            schema_validators_factory=_WRITE_VIEW,
            extra_media_type_deserializers={"application/json": read_json},
        )
        self._answers = V31ResponseDataValidator(spec)

    def example(self, name: str) -> dict[str, Any]:
        """Give the value of a named example."""
        value: dict[str, Any] = self.document["components"]["examples"][name]["value"]
        return value

    def operation(self, request: Incoming) -> str:
        """
        Give the `operationId` of what a request asks for.

        Raises:
            RefusedError: 404 for a path, 405 for a method that the contract doesn't have.
        """
        found = self._find(request.method, request.path)
        if isinstance(found, str):
            return found
        if isinstance(found, OperationNotFound):
            known = [m for m in _METHODS if isinstance(self._find(m, request.path), str)]
            raise RefusedError(405, headers={"Allow": ", ".join(known).upper()})
        raise RefusedError(404)

    def _find(self, method: str, path: str) -> str | PathError:
        try:
            url = urljoin(self.host_url, path)  # as openapi-core does: `..` is a step up
            found = self._parameters.path_finder.find(method if method in _METHODS else "", url)
        except PathError as error:
            return error
        except ValueError:  # the path reads as a host, and as none that can be
            return PathNotFound(path)
        return str(found.operation["operationId"])

    def check_token(self, request: Incoming) -> None:
        """
        Check the bearer token.

        Raises:
            RefusedError: 401.
        """
        if any(True for _ in self._tokens.iter_errors(request)):
            raise RefusedError(401, headers={"WWW-Authenticate": "Bearer"})

    def path_parameters(self, request: Incoming) -> dict[str, str]:
        """
        Check the parameters and give those of the path, decoded.

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

    def read_body(self, request: Incoming) -> dict[str, Any]:
        """
        Check the body against the write view and give it, parsed.

        Raises:
            RefusedError: 415 for another media type, 400 for no JSON or for JSON that doesn't fit.
        """
        for error in self._bodies.iter_errors(request):
            cause = error.__cause__
            if isinstance(error, MissingRequestBodyError):
                raise RefusedError(400, [Fault(None, "required", "A body is required.")])
            if isinstance(cause, MediaTypeNotFound):
                raise RefusedError(415)
            if not isinstance(cause, InvalidSchemaValue):
                raise RefusedError(400)
            raise RefusedError(400, faults(_schema_errors(cause)))
        body: dict[str, Any] = read_json(request.body or b"")
        return body

    def departures(self, request: Incoming, answer: Outgoing) -> Iterator[str]:
        """
        Say where an answer departs from the contract: paths and rules, never values.

        An answer to a request that fits no operation is held to what the contract says of errors.
        """
        if not isinstance(self._find(request.method, request.path), str):
            path, operations = next(iter(self.document["paths"].items()))
            method = next(method for method in operations if method in _METHODS)
            request = Incoming(self.host_url, method, path)
        for error in self._answers.iter_errors(request, answer):
            if isinstance(error.__cause__, InvalidSchemaValue):
                yield from (
                    f"{fault.attr}: {fault.detail}"
                    for fault in faults(_schema_errors(error.__cause__))
                )
            else:
                yield str(error)


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
    return value


def write_json(value: Any) -> bytes:
    """Write JSON in UTF-8, non-ASCII as it is."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


@cache
def read_contract(path: Path = CONTRACT) -> Contract:
    """
    Read a contract; libyaml where PyYAML has it, because it is ten times as fast.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return Contract(yaml.load(path.read_text("utf-8"), loader))
