# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Parameters on the wire: in the path, the query, headers and cookies (OpenAPI 3.1, Parameter Object).

Each function checks a value against its kind and gives the text it is sent as. What isn't set is not sent.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

from ...errors import InvalidRequestError
from ..schema.descriptions import describe, encodable
from ..schema.kind import TYPE, Kind, Violation
from ..schema.scalars import NUMBER, TEXT
from ..unset import UNSET
from .arguments import normalize_argument
from .headers import SecretBytes, is_header_value

Parts = list[tuple[str, str]]


def path_segment(name: str, value: object, kind: Kind) -> str:
    """
    Percent-encode a path parameter as one segment (RFC 3986, section 3.3).

    Raises:
        InvalidRequestError: `value` is invalid, is empty, or is `.` or `..`, which servers and
            proxies resolve into another path. A `UUID` may stand for a string.
    """
    if isinstance(value, UUID) and isinstance(kind.encode(kind.normalize(value)), UUID):
        value = str(UUID(int=value.int))
    text = ",".join(quote(part, safe="") for part in _texts(name, value, kind))
    if text in ("", ".", ".."):
        raise InvalidRequestError(f"{name}: must not be empty, '.' or '..'")
    return text


def query_parts(name: str, value: object, kind: Kind, *, separator: str | None = None) -> Parts:
    """Encode a parameter for the query; the items of an array one by one, or joined."""
    return _parts(name, value, kind, separator)


def query_fields(
    name: str,
    value: object,
    kind: Kind,
    *,
    separator: str | None = None,
    deep: bool = False,
    taken: tuple[str, ...] = (),
) -> Parts:
    """
    Encode an object for the query.

    Each field is sent under its own name; with `deep` as `name[field]`; with a `separator` all names and values
    are joined to one value. Null is sent as for a scalar.

    Raises:
        InvalidRequestError: `value` is invalid, has other parts than scalars, or would send a name in `taken`,
            which are other parameters' names, or one below it.
    """
    if value is UNSET:
        return []
    encoded = _encoded(name, value, kind)
    if encoded.__class__ is not dict:
        return [(name, quote(text_of(encoded, name), safe=""))]
    texts = [_field(name, field, item) for field, item in encoded.items()]
    if separator is not None:
        joined = separator.join(quote(part, safe="") for pair in texts for part in pair)
        return [(name, joined)] if texts else []
    found = [(f"{name}[{field}]" if deep else field, quote(text, safe="")) for field, text in texts]
    for sent, _ in found:
        if any(sent == other or sent.startswith(f"{other}[") for other in taken):
            raise InvalidRequestError(f"{name}: {sent!r} is another parameter's name")
    return found


def cookie_parts(name: str, value: object, kind: Kind, *, separator: str | None = None) -> Parts:
    """Encode a parameter for the `Cookie` header (RFC 6265, section 4.1.1)."""
    return _parts(name, value, kind, separator)


def header_parts(
    name: str, value: object, kind: Kind, *, separator: str | None = None
) -> list[tuple[bytes, bytes]]:
    """
    Encode a header; the items of an array are joined by a comma.

    Raises:
        InvalidRequestError: `value` is invalid, could inject a header line, or is a list with a comma in an
            item. It is not shown.
    """
    if value is UNSET:
        return []
    joined_by = separator or ","
    text = joined_by.join(_without_separator(name, value, _texts(name, value, kind), joined_by))
    if not is_header_value(text):
        raise InvalidRequestError(f"{name}: a header must be one line of printable ASCII")
    return [(name.encode("ascii"), SecretBytes(text.encode("ascii")))]


def query_string(parts: Parts) -> str:
    """Write the query with its question mark; an empty string for no parameters."""
    joined = "&".join(f"{quote(name, safe='')}={value}" for name, value in parts)
    return f"?{joined}" if joined else ""


def _parts(name: str, value: object, kind: Kind, separator: str | None) -> Parts:
    """Encode the name and the value of each part; a separator between items is not encoded."""
    if value is UNSET:
        return []
    texts = _texts(name, value, kind)
    if (
        separator is not None and separator != ","
    ):  # it is encoded, so an item with it would be ambiguous
        texts = _without_separator(name, value, texts, separator)
    encoded = [quote(text, safe="") for text in texts]
    if separator is None or not isinstance(value, list):
        return [(name, text) for text in encoded]
    joined_by = separator if separator == "," else quote(separator)
    return [(name, joined_by.join(encoded))] if encoded else []


def _without_separator(name: str, value: object, texts: list[str], separator: str) -> list[str]:
    """
    Return the texts of a value that will be joined by `separator` without escaping.

    Raises:
        InvalidRequestError: an item of a list contains `separator`.
    """
    for index, text in enumerate(texts if isinstance(value, list) else ()):
        if separator in text:
            message = f"{name}[{index}]: must not hold {separator!r}, which parts the items"
            raise InvalidRequestError(message)
    return texts


def _texts(name: str, value: object, kind: Kind) -> list[str]:
    """Return the text of a value, or of each item of a list."""
    encoded = _encoded(name, value, kind)
    if encoded.__class__ is not list:
        return [text_of(encoded, name)]
    return [text_of(item, f"{name}[{index}]") for index, item in enumerate(encoded)]


def _encoded(name: str, value: object, kind: Kind) -> Any:
    """Check a parameter and return its JSON value."""
    if kind.is_valid(value):
        return kind.encode(value)
    value, problem = normalize_argument(value, kind, name)
    if problem is not None:
        raise InvalidRequestError(str(problem))
    return kind.encode(value)


def _field(name: str, field: str, value: object) -> tuple[str, str]:
    """
    Return name and text of a field of an object: a list, an object or a file has no text.

    A received value may be invalid and unchecked, so names and values are checked here.
    """
    if not encodable(field):
        raise InvalidRequestError(f"{name}: the name {field!r} has a lone surrogate")
    return field, text_of(value, f"{name}.{field}")


def text_of(value: object, path: str) -> str:
    """
    Write the scalar at the wire path `path` outside of JSON: booleans and null as in JSON.

    Raises:
        InvalidRequestError: `value` is no scalar, or a text or number that can't be written.
    """
    if value is None:
        return "null"
    if value.__class__ is bool:
        return "true" if value else "false"
    if TEXT.is_valid(value) or NUMBER.is_valid(value):
        return str(value)
    expected = "a string, a number, a boolean or null"
    raise InvalidRequestError(str(Violation(path, *TYPE, describe(value), expected)))
