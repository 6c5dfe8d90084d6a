# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Reports of attempts, for a caller's function that watches them."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import TypeAlias

import attrs

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from .log import LOGGER


@attrs.frozen
class AttemptReport:
    """One attempt of a call: safe to log, since it holds no key, no body and no text of the server."""

    operation: str
    """The name of the client's method."""
    method: str
    """The HTTP method, in capital letters."""
    path: str
    """The path template of the contract, never the filled-in path."""
    attempt: int
    """The number of the attempt; the first is 1."""
    status_code: int | None
    """The status of the answer; `None` if none came."""
    seconds: float
    """Seconds from the start of this attempt to its last byte, without the wait before it."""
    error: type[BaseException] | None
    """
    The class of the error that the attempt ended with, such as `RateLimitError`, even if the call is repeated.

    It is no `ApiError` where an exception from elsewhere ended the attempt, such as a cancellation.
    """


OnAttempt: TypeAlias = Callable[[AttemptReport], None]


def check_on_attempt(function: OnAttempt) -> OnAttempt:
    """
    Check the function that watches attempts.

    Raises:
        InvalidRequestError: it can't be called, or is async: nobody would await it.
    """
    if not callable(function):
        raise InvalidRequestError(f"on_attempt: expected a function, found {describe(function)}")
    if iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__):
        raise InvalidRequestError(
            "on_attempt: expected a function without async: it is called, and not awaited"
        )
    return function


def report(on_attempt: OnAttempt, attempt: AttemptReport, applied: bool | None) -> None:
    """
    Call the function that watches attempts.

    Raises:
        Exception: whatever the function raises, with a note that says whether the server carried the call out.
    """
    try:
        on_attempt(attempt)
    except Exception as error:
        error.add_note(
            f"{LOGGER.name}: raised by on_attempt after attempt {attempt.attempt}: {_SAID[applied]}"
        )
        raise


_SAID = {
    True: "the server had carried the request out",
    False: "the server had not carried the request out",
    None: "nobody can know whether the server carried the request out",
}
