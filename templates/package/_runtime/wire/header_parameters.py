"""Parameters in headers (OpenAPI 3.1, Parameter Object). An unset one is not sent."""

from __future__ import annotations

from ...errors import InvalidRequestError
from ..schema.kind import Kind
from ..unset import UNSET
from .headers import SecretBytes, is_header_value
from .texts import texts_of


def header_parts(
    name: str,
    value: object,
    kind: Kind,
    *,
    separator: str | None = None,
    explode: bool | None = None,
) -> list[tuple[bytes, bytes]]:
    """
    Encode a header; the items of an array, or the names and values of an object, are joined by a comma.

    Raises:
        InvalidRequestError: `value` is invalid, could inject a header line, or has a comma in an item. It is
            not shown.
    """
    if value is UNSET or (value is None and kind.is_valid(None)):
        return []  # no server reads a null in a header
    joined_by = separator or ","
    text = joined_by.join(texts_of(name, value, kind, separator=joined_by, explode=explode))
    if not is_header_value(text):
        raise InvalidRequestError(f"{name}: a header must be one line of printable ASCII")
    return [(name.encode("ascii"), SecretBytes(text.encode("ascii")))]
