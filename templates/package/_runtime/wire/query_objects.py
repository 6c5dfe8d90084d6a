"""Objects in the query (OpenAPI 3.1, Parameter Object). An unset one is not sent."""

from __future__ import annotations

from urllib.parse import quote

from ...errors import InvalidRequestError
from ..schema.descriptions import encodable
from ..schema.kind import Kind
from ..unset import UNSET
from .arguments import encode_argument
from .scalar_text import text_of


def query_fields(
    name: str,
    value: object,
    kind: Kind,
    *,
    separator: str | None = None,
    deep: bool = False,
    taken: tuple[str, ...] = (),
) -> list[tuple[str, str]]:
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
    encoded = encode_argument(name, value, kind)
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


def _field(name: str, field: str, value: object) -> tuple[str, str]:
    """
    Return name and text of a field of an object: a list, an object or a file has no text.

    A received value may be invalid and unchecked, so names and values are checked here.
    """
    if not encodable(field):
        raise InvalidRequestError(f"{name}: the name {field!r} has a lone surrogate")
    return field, text_of(value, f"{name}.{field}")
