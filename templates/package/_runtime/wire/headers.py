"""Headers of an answer, and checks for headers of a request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

from ...errors import InvalidRequestError
from ..schema.json_values import leaf


class Headers(Mapping[str, str]):
    """
    The headers of an answer: a mapping whose names ignore case (RFC 9110, section 5.1).

    The values of a repeated name are joined with a comma (RFC 9110, section 5.2).
    """

    __slots__ = ("_items",)

    def __init__(self, items: list[tuple[str, str]]) -> None:
        self._items: dict[str, str] = {}
        for name, value in items:
            key = name.lower()
            self._items[key] = f"{self._items[key]}, {value}" if key in self._items else value

    @classmethod
    def from_wire(cls, items: list[tuple[bytes, bytes]]) -> Headers:
        """Decode received headers as Latin-1, which never fails."""
        return cls([(name.decode("latin-1"), value.decode("latin-1")) for name, value in items])

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self._items) or '(none)'}>"


class SecretBytes(bytes):
    """Bytes with a key in them: their `repr` is stars, and they can't be pickled."""

    def __repr__(self) -> str:
        return "b'***'"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a key is not pickled")


_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z"  # RFC 9110, section 5.6.2
_RESERVED = frozenset(
    "accept-encoding authorization connection content-length content-type host "
    "transfer-encoding".split()
)


def check_headers(
    headers: Mapping[str, str] | None, *, authorization: bool = False
) -> list[tuple[bytes, bytes]]:
    """
    Turn a caller's extra headers into bytes; `authorization` tells whether the client leaves that one to them.

    Raises:
        InvalidRequestError: a name is no token or is set by the client itself, or a value could
            inject a header line. The value is not shown.
    """
    checked: list[tuple[bytes, bytes]] = []
    if not isinstance(cast("object", headers), Mapping | None):
        raise InvalidRequestError(f"headers: expected a mapping, found {type(headers).__name__}")
    for name, value in (headers or {}).items():
        name, value = leaf(name), leaf(value)
        if type(name) is not str or not re.match(_TOKEN, name):
            raise InvalidRequestError(f"headers: {name!r} is no header name")
        is_left = authorization and name.lower() == "authorization"
        if name.lower() in _RESERVED and not is_left:
            raise InvalidRequestError(f"headers: {name} is set by the client")
        if type(value) is not str or not is_header_value(value):
            raise InvalidRequestError(
                f"headers: the value of {name} must be one line of printable ASCII"
            )
        checked.append((name.encode("ascii"), SecretBytes(value.encode("ascii"))))
    return checked


def is_header_value(value: str) -> bool:
    """Tell whether `value` is valid in a header: printable ASCII, no space at either end."""
    return value.isascii() and value.isprintable() and value == value.strip()
