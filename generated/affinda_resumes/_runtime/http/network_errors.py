# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Exceptions of the network: recognition and short descriptions."""

from __future__ import annotations

import socket
import ssl
from typing import Any

from ..wire.signal_handlers import is_from_handler

_MODULES = frozenset({"builtins", "socket", "ssl", "_socket", "_ssl"})
"""The modules that define the exceptions of sockets."""


def is_from_socket(error: OSError) -> bool:
    """
    Tell whether a socket raised `error`.

    A signal handler may raise an `OSError` too, often `TimeoutError`. The call in which the handler ran did not
    fail: the exception is the caller's.
    """
    return type(error).__module__ in _MODULES and not is_from_handler(error)


def raised_by_handler(error: BaseException) -> OSError | None:
    """Return the exception of a signal handler that httpcore translated to `error` as a socket's."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        if isinstance(cause, OSError) and is_from_handler(cause):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None


def reason(error: BaseException) -> str:
    """Describe shortly why a connection failed, without any text of a server; empty if unknown."""
    chain: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None and not any(inner is one for one in chain):  # a chain may be a circle
        chain.append(inner)
        inner = inner.__cause__ or inner.__context__
    for known in reversed(chain):  # the first cause is the most precise
        words = _words(known)
        if words:
            return words
    return ""


def _words(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate is not trusted ({error.verify_message})"
    if isinstance(error, ssl.SSLError) and error.reason:
        return f"TLS failed ({error.reason.replace('_', ' ').lower()})"
    for kind, words in _BY_TYPE:
        if isinstance(error, kind):
            return words
    name = type(error).__name__  # httpx has the names of httpcore
    if name == "ProxyError":
        return _proxy_words(str(error))
    return _BY_NAME.get(name, "")


_BY_TYPE: tuple[tuple[type[BaseException], str], ...] = (
    (socket.gaierror, "the host name was not found"),
    (ConnectionRefusedError, "the connection was refused"),
    (ConnectionResetError, "the connection was reset"),
    (BrokenPipeError, "the connection was closed"),
)
_BY_NAME = {
    "ConnectTimeout": "connecting took too long",
    "ReadTimeout": "nothing came for too long",
    "WriteTimeout": "the request was not taken for too long",
    "PoolTimeout": "no connection became free",
    "RemoteProtocolError": "the server closed the connection or sent no HTTP",
}


def _proxy_words(text: str) -> str:
    """Describe a proxy's answer by its status, with which httpcore's message begins."""
    status = text[:3]
    return f"the proxy answered {status}" if status.isascii() and status.isdigit() else ""


def sanitize(error: Exception) -> Exception:
    """
    Remove from an exception and its causes all that may contain the key or personal data.

    That is the frames of its traceback, httpx's request, and the server's bytes that h11 quotes behind a colon.
    """
    seen: set[int] = set()
    chain: list[BaseException | None] = [error]
    while chain:
        inner: Any = chain.pop()
        if inner is None or id(inner) in seen:
            continue
        seen.add(id(inner))
        inner.__traceback__ = None
        if hasattr(inner, "_request"):
            vars(inner)["_request"] = None
        if type(inner).__name__ in ("RemoteProtocolError", "LocalProtocolError"):
            inner.args = (str(inner).partition(":")[0],)
        chain += (inner.__cause__, inner.__context__, *getattr(inner, "exceptions", ()))
    return error
