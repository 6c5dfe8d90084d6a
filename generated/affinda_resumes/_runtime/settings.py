# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
What a client is told when it is made: where to send, with which key, for how long to try.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from ..errors import InvalidRequestError
from .headers import SecretBytes, is_header_value
from .kinds import describe
from .transport import Origin


class Variable(NamedTuple):
    """
    A variable in the URL of a server.
    """

    default: str
    values: tuple[str, ...]
    """What it may be."""
    env: str | None
    """The environment variable it is read from when the caller names none (`x-env-var`)."""


class Server(NamedTuple):
    """
    Where the contract says the API is.
    """

    url: str
    variables: Mapping[str, Variable]


class Bearer(NamedTuple):
    """
    A key sent as `Authorization: Bearer` (RFC 6750, section 2.1).
    """

    env: str | None
    """The environment variable it is read from when the caller passes none (`x-env-var`)."""


class Secret:
    """
    A key that shows itself as stars wherever it stands: in a `repr`, a traceback with locals, a dump.
    """

    __slots__ = ("_value",)

    def __init__(self, value: object) -> None:
        self._value = value

    def __repr__(self) -> str:
        return "'***'"

    def __reduce__(self) -> str:
        raise TypeError("a key is not pickled")

    def or_from(self, env: str | None) -> Secret:
        """This key or, where none was passed, the one in the environment variable `env`."""
        if self._value is None and env is not None:
            return Secret(os.environ.get(env))
        return self

    def problem(self) -> str | None:
        """What is wrong with the key, in words that hold nothing of it."""
        value = self._value
        if value is None or value == "":
            return "is missing"
        if type(value) is not str:
            return f"must be a string, not {describe(value)}"
        if not is_header_value(value):
            return "must be one line of printable ASCII without spaces around it"
        return None

    def hide_in(self, text: str) -> str:
        """`text` without the key, should a server have echoed it; a word of under 8 letters is no key."""
        value = self._value
        return text.replace(value, "***") if type(value) is str and len(value) >= 8 else text

    def bearer(self) -> SecretBytes:
        """The value of the `Authorization` header."""
        return SecretBytes(b"Bearer " + str(self._value).encode("ascii"))


def authorization(security: Bearer, key: Secret) -> SecretBytes:
    """
    Make the `Authorization` header.

    Raises:
        InvalidRequestError: the key is missing, or can't stand in a header. It is not shown.
    """
    key = key.or_from(security.env)
    problem = key.problem()
    if problem is not None:
        hint = f" (pass api_key or set {security.env})" if security.env else ""
        raise InvalidRequestError(f"api_key: {problem}{hint}")
    return key.bearer()


def server_url(server: Server, chosen: Mapping[str, str | None], base_url: str | None) -> str:
    """
    Choose the URL that paths are added to: `base_url`, or the contract's server with its variables.

    Raises:
        InvalidRequestError: both were given, or a variable is not what the contract lists.
    """
    given = [name for name, value in chosen.items() if value is not None]
    if base_url is not None:
        if given:
            raise InvalidRequestError(f"base_url and {given[0]}: pass one or the other, not both")
        return base_url
    url = server.url
    for name, variable in server.variables.items():
        value: object = chosen.get(name)
        source = name
        if value is None and variable.env and os.environ.get(variable.env):
            value, source = os.environ[variable.env], variable.env
        if value is None:
            value = variable.default
        if value not in variable.values:
            listed = ", ".join(map(repr, variable.values))
            raise InvalidRequestError(f"{source}: must be one of {listed}")
        url = url.replace(f"{{{name}}}", str(value))
    return url


def split_url(url: object) -> tuple[Origin, str]:
    """
    Split a base URL into its origin and the path that goes before every operation's.

    Raises:
        InvalidRequestError: it is no plain https URL. Plain http is for loopback servers only: a key must not
            travel in the clear.
    """
    if type(url) is not str:
        raise InvalidRequestError(f"base_url: expected a string, found {describe(url)}")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise InvalidRequestError("base_url: not a URL") from None
    plain = url.isascii() and url.isprintable() and " " not in url
    if parts.scheme not in ("http", "https") or not host or not plain:
        raise InvalidRequestError("base_url: expected https://host, in ASCII")
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise InvalidRequestError("base_url: must have no user, query or fragment")
    if parts.scheme == "http" and not _is_loopback(host):
        raise InvalidRequestError("base_url: must be https, unless the host is this machine")
    return Origin(parts.scheme, host, port), parts.path.rstrip("/")


def _is_loopback(host: str) -> bool:
    """Whether `host` is this machine (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_timeout(timeout: object) -> float:
    """
    Check a time-out in seconds.

    Raises:
        InvalidRequestError: it is no positive, finite number, or beyond a lifetime.
    """
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        raise InvalidRequestError(f"timeout: expected seconds, found {describe(timeout)}")
    if not 0 < timeout < _ENDLESS:  # NaN is not either
        raise InvalidRequestError(f"timeout: must be above 0 and below {_ENDLESS:g} seconds")
    return float(timeout)


_ENDLESS = 1e9
"""Seconds, 31 years: what a socket's time-out can hold on every system."""


def check_count(name: str, count: object, least: int) -> int:
    """
    Check an option that counts something.

    Raises:
        InvalidRequestError: it is no integer of at least `least`.
    """
    if type(count) is not int or count < least:
        raise InvalidRequestError(f"{name}: expected an integer of at least {least}")
    return count
