"""
A call from its request to its result, without any I/O: the two clients of `clients` send and wait.

    Request ──▶ Exchange: start_attempt ─▶ (send) ─▶ settle ─▶ result, error, or seconds to wait and again
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import (
    ApiError,
    DeadlineExceededError,
    DecodeError,
    InvalidRequestError,
    RedirectError,
    TokenError,
    TransportError,
    error_for,
)
from ..http.clock import now
from ..http.messages import Failure, Outcome, Reply, TooLarge
from ..schema.kind import ViolationAndValue
from ..wire.compression import decompress
from ..wire.headers import Headers
from ..wire.json_codec import JsonLoads, UnreadableError, decode_json
from ..wire.response_bodies import pick
from .error_text import summarize
from .log import LOGGER
from .request import Operation, Readers, Success
from .retry_after import retry_after

if TYPE_CHECKING:
    from .attempt_report import OnAttempt

BACKOFF_BASE = 0.5
"""Seconds; the longest wait before the first retry."""
BACKOFF_CAP = 8.0
"""Seconds; the longest wait that no server asked for."""
SPREAD = 0.25
"""The random extra time, as a part of the wait that the server asked for: it spreads callers out."""

# 520 to 524 and 530 come from a gateway in front of the server, 529 from a server under load.
_RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529, 530})
# By the definition of these, the server did not process the request.
_UNPROCESSED = frozenset({408, 429})


class Settings(NamedTuple):
    """The settings of one call."""

    timeout: float
    max_retries: int
    max_bytes: int
    strict: bool
    loads: JsonLoads | None
    redact: Callable[[str], str]
    """Replaces keys that a server echoes by stars."""
    on_attempt: OnAttempt | None = None


class Exchange:
    """The attempts of one call: whether to send again, the wait before that, and the outcome."""

    def __init__(
        self,
        operation: Operation,
        readers: Readers,
        settings: Settings,
        renews: Callable[[], bool] | None = None,
    ) -> None:
        self._operation = operation
        self._readers = readers
        self._settings = settings
        self._began = now()
        self._applied: bool | None = False  # by the attempts so far
        self.deadline = self._began + settings.timeout
        self._attempt_began = self._began
        self._renews = renews
        """Tells after a 401 whether another token may be valid, where each attempt gets one."""
        self.attempts = 0
        self.error: ApiError | None = None
        """The error of the last attempt, if it is repeated."""

    def start_attempt(self) -> float:
        """Count an attempt and return its deadline."""
        self.attempts += 1
        if self.attempts > 1 or self._renews is not None:
            self._attempt_began = now()
        return self.deadline

    def settle(self, outcome: Outcome, last: bool = False) -> Success[Any] | ApiError | float:
        """
        Turn the outcome of an attempt into a result, an error to raise, or seconds to wait before the next.

        With `last`, no other attempt follows, since the client was closed.
        """
        status, ended = outcome.status, now()
        is_result = status is not None and (
            200 <= status < 300 or self._readers.is_redirect(status)
        )
        self._applied = is_result or _either(self._applied, _applied_by(outcome))
        LOGGER.debug(
            "%s %s attempt %d: %s after %.3f s",
            self._operation.method,
            self._operation.path,
            self.attempts,
            status or "no answer",
            ended - self._began,
        )
        if is_result and not isinstance(outcome, Failure):
            result = self._success(outcome)
            if self._settings.on_attempt is not None:  # saves a call where nobody watches
                self._report(status, None if isinstance(result, Success) else type(result), ended)
            return result
        error = self._error(outcome, last)
        # A 401 says that nothing was carried out, and that another token may be valid (RFC 6750, section 3.1).
        renewed = status == 401 and self._renews is not None and self._renews()
        wait = None if last else self._wait(outcome, error, renewed)
        self._report(status, type(error), ended)
        if wait is None:
            return error
        self.error = error
        LOGGER.info(
            "%s %s attempt %d ended in %s: it is repeated after %.3f s",
            self._operation.method,
            self._operation.path,
            self.attempts,
            type(error).__name__,
            wait,
        )
        return wait

    def interrupt(self, error: BaseException) -> None:
        """Report an attempt that an exception from elsewhere ended, such as a cancellation."""
        if not isinstance(error, InvalidRequestError):  # nothing was attempted
            self._applied = _either(self._applied, None)
            self._report(None, type(error), now())

    def before_attempt(
        self, operation: Operation, readers: Readers, redact: Callable[[str], str]
    ) -> Exchange:
        """Return the exchange of another request, which must be done before the next attempt."""
        settings = self._settings._replace(
            timeout=max(self.deadline - now(), 0.0),
            strict=False,
            loads=None,
            redact=redact,
            on_attempt=None,
        )
        return Exchange(operation, readers, settings)

    def without_token(self, reason: ApiError | str) -> ApiError:
        """Return the error of a call that ends before its next attempt, for which there is no token."""
        words, details = f"{self._headline(None)}: no token: {reason}", self._place()
        if not isinstance(reason, ApiError):
            return TokenError(words, **details)
        details["request_id"] = reason.request_id
        details["retry_after"] = reason.retry_after
        details["status_code"] = reason.status_code
        kind = TransportError if isinstance(reason, TransportError) else TokenError
        error = kind(words, **details)
        error.__cause__ = reason.__cause__
        return error

    def out_of_time(self) -> ApiError:
        """Return the error of a call whose deadline passed before its next attempt."""
        words = f"no token: not done within {self._settings.timeout:g} s"
        return DeadlineExceededError(f"{self._headline(None)}: {words}", **self._place())

    def closed(self) -> ApiError:
        """Return the error of a call whose client was closed before its next attempt."""
        words = "no token: the client was closed"
        return TransportError(f"{self._headline(None)}: {words}", **self._place())

    def _report(self, status: int | None, error: type[BaseException] | None, ended: float) -> None:
        """Call the caller's function that watches attempts, if there is one."""
        if self._settings.on_attempt is not None:
            from .attempt_report import AttemptReport, report  # loaded by now

            attempt = AttemptReport(
                operation=self._operation.name,
                method=self._operation.method,
                path=self._operation.path,
                attempt=self.attempts,
                status_code=status,
                seconds=ended - self._attempt_began,
                error=error,
            )
            report(self._settings.on_attempt, attempt, self._applied)

    def _wait(self, outcome: Outcome, error: ApiError, renewed: bool) -> float | None:
        """Return the seconds until the next attempt; `None` if there is none."""
        if self.attempts > self._settings.max_retries or isinstance(error, DeadlineExceededError):
            return None
        if renewed:
            return 0.0 if now() < self.deadline else None
        if not self._may_repeat(outcome):
            return None
        requested = error.retry_after or 0.0
        longest = min(BACKOFF_CAP, BACKOFF_BASE * 2.0 ** min(self.attempts - 1, 16))
        # Full jitter: callers that failed together spread out, even if the server told all to wait as long.
        spread = max(longest, min(requested * SPREAD, BACKOFF_CAP))
        room = self.deadline - now() - requested
        if requested:  # only the server's wait decides whether there is time
            spread = min(spread, room / 2)
        extra = random.uniform(0, max(spread, 0.0))
        return requested + extra if extra < room else None

    def _may_repeat(self, outcome: Outcome) -> bool:
        if isinstance(outcome, Failure):
            return not outcome.hook and (self._operation.idempotent or not outcome.sent)
        return outcome.status in (_RETRIED if self._operation.idempotent else _UNPROCESSED)

    def _success(self, outcome: Reply | TooLarge) -> Success[Any] | DecodeError:
        details = self._details(outcome)
        body = b""
        # The body of a redirect is not the result: one that can't be read costs nothing.
        ignored = (UnreadableError,) if self._readers.redirects else ()
        try:
            with suppress(*ignored):
                details["body"] = body = self._body_of(outcome, details["headers"])
            parsed, found = self._read(outcome, details["headers"], body)
        except UnreadableError as error:
            part = "Location" if self._readers.redirects else "body"
            return self._decode_error(f"its {part} can't be read: {error}", details)
        if found:
            details["violations"] = tuple(violation for violation, _ in found)
            return self._decode_error("; ".join(map(str, details["violations"])), details)
        return Success(
            parsed,
            status_code=outcome.status,
            headers=details["headers"],
            body=body,
            attempts=self.attempts,
            elapsed=details["elapsed"],
            request_id=details["request_id"],
        )

    def _read(
        self, outcome: Reply | TooLarge, headers: Headers, body: bytes
    ) -> tuple[Any, list[ViolationAndValue]]:
        """
        Return the result in an answer, and what is wrong with it.

        Raises:
            UnreadableError: there is none.
        """
        if self._readers.redirects:
            if not self._readers.is_redirect(outcome.status):
                raise UnreadableError("it is not the redirect that the contract has")
            return _location_of(outcome), []
        reader = self._readers.result(outcome.status).of(headers.get("content-type", ""))
        parsed = reader.read(body, self._settings.loads)
        strict = self._settings.strict
        return parsed, reader.violations(body, self._settings.loads) if strict else []

    def _decode_error(self, reason: str, details: dict[str, Any]) -> DecodeError:
        return DecodeError(f"{self._headline(details['status_code'])}: {reason}", **details)

    def _error(self, outcome: Outcome, closed: bool) -> ApiError:
        details = self._details(outcome)
        headers = details["headers"]
        if headers is not None:
            details["retry_after"] = retry_after(headers)
        if isinstance(outcome, Failure):
            return self._transport_error(outcome, details, closed)
        description = ""
        reader = pick(self._readers.errors, outcome.status)
        with suppress(UnreadableError):
            details["body"] = self._body_of(outcome, details["headers"])
            data = decode_json(details["body"], self._settings.loads)
            description = summarize(data, self._settings.redact) if data.__class__ is dict else ""
        with suppress(UnreadableError):
            if reader is not None and details["body"]:
                reader = reader.of(details["headers"].get("content-type", ""))
                details["error"] = reader.read(details["body"], self._settings.loads)
        error = error_for(outcome.status)(
            self._headline(outcome.status) + (f": {description}" if description else ""), **details
        )
        if isinstance(error, RedirectError):
            error.location = details["headers"].get("location")
        return error

    def _transport_error(
        self, outcome: Failure, details: dict[str, Any], closed: bool
    ) -> TransportError:
        error: TransportError
        if outcome.deadline:
            words = f"not done within {self._settings.timeout:g} s"
            kind: type[TransportError] = DeadlineExceededError
        else:
            from ..http.network_errors import reason  # loaded by now, and not with the client

            description = "the client was closed" if closed else reason(outcome.cause)
            words = type(outcome.cause).__name__ + (f": {description}" if description else "")
            kind = TransportError
        error = kind(f"{self._headline(outcome.status)}: {words}", **details)
        error.__cause__ = outcome.cause
        return error

    def _details(self, outcome: Outcome) -> dict[str, Any]:
        """Collect the attributes of an error."""
        headers = None if outcome.headers is None else Headers.from_wire(outcome.headers)
        return {
            **self._place(),
            "status_code": outcome.status,
            "headers": headers,
            "request_id": None if headers is None else headers.get("x-request-id"),
            "body": None if isinstance(outcome, TooLarge) else outcome.body,
        }

    def _place(self) -> dict[str, Any]:
        """Collect the attributes of any error: the operation, and how far the call came."""
        return {
            "method": self._operation.method,
            "path": self._operation.path,
            "attempts": self.attempts,
            "elapsed": now() - self._began,
            "applied": self._applied,
        }

    def _body_of(self, outcome: Reply | TooLarge, headers: Headers) -> bytes:
        if isinstance(outcome, TooLarge):
            raise UnreadableError(f"it is larger than {self._settings.max_bytes} bytes")
        encoding = headers.get("content-encoding")
        if not encoding:
            return outcome.body
        return decompress(outcome.body, encoding, self._settings.max_bytes)

    def _headline(self, status: int | None) -> str:
        place = f"{self._operation.method} {self._operation.path}"
        return place if status is None else f"{place}: {status}"


def _location_of(outcome: Reply | TooLarge) -> str:
    """
    Return the URL of a redirect, as it came (RFC 9110, section 10.2.2).

    Raises:
        UnreadableError: there is none, or nobody can know which one is meant.
    """
    found = {value for name, value in outcome.headers if name.lower() == b"location"}
    if len(found) != 1:
        raise UnreadableError("there are several" if found else "there is none")
    return found.pop().decode("latin-1")


def _applied_by(outcome: Outcome) -> bool | None:
    """Tell whether the server carried out an attempt without a result; `None` if unknown."""
    if outcome.status is None:
        return None if outcome.sent else False
    return False if 400 <= outcome.status < 500 else None


def _either(one: bool | None, other: bool | None) -> bool | None:
    """Return `True` if either is, `False` if both are, else `None`."""
    if one is True or other is True:
        return True
    return False if one is False and other is False else None
