"""
The golden cases of a new operation: what a person would write by hand, from the contract's examples.

One case for each documented answer, and those that each operation needs: an empty answer, unknown
fields, every field, a redirect.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, Final

from attrs import evolve, frozen

from codegen.openapi.references import resolved
from codegen.render.signatures import returned
from codegen.source.contract import Contract
from tools.operations.calls import PACKAGE, ExampleCall, calls, example_value
from tools.operations.python_source import Source, formatted
from tools.operations.samples import complete
from tools.operations.words import kebab

UNKNOWN: Final = "fieldOfTheFuture"
_REPEATED: Final = frozenset((408, 429, 500, 502, 503, 504))


class UnknownOperationError(LookupError):
    """The contract has no such operation."""


@frozen
class NewCase:
    """A case: its folder, why it exists, and its answer."""

    name: str
    reason: str
    status: int
    media_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    whole: bool = False
    """True if the call sends every field of its body."""

    @property
    def response(self) -> bytes:
        """The bytes of `response.http`."""
        lines = [f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}"]
        lines += [f"Content-Type: {self.media_type}"] if self.media_type else []
        lines += [
            f"Content-Length: {len(self.body)}",
            *(f"{name}: {value}" for name, value in self.headers),
        ]
        return "".join(f"{line}\r\n" for line in lines).encode("latin-1") + b"\r\n" + self.body


def call_of(contract: Contract, name: str, *, whole: bool = False) -> ExampleCall:
    """
    Return the call of an operation, by its name in the contract or in Python.

    Raises:
        UnknownOperationError: there is no such operation.
    """
    known = calls(contract, whole=whole)
    for call in known:
        if name in (call.id, call.operation.name):
            return call
    raise UnknownOperationError(
        f"no operation {name!r}; the contract has {', '.join(call.id for call in known)}"
    )


def files_of(contract: Contract, call: ExampleCall) -> dict[str, dict[str, bytes]]:
    """Return the files of each case that are written by hand, by folder."""
    whole = call_of(contract, call.id, whole=True)
    return {
        case.name: {
            "call.py": _call_py(whole if case.whole else call, case).encode(),
            "response.http": case.response,
        }
        for case in cases(contract, call)
    }


def cases(contract: Contract, call: ExampleCall) -> Iterator[NewCase]:
    """Yield the cases of an operation."""
    name, title = kebab(call.operation.name), _title(call.operation.summary or call.id)
    first = True
    for said, node in call.node["responses"].items():
        response = resolved(contract.document, node)
        status = _status(str(said), call)
        headers = tuple(_headers(contract, response))
        for case in _cases_of(contract, call, response, status, first=first):
            yield evolve(case, headers=headers)
        first = first and status >= 300
    reason = f"{title}: a redirect is never followed."
    location = ("Location", "https://elsewhere.example/")
    yield NewCase(f"error-{name}-redirect", reason, 302, "text/html", b"", (location,))


def _cases_of(
    contract: Contract, call: ExampleCall, response: dict[str, Any], status: int, *, first: bool
) -> Iterator[NewCase]:
    """Yield the cases of one answer; the first that is a success has variations."""
    name, title = kebab(call.operation.name), _title(call.operation.summary or call.id)
    media_type, body = _example(contract, response)
    if status >= 300:
        phrase = HTTPStatus(status).phrase.lower()
        reason = f"{title}: {status}, {phrase}."
        yield NewCase(f"error-{name}-{status}", reason, status, media_type, body)
        return
    case = name if first else f"{name}-{status}"
    yield NewCase(case, f"{title}: the answer of the contract's example.", status, media_type, body)
    if first and "json" in media_type:
        yield from _variations(name, title, status, media_type, body)
        yield from _every_field(contract, call, response, case=f"{name}-every-field", status=status)


def _title(summary: str) -> str:
    return summary.rstrip(".").replace('"', "'")


def _status(said: str, call: ExampleCall) -> int:
    """Return a status that an entry of the contract stands for."""
    if said == "default":
        return next(
            status for status in (500, 502, 503, 504) if str(status) not in call.node["responses"]
        )
    if said[1:].upper() == "XX":
        base = {"2": 200, "3": 304, "4": 422, "5": 503}[said[0]]
        return base if str(base) not in call.node["responses"] else base + 1
    return int(said)


def _example(contract: Contract, response: dict[str, Any]) -> tuple[str, bytes]:
    """Return media type and bytes of an answer's example."""
    content = response.get("content", {})
    if not content:
        return "", b""
    media_type, media = next(iter(content.items()))
    value = example_value(contract.document, media)
    if isinstance(value, str) and "json" not in media_type:
        return media_type, value.encode()
    return media_type.replace("*", "json"), _json(value)


def _headers(contract: Contract, response: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the headers that an answer must have, with the values of their examples."""
    for name, node in response.get("headers", {}).items():
        header = resolved(contract.document, node)
        if header.get("required") and name.lower() != "content-type":
            value = example_value(contract.document, header)
            yield name, value if isinstance(value, str) else json.dumps(value)


def _json(value: Any) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def _variations(
    name: str, title: str, status: int, media_type: str, body: bytes
) -> Iterator[NewCase]:
    value = json.loads(body)
    if isinstance(value, dict | list):
        empty: Any = type(value)()
        yield NewCase(
            f"{name}-empty",
            f"{title}: an answer with nothing in it.",
            status,
            media_type,
            _json(empty),
        )
        reason = f"{title}: fields that the contract does not have are kept."
        yield NewCase(
            f"{name}-unknown-fields", reason, status, media_type, _json(_with_unknown(value))
        )


def _every_field(
    contract: Contract, call: ExampleCall, response: dict[str, Any], case: str, status: int
) -> Iterator[NewCase]:
    """Yield a case with every field of request and answer, if the examples lack any."""
    document = contract.document
    media_type, media = next(iter(response["content"].items()))
    value = example_value(document, media)
    whole = complete(document, media.get("schema", {}), value, "writeOnly")
    if whole != value or call.arguments != call_of(contract, call.id, whole=True).arguments:
        reason = f"{_title(call.operation.summary or call.id)}: every field of the contract."
        yield NewCase(case, reason, status, media_type, _json(whole), whole=True)


def _with_unknown(value: Any) -> Any:
    """Return a value with one more field in each object."""
    if isinstance(value, list):
        return [_with_unknown(item) for item in value]
    if isinstance(value, dict):
        return {**{name: _with_unknown(inner) for name, inner in value.items()}, UNKNOWN: 1}
    return value


def _call_py(call: ExampleCall, case: NewCase) -> str:
    """Return the `call.py` of a case."""
    source = Source()
    source.use(PACKAGE, "Client")
    result = returned(call.operation)
    for name in re.findall(r"\b[A-Z]\w+", result):
        if name != "None":
            source.use("typing" if name == "Any" else PACKAGE, name)
    if "datetime." in result or "uuid." in result:
        result = "object"
    options = "max_retries=0" if case.status in _REPEATED else ""
    made = source.call(call, call.operation.name, options)
    head = f'"""{case.reason}"""\n\n{source.imports()}\n'
    return formatted(f"{head}\ndef call(client: Client) -> {result}:\n    return {made}\n")
