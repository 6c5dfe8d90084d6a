# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# mypy: disable-error-code="import-not-found,import-untyped"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
Faults of a request, for which the sandbox refuses it, and how they are written.

The codes and sentences are those of the contract's examples where it has one. The others are ours,
and so is how a place in a list is written: `workExperience[0].dates.startDate`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

from jsonschema.exceptions import ValidationError


class Fault(NamedTuple):
    """
    One fault of a request (`RequestErrorDetail`).
    """

    attr: str | None
    """The wire path of the field at fault, or `None`."""
    code: str
    detail: str


class RefusedError(Exception):
    """
    A request that is answered with an error.
    """

    def __init__(
        self,
        status: int,
        faults: Iterable[Fault] = (),
        *,
        headers: Mapping[str, str] | None = None,
        asked_for: bool = False,
    ) -> None:
        super().__init__(status)
        self.status = status
        self.asked_for = asked_for
        """True if the request itself asked for this status."""
        self.headers = dict(headers or {})
        self._faults = list(faults)

    def body(self) -> dict[str, Any]:
        """Give the JSON object that the answer holds."""
        if self._faults:
            return error_body("validation_error", self._faults)
        kind = "server_error" if self.status >= 500 else "client_error"
        return error_body(kind, [_general(self.status)])


def error_body(kind: str, faults: Iterable[Fault]) -> dict[str, Any]:
    """
    Make a `RequestError`.
    """
    return {"type": kind, "errors": [fault._asdict() for fault in faults]}


_GENERAL = {
    400: ("parse_error", "The body can't be read as JSON."),
    401: ("authentication_failed", "Invalid token."),
    403: ("permission_denied", "You do not have permission to perform this action."),
    404: ("not_found", "Not found."),
    405: ("method_not_allowed", "This path does not have this method."),
    413: ("too_large", "The body is too large."),
    415: ("unsupported_media_type", "The body must be application/json."),
    429: ("throttled", "Request was throttled."),
}


def _general(status: int) -> Fault:
    """Return the details of a status when no field is at fault."""
    code, detail = _GENERAL.get(status, ("error", ""))
    if not detail and status >= 500:
        detail = "A server error occurred."
    return Fault(None, code, detail or f"{_phrase(status)}.")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"


def faults(errors: Iterable[ValidationError]) -> list[Fault]:
    """
    Say what is wrong with a body, one fault a field; "read-only" goes before any other.
    """
    found = sorted(
        (fault for error in errors for fault in _leaves(error)),
        key=lambda fault: fault.code != "read_only",
    )
    by_field: dict[str | None, Fault] = {}
    for fault in found:
        by_field.setdefault(fault.attr, fault)
    return list(by_field.values())


def _leaves(error: ValidationError) -> Iterator[Fault]:
    """Yield the faults behind one error of the schema."""
    if error.validator in ("oneOf", "anyOf") and error.context:
        yield from _best_branch(error)
    elif error.validator == "required":
        schema: Any = error.schema
        wanted: Any = error.validator_value
        found: Any = error.instance
        for name in wanted:
            if name not in found and not schema.get("properties", {}).get(name, {}).get("readOnly"):
                yield Fault(
                    _path([*error.absolute_path, name]), "required", "This field is required."
                )
    else:
        yield _fault(error)


def _best_branch(error: ValidationError) -> Iterator[Fault]:
    """
    Yield the faults of the alternative that has the value's type; a null is an alternative here.
    """
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context:
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    wanted: list[str] = []
    for branch in branches.values():
        mistyped = [e for e in branch if e.validator == "type" and not e.relative_path]
        if not mistyped:
            for inner in branch:
                yield from _leaves(inner)
            return
        wanted += _types(mistyped[0].validator_value)
    yield _mistyped(error, wanted)


_RULES = {
    "readOnly": ("read_only", "This field is read-only."),
    "minimum": ("min_value", "Must be at least {}."),
    "maximum": ("max_value", "Must be at most {}."),
    "minLength": ("min_length", "Must have at least {} characters."),
    "maxLength": ("max_length", "Must have at most {} characters."),
    "minItems": ("min_length", "Must have at least {} items."),
    "maxItems": ("max_length", "Must have at most {} items."),
    "format": ("invalid", "Must be text of the format {}."),
}


def _fault(error: ValidationError) -> Fault:
    if error.validator == "type":
        return _mistyped(error, _types(error.validator_value))
    unknown = ("invalid", f"Does not fit `{error.validator}` of the contract.")
    code, detail = _RULES.get(str(error.validator), unknown)
    return Fault(_path(error.absolute_path), code, detail.format(error.validator_value))


def _mistyped(error: ValidationError, wanted: list[str]) -> Fault:
    path = _path(error.absolute_path)
    if error.instance is None:
        return Fault(path, "null", "This field may not be null.")
    return Fault(path, "invalid", f"Must be of type {' or '.join(wanted)}.")


def _types(value: Any) -> list[str]:
    """Return the type or types that the keyword `type` lists."""
    return [value] if isinstance(value, str) else list(value)


def _path(parts: Iterable[str | int]) -> str | None:
    """Write a path as it is on the wire, such as `education[0].grade.raw`; the root is `None`."""
    written = ""
    for part in parts:
        written += f"[{part}]" if isinstance(part, int) else f".{part}"
    return written.removeprefix(".") or None
