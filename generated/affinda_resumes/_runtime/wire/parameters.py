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
from ..schema.descriptions import encodable
from ..schema.kind import Kind, finding
from ..schema.scalars import NUMBER, TEXT
from ..unset import UNSET
from .arguments import take_argument
from .headers import SecretBytes, is_header_value

Parts = list[tuple[str, str]]


def path_segment(name: str, value: object, kind: Kind) -> str:
    """
    Percent-encode a path parameter as one segment (RFC 3986, section 3.3).

    Raises:
        InvalidRequestError: `value` does not fit, is empty, or is `.` or `..`, which servers and
            proxies resolve into another path. A `UUID` may stand for a string.
    """
    if isinstance(value, UUID) and isinstance(kind.encode(kind.take(value)), UUID):
        value = str(UUID(int=value.int))
    text = ",".join(quote(part, safe="") for part in _texts(name, value, kind))
    if text in ("", ".", ".."):
        raise InvalidRequestError(f"{name}: must not be empty, '.' or '..'")
    return text


def query_parts(name: str, value: object, kind: Kind, *, separator: str | None = None) -> Parts:
    """Names and values for the query, encoded; the items of an array one by one, or joined."""
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
    Names and values for the query of an object, the values encoded.

    Each field is sent under its own name; as `name[field]` if `deep`; all of them in one value if there is a
    `separator`, which parts names and values. Null is sent as it is for a scalar.

    Raises:
        InvalidRequestError: `value` does not fit, holds more than scalars, or would send a name in `taken`, or
            one that leads into it: it is another parameter's.
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
    """Names and values for the `Cookie` header, encoded (RFC 6265, section 4.1.1)."""
    return _parts(name, value, kind, separator)


def header_parts(
    name: str, value: object, kind: Kind, *, separator: str | None = None
) -> list[tuple[bytes, bytes]]:
    """
    A header; the items of an array joined by a comma.

    Raises:
        InvalidRequestError: `value` does not fit, could smuggle in a line, or is a list with a comma in an
            item. It is not shown.
    """
    if value is UNSET:
        return []
    joint = separator or ","
    text = joint.join(_apart(name, value, _texts(name, value, kind), joint))
    if not is_header_value(text):
        raise InvalidRequestError(f"{name}: a header must be one line of printable ASCII")
    return [(name.encode("ascii"), SecretBytes(text.encode("ascii")))]


def query_string(parts: Parts) -> str:
    """Write the query, with its question mark; empty where there is nothing to say."""
    joined = "&".join(f"{quote(name, safe='')}={value}" for name, value in parts)
    return f"?{joined}" if joined else ""


def _parts(name: str, value: object, kind: Kind, separator: str | None) -> Parts:
    """Name and percent-encoded value of each part; a separator stays a separator."""
    if value is UNSET:
        return []
    texts = _texts(name, value, kind)
    if separator is not None and separator != ",":  # it is encoded, as it is in an item
        texts = _apart(name, value, texts, separator)
    encoded = [quote(text, safe="") for text in texts]
    if separator is None or not isinstance(value, list):
        return [(name, text) for text in encoded]
    joint = separator if separator == "," else quote(separator)
    return [(name, joint.join(encoded))] if encoded else []


def _apart(name: str, value: object, texts: list[str], separator: str) -> list[str]:
    """
    The texts of a value that will be joined by what nothing tells from the same character in one of them.

    Raises:
        InvalidRequestError: an item of a list holds `separator`.
    """
    for index, text in enumerate(texts if isinstance(value, list) else ()):
        if separator in text:
            message = f"{name}[{index}]: must not hold {separator!r}, which parts the items"
            raise InvalidRequestError(message)
    return texts


def _texts(name: str, value: object, kind: Kind) -> list[str]:
    """The text of a value, or of each item of a list."""
    encoded = _encoded(name, value, kind)
    if encoded.__class__ is not list:
        return [text_of(encoded, name)]
    return [text_of(item, f"{name}[{index}]") for index, item in enumerate(encoded)]


def _encoded(name: str, value: object, kind: Kind) -> Any:
    """The JSON value of a parameter that fits its kind."""
    if kind.sound(value):
        return kind.encode(value)
    value, problem = take_argument(value, kind, name)
    if problem is not None:
        raise InvalidRequestError(str(problem))
    return kind.encode(value)


def _field(name: str, field: str, value: object) -> tuple[str, str]:
    """
    Name and text of a field of an object: a list, an object or a file has no text.

    What the server itself had sent need not fit the contract, so what no kind has checked is looked at here.
    """
    if not encodable(field):
        raise InvalidRequestError(f"{name}: the name {field!r} has a lone surrogate")
    return field, text_of(value, f"{name}.{field}")


def text_of(value: object, path: str) -> str:
    """
    How a scalar at the wire path `path` is written outside of JSON: booleans and null as JSON has them.

    Raises:
        InvalidRequestError: `value` is something else, or text or a number that can't be written.
    """
    if value is None:
        return "null"
    if value.__class__ is bool:
        return "true" if value else "false"
    if TEXT.sound(value) or NUMBER.sound(value):
        return str(value)
    problem, _ = finding(value, path, "a string, a number, a boolean or null")
    raise InvalidRequestError(str(problem))
