"""Parameters as text."""

from __future__ import annotations

from ..schema.kind import Kind
from .arguments import encode_argument
from .scalar_text import item_texts, text_of
from .separators import without_separator


def texts_of(
    name: str,
    value: object,
    kind: Kind,
    *,
    separator: str | None = None,
    explode: bool | None = None,
) -> list[str]:
    """
    Return the text of a value, or of each item of a list but those that are null.

    With `explode`, an object may stand there: each name and value are one text, or two; a null is left out.

    Raises:
        InvalidRequestError: `value` is invalid, or one of several texts holds the `separator`.
    """
    encoded = encode_argument(name, value, kind)
    if encoded.__class__ is dict and explode is not None:
        pairs = [
            (key, text_of(item, f"{name}.{key}"))
            for key, item in encoded.items()
            if item is not None
        ]
        texts = [f"{key}={text}" for key, text in pairs] if explode else [*sum(pairs, ())]
    elif encoded.__class__ is list:
        texts = item_texts(name, encoded)
    else:
        return [text_of(encoded, name)]
    return texts if separator is None else without_separator(name, texts, separator)
