# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The contract as a server sees it, for tests: operation and body of a request, and examples of answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from importlib import import_module
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

import attrs

from ..wire.headers import Headers
from ..wire.json_codec import UnreadableError, decode_json


class UnexpectedRequestError(AssertionError):
    """A request that the contract does not allow, or that it has no answer to; the call raises it."""


@attrs.frozen
class ReceivedRequest:
    """One attempt of a call, as it arrived."""

    operation: str
    """The name of the client's method."""
    method: str
    path: str
    """The path as it was sent, behind the part that belongs to the URL of the server."""
    parameters: Mapping[str, str]
    """The values of the path's parameters, decoded."""
    query: tuple[tuple[str, str], ...]
    """The names and values of the query, decoded."""
    headers: Headers
    content: bytes = attrs.field(repr=False)
    """The body as it was sent."""
    body: Any
    """
    The body as it was passed, such as a write view; bytes if it is no JSON, `None` if there is none.

    An editable copy may send back what came and is invalid: then it is the parsed JSON.
    """

    @property
    def json(self) -> Any:
        """The parsed JSON of the body."""
        return json.loads(self.content)


class Documented(NamedTuple):
    """An answer of the contract."""

    media_type: str
    """Empty if it has no body."""
    has_example: bool
    example: Any


class ServedContract:
    """The operations of a package and their answers, from its `_examples.json`."""

    def __init__(self, package: str) -> None:
        known: Any = json.loads(files(package).joinpath("_examples.json").read_bytes())
        self._package = package
        self._operations: dict[str, Any] = known["operations"]
        self.keys: dict[str, Any] = {
            **dict.fromkeys(known["keys"], "test-key"),
            **dict.fromkeys(known["users"], ("test-user", "test-password")),
        }
        """A valid key for each argument of a client that takes one."""

    @property
    def names(self) -> list[str]:
        """The names of the operations."""
        return [*self._operations]

    def read(self, prefix: str, head: bytes, content: bytes) -> ReceivedRequest:
        """
        Read a request; the path of the client's server is `prefix`.

        Raises:
            UnexpectedRequestError: the contract does not allow it.
        """
        line, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = line.split(" ")
        path, _, query = target.partition("?")
        operation, path, parameters = self._find(method, path, prefix)
        fields = (text.partition(":") for text in lines)
        headers = Headers([(name, value.strip()) for name, _, value in fields])
        return ReceivedRequest(
            operation=operation,
            method=method,
            path=path,
            parameters=parameters,
            query=tuple(parse_qsl(query, keep_blank_values=True)),
            headers=headers,
            content=content,
            body=self._body(operation, headers.get("content-type"), content),
        )

    def _find(self, method: str, target: str, prefix: str) -> tuple[str, str, dict[str, str]]:
        """Return the operation with the fewest parameters, its path behind its server's, and their values."""
        found: list[tuple[str, str, dict[str, str]]] = []
        for name, known in self._operations.items():
            path = target.removeprefix(known.get("server", prefix))
            matched = _pattern(known["path"]).fullmatch(path) if known["method"] == method else None
            if matched is not None:
                names = re.findall(_PARAMETER, known["path"])
                values = dict(zip(names, map(unquote, matched.groups()), strict=True))
                found.append((name, path, values))
        if not found:
            listed = "\n".join(
                f"  {one['method']} {one['path']}" for one in self._operations.values()
            )
            path = target.removeprefix(prefix)
            raise UnexpectedRequestError(
                f"{method} {path}: no such operation in the contract; it has\n{listed or '  none'}"
            )
        return min(found, key=lambda one: len(one[2]))

    def _body(self, operation: str, media_type: str | None, content: bytes) -> Any:
        """Decode a body: JSON that is valid becomes what a caller passes."""
        if media_type is None:
            return None
        module = import_module(
            f"{self._package}.operations.{self._operations[operation]['module']}"
        )
        bodies: Any = getattr(module, "BODIES", {})
        kind = getattr(getattr(module, "BODY", bodies.get(media_type)), "kind", None)
        if kind is None:
            return content
        try:
            data = decode_json(content, None)
        except UnreadableError as error:
            raise UnexpectedRequestError(f"{operation}: body: {error}") from None
        body = kind.normalize(data, wire=True)
        return data if any(kind.violations(body, "", sent=True)) else body

    def success(self, operation: str) -> int:
        """Return the first 2xx of an operation, else the first redirect that is a result, else 200."""
        answers = self._operations[operation]["answers"]
        statuses = [one for one in answers if one[0] == "2"]
        statuses += [one for one, answer in answers.items() if answer["media_type"] == LOCATION]
        return int(statuses[0].replace("3XX", "302").replace("X", "0")) if statuses else 200

    def documented(self, operation: str, status: int) -> Documented:
        """Return the answer that the contract has for a status: its own, its range's, or `default`."""
        answers = self._operations[operation]["answers"]
        for name in (str(status), f"{status // 100}XX", "default"):
            if (one := answers.get(name)) is not None:
                return Documented(one["media_type"], "example" in one, one.get("example"))
        return Documented("", False, None)


LOCATION = "location"
"""The media type, in `_examples.json`, of a redirect whose `Location` is the result."""

_PARAMETER = re.compile(r"\{([^{}]*)\}")


def _pattern(path: str) -> re.Pattern[str]:
    """Return the pattern of the paths that a template becomes."""
    parts = re.split(r"\{[^{}]*\}", path)
    return re.compile("([^/]*)".join(map(re.escape, parts)))
