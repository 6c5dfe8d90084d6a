"""Checks of a client's options: server URL, timeout, retries."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Collection, Mapping
from typing import cast
from urllib.parse import urlsplit

from ...errors import InvalidRequestError
from ..http.messages import Origin
from ..schema.descriptions import describe
from ..schema.json_values import leaf
from ..wire.headers import SecretBytes, is_header_value


class Variable:
    """A variable in the URL of a server."""

    __slots__ = ("default", "env", "values")

    def __init__(self, *, default: str, values: tuple[str, ...], env: str | None) -> None:
        self.default = default
        self.values = values
        """The allowed values; empty if the contract lists none."""
        self.env = env
        """The environment variable with the value if the caller passes none (`x-env-var`)."""


class Server:
    """The server that the contract names."""

    __slots__ = ("url", "variables")

    def __init__(self, *, url: str | None, variables: Mapping[str, Variable]) -> None:
        self.url: str | None = url
        """`None` if the contract names no host."""
        self.variables: Mapping[str, Variable] = variables


def server_url(server: Server, chosen: Mapping[str, str | None], base_url: str | None) -> str:
    """
    Return the URL before all paths: `base_url`, or the contract's server with its variables.

    Raises:
        InvalidRequestError: both were passed, or a variable has none of the contract's values.
    """
    given = [name for name, value in chosen.items() if value is not None]
    if base_url is not None:
        if given:
            raise InvalidRequestError(f"base_url and {given[0]}: pass one or the other, not both")
        return base_url
    if server.url is None:
        raise InvalidRequestError("base_url: is missing, and the contract names no server")
    url = server.url
    for name, variable in server.variables.items():
        value: object = leaf(chosen.get(name))
        source = name
        if value is None and variable.env and os.environ.get(variable.env):
            value, source = os.environ[variable.env], variable.env
        if value is None:
            value = variable.default
        if variable.values and value not in variable.values:
            listed = ", ".join(map(repr, variable.values))
            raise InvalidRequestError(f"{source}: must be one of {listed}")
        # A value must not move the host: `evil.example/` would.
        host, _, _ = server.url.partition("://")[2].partition("/")
        allowed = _IN_HOST if f"{{{name}}}" in host else _IN_PATH
        if type(value) is not str or not re.fullmatch(allowed, value):
            raise InvalidRequestError(f"{source}: must be letters, digits, '.', '-' and '_'")
        url = url.replace(f"{{{name}}}", value)
    return url


_IN_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?"
_IN_PATH = r"(?!\.)[A-Za-z0-9._-]+(?:/(?!\.)[A-Za-z0-9._-]+)*"


def split_url(url: object, allow_http: object = (), name: str = "base_url") -> tuple[Origin, str]:
    """
    Split a base URL into its origin and the path that goes before every operation's; `name` is its option.

    Raises:
        InvalidRequestError: it is no plain https URL, or `allow_http` holds what is no host. Plain http is for
            loopback servers and the hosts of `allow_http` only: a key must not be sent unencrypted.
    """
    hosts = _check_hosts(allow_http)
    url = leaf(url)
    if type(url) is not str:
        raise InvalidRequestError(f"{name}: expected a string, found {describe(url)}")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise InvalidRequestError(f"{name}: not a URL") from None
    plain = url.isascii() and url.isprintable() and " " not in url
    if parts.scheme not in ("http", "https") or not host or not plain:
        raise InvalidRequestError(f"{name}: expected https://host, in ASCII")
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise InvalidRequestError(f"{name}: must have no user, query or fragment")
    if parts.scheme == "http" and host not in hosts and not _is_loopback(host):
        raise InvalidRequestError(
            f"{name}: must be https, unless the host is this machine or in allow_http"
        )
    return Origin(parts.scheme, host, port), parts.path.rstrip("/")


def _check_hosts(hosts: object) -> frozenset[str]:
    """
    Return host names in lower case.

    Raises:
        InvalidRequestError: `hosts` is no collection of them: a string would be one of letters.
    """
    if isinstance(hosts, str | bytes) or not isinstance(hosts, Collection):
        raise InvalidRequestError(
            f"allow_http: expected a tuple of host names, found {describe(leaf(hosts))}"
        )
    found: set[str] = set()
    for host in map(leaf, cast("Collection[object]", hosts)):
        if type(host) is not str or not (re.fullmatch(_HOST, host) or _address_of(host)):
            raise InvalidRequestError(
                "allow_http: expected host names without scheme, port and wildcard"
            )
        found.add(host.lower())
    return frozenset(found)


_HOST = r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?"


def _is_loopback(host: str) -> bool:
    """Tell whether `host` is this machine (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3)."""
    address = _address_of(host)
    return host == "localhost" if address is None else address.is_loopback


def _address_of(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return the IP address that `host` is, of version 6 without brackets; `None` if it is a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def check_timeout(timeout: object) -> float:
    """
    Check a time-out in seconds.

    Raises:
        InvalidRequestError: it is no positive number, or too large for a socket.
    """
    timeout = leaf(timeout)
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        raise InvalidRequestError(f"timeout: expected seconds, found {describe(timeout)}")
    if not 0 < timeout < _MAX_SECONDS:  # false for NaN too
        raise InvalidRequestError(f"timeout: must be above 0 and below {_MAX_SECONDS:g} seconds")
    return float(timeout)


_MAX_SECONDS = 1e9
"""Seconds, 31 years: valid for a socket's time-out on every system."""


def idempotency_header(key: object) -> tuple[bytes, bytes]:
    """
    Return the header with an idempotency key (draft-ietf-httpapi-idempotency-key-header); "auto" makes a UUID.

    Raises:
        InvalidRequestError: the key is empty, or could inject a header line. It is not shown.
    """
    key = leaf(key)
    if type(key) is not str or not key or not is_header_value(key):
        raise InvalidRequestError(
            'idempotency_key: must be "auto" or one line of printable ASCII without spaces around it'
        )
    if key == "auto":
        from uuid import uuid4  # few calls ask for one

        key = str(uuid4())
    return IDEMPOTENCY_KEY, SecretBytes(key.encode("ascii"))


IDEMPOTENCY_KEY = b"Idempotency-Key"


def check_count(name: str, count: object, least: int) -> int:
    """
    Check an option that counts something.

    Raises:
        InvalidRequestError: it is no integer of at least `least`.
    """
    count = leaf(count)
    if type(count) is not int or count < least:
        raise InvalidRequestError(f"{name}: expected an integer of at least {least}")
    return count
