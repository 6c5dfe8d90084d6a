"""The conversion and the check of a call's arguments: bodies and parameters."""

from __future__ import annotations

from typing import Any

from ...errors import InvalidRequestError
from ..schema.json_values import is_mapping
from ..schema.kind import InvalidValueError, Kind, Violation


def checked(body: object, kind: Kind) -> Any:
    """
    Convert a body to JSON values, after a last check: lists may have been changed in place.

    Raises:
        InvalidRequestError: a value in it is invalid.
    """
    try:
        return kind.encode_valid(body)
    except InvalidValueError:
        encoded, reason = _normalized(body, kind)
        if reason is None:
            return encoded
    except RecursionError:
        reason = TOO_DEEP
    del body
    raise InvalidRequestError(f"body: {reason}")


def _normalized(body: object, kind: Kind) -> tuple[Any, str | None]:
    """Convert a body that needs it to JSON values, or return the reason that rejects it."""
    try:
        taken, problem = normalize_argument(body, kind, "")
        if problem is None:
            return kind.encode(taken), None
    except RecursionError:
        return None, TOO_DEEP
    return None, str(problem).removeprefix("the value: ")


TOO_DEEP = "is nested too deeply"
"""The reason that rejects such a value as a list that contains itself."""


def encode_argument(name: str, value: object, kind: Kind) -> Any:
    """Check a parameter and return its JSON value."""
    if kind.is_valid(value):
        return kind.encode(value)
    value, problem = normalize_argument(value, kind, name)
    if problem is not None:
        raise InvalidRequestError(str(problem))
    return kind.encode(value)


def normalize_argument(value: Any, kind: Kind, path: str) -> tuple[Any, Violation | None]:
    """
    Convert an argument of a call, or return the violation that rejects it.

    An argument that is an object must be its write view: a mapping is allowed inside of it only.
    """
    if kind.is_view and is_mapping(value):
        problem, _ = kind.violation(value, path)
    else:
        value = kind.normalize(value)
        found = next(kind.violations(value, path, sent=True), None)
        if found is None:
            return value, None
        problem = found[0]
    if kind.is_view and problem.path == path:
        problem = problem._replace(expected=kind.expected(mapping=False))
    return None, problem
