# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
The answers of a sandbox: the resource, or the contract's example, or a value made from the schema.

Each is held to the contract before it leaves.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import Any

from .._openapi import essence, is_json
from .contract import Contract, Operation, Outgoing, write_json
from .errors import RefusedError
from .resources import NOTHING, REDIRECTS, Outcome, success_of
from .schemas import examples_of, value_of

LOGGER = logging.getLogger("sandbox")
_JSON = "application/json"
_ALTERNATIVES = {400: (400, 422), 415: (415, 400, 422), 413: (413, 400), 401: (401, 403)}
"""The statuses that say the same, the best first: a contract documents one or another."""
_CONCRETE = {"*/*": "application/octet-stream", "text/*": "text/plain", "image/*": "image/png"}


class Answers:
    """
    Writes the answers of a contract.
    """

    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def success(
        self, operation: Operation, outcome: Outcome, *, accept: str, held: bool
    ) -> Outgoing:
        """
        Answer an operation that was carried out; a 500 in its place if no answer is as the contract says.

        `held` leaves the resource as the one answer that there is.
        """
        name = success_of(operation, *(["201"] if outcome.created else []))
        status = _status(name)
        response = operation.responses[name] if name else {}
        headers = self._headers(response, outcome)
        if name in REDIRECTS and not any(one.lower() == "location" for one in headers):
            headers["Location"] = self._location(response, outcome)
        first: list[str] = []
        for media_type, value in self._values(response, outcome, accept, held):
            data = _written(value, media_type)
            if data is None:
                continue
            answer = Outgoing(status, data, media_type, headers)
            departures = list(self._contract.departures(operation, answer))
            if not departures:
                return answer
            first = first or departures
        if not first:
            return Outgoing(status, b"", _media_type(response, accept), headers)
        LOGGER.error("SELF-CHECK FAILED: %d answer: %s", status, "; ".join(first))
        return self.error(operation, RefusedError(500), accept=accept)

    def _values(
        self, response: Mapping[str, Any], outcome: Outcome, accept: str, held: bool
    ) -> Iterator[tuple[str, Any]]:
        """Yield media types and values, the best first."""
        media_type = _media_type(response, accept)
        if not media_type:
            return
        if outcome.value is not NOTHING and is_json(media_type):
            yield media_type, outcome.value
            if held:
                return
        yield from self._documented(response, media_type)

    def _documented(
        self, response: Mapping[str, Any], media_type: str
    ) -> Iterator[tuple[str, Any]]:
        content = response.get("content") or {}
        media = self._contract.resolved(content.get(media_type, {}))
        for value in examples_of(self._contract.document, media):
            yield media_type, value
        yield media_type, value_of(self._contract.document, media.get("schema", {}))

    def _headers(self, response: Mapping[str, Any], outcome: Outcome) -> dict[str, str]:
        """Return the headers that an answer must have, and where a new resource is."""
        found: dict[str, str] = {}
        for name, header in (response.get("headers") or {}).items():
            header = self._contract.resolved(header)
            if name.lower() == "location" and outcome.created:
                found[name] = outcome.created
            elif header.get("required") and name.lower() != "content-type":
                found[name] = self._header(header)
        return found

    def _header(self, header: Mapping[str, Any]) -> str:
        """Return the example of a header, else a value of its schema."""
        document = self._contract.document
        examples = list(examples_of(document, header))
        value = examples[0] if examples else value_of(document, header.get("schema", {}))
        return value if isinstance(value, str) else write_json(value).decode()

    def _location(self, response: Mapping[str, Any], outcome: Outcome) -> str:
        """Return the place that a redirect leads to."""
        for name, header in (response.get("headers") or {}).items():
            if name.lower() == "location":
                return self._header(self._contract.resolved(header))
        return outcome.created or "https://example.com/"

    def error(
        self, operation: Operation | None, refused: RefusedError, *, accept: str = ""
    ) -> Outgoing:
        """Answer a refusal, in the shape that the contract documents."""
        status = refused.status
        if operation is not None and not refused.asked_for and operation.answers(status) is None:
            wanted = _ALTERNATIVES.get(status, ())
            status = next((one for one in wanted if str(one) in operation.responses), status)
        owner = operation or next(iter(self._contract.operations), None)
        name = owner.answers(status) if owner else None
        response = owner.responses[name] if owner and name else None
        body = refused.body()
        ours = Outgoing(status, write_json(body), _JSON, refused.headers)
        if response is None:
            return ours
        media_type = _media_type(response, accept)
        headers = {**self._headers(response, Outcome()), **refused.headers}
        if not media_type:
            return Outgoing(status, b"", "", headers)
        problem = {"type": "about:blank", "status": status, "title": body["errors"][0]["detail"]}
        shapes = (problem, body) if "problem" in media_type else (body, problem)
        for kind, value in (
            *((media_type, one) for one in shapes if is_json(media_type)),
            *self._documented(response, media_type),
        ):
            data = _written(value, kind)
            if data is not None:
                answer = Outgoing(status, data, kind, headers)
                if not any(True for _ in self._contract.departures(owner, answer)):
                    return answer
        return Outgoing(status, b"", media_type, headers)


def _status(name: str | None) -> int:
    """Return the status of a documented answer."""
    if not name or name == "default":
        return 200
    return 302 if name == "3XX" else int(name.replace("X", "0"))


def _media_type(response: Mapping[str, Any], accept: str) -> str:
    """Return a documented media type that a request accepts, JSON if there is a choice; none without a body."""
    content = list(response.get("content") or {})
    ranges = [essence(one) for one in accept.split(",")]
    wanted = [one for one in content if _is_accepted(one, ranges)] or content
    return next((one for one in wanted if is_json(one)), wanted[0] if wanted else "")


def _is_accepted(media_type: str, ranges: list[str]) -> bool:
    kind = essence(media_type)
    return any(one in (kind, "*/*", "", f"{kind.partition('/')[0]}/*") for one in ranges)


def concrete(media_type: str) -> str:
    """Return a media type for a range of them."""
    return _CONCRETE.get(media_type, media_type.replace("*", "octet-stream"))


def _written(value: Any, media_type: str) -> bytes | None:
    """Write a value as a body; `None` if there is no way."""
    if is_json(media_type):
        return write_json(value)
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value).encode()
    return b"" if value is None else None
