# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Parsed JSON to UTF-8 bytes and back (RFC 8259)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias, cast

from ...errors import InvalidRequestError
from .signal_handlers import is_from_handler

JsonLoads: TypeAlias = Callable[[bytes], Any]
JsonDumps: TypeAlias = Callable[[Any], bytes | str]

_DECODER: Any = json.JSONDecoder()
_scan: Callable[[str, int], tuple[Any, int]] = _DECODER.scan_once


def _writer() -> Callable[[Any], str]:
    """
    Make the function that writes JSON text.

    `JSONEncoder.encode` makes the standard library's C writer anew for each text. One kept for all of them
    takes 8.4 µs for the documented update, not 8.9. Without that writer, or with another one, use `encode`.
    """
    # A value that contains itself ends in a RecursionError; the encoder's own check would cost 1 µs of 10.
    encoder = json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")
    )
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    quote: Any = getattr(json.encoder, "encode_basestring", None)
    try:
        chunks: Any = make(None, encoder.default, quote, None, ":", ",", False, False, False)
        if "".join(chunks({"é": [1.5, None]}, 0)) == '{"é":[1.5,null]}':
            return lambda value: "".join(chunks(value, 0))
    except TypeError:
        pass
    return encoder.encode


_write = _writer()


TOO_DEEP = "it is nested too deeply"


class UnreadableError(Exception):
    """A body can't be read; the message has nothing of the body."""


def encode_json(value: Any, dumps: JsonDumps | None, what: str = "the body") -> bytes:
    """
    Write JSON as UTF-8, without escaping non-ASCII; `what` names the value in an error.

    Raises:
        InvalidRequestError: JSON or UTF-8 has no form for `value`.
    """
    try:
        if dumps is None:
            return _write(value).encode()
        text = cast("object", dumps(value))
        if isinstance(text, bytes):
            return text
        if isinstance(text, str):
            return text.encode("utf-8")
        name = type(text).__name__
        del text
        reason = f"json_dumps gave neither bytes nor a string, but a {name}"
    except UnicodeEncodeError:
        reason = "a string has a lone surrogate, which UTF-8 can't hold"
    except RecursionError:
        reason = TOO_DEEP
    except Exception as error:
        if _is_foreign(error, dumps):
            raise
        reason = f"it holds something that JSON has no form for ({type(error).__name__})"
    del value
    raise InvalidRequestError(f"{what} can't be written as JSON: {reason}")


def decode_json(body: bytes, loads: JsonLoads | None) -> Any:
    """
    Parse JSON.

    `NaN`, infinities and lone surrogates are not valid JSON, but they are kept: one invalid value must not cost
    the caller the answer.

    Raises:
        UnreadableError: it isn't JSON.
    """
    if not body:
        raise UnreadableError("it is empty")
    try:
        return _loads(body) if loads is None else loads(body)
    except json.JSONDecodeError as error:
        reason = f"it is not JSON (line {error.lineno}, column {error.colno})"
    except UnicodeDecodeError as error:
        reason = f"it is not UTF-8 (byte {error.start})"
    except RecursionError:
        reason = TOO_DEEP
    except Exception as error:  # such as that of an integer with 5,000 digits
        if _is_foreign(error, loads):
            raise
        reason = f"it is not JSON ({type(error).__name__})"
    raise UnreadableError(reason)


def _is_foreign(error: Exception, function: object) -> bool:
    """
    Tell whether `error` comes from a signal handler or a debugger and not from JSON: it is raised unchanged.

    A caller's own `function` may raise any exception.
    """
    return is_from_handler(error) or (
        function is None and not isinstance(error, TypeError | ValueError)
    )


def _loads(body: bytes) -> Any:
    """Parse as `json.loads` does, without guessing the encoding: 12 µs, not 13, for the documented answer."""
    text = body.decode()
    try:
        value, end = _scan(text, 0)
    except StopIteration:  # white space, a byte order mark, or invalid JSON
        return json.loads(text.removeprefix("\ufeff"))
    if end == len(text) or not text[end:].strip(" \t\n\r"):
        return value
    return json.loads(text)  # raises the error with its position
