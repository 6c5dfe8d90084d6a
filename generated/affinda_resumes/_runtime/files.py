# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
A file in a form.
"""

from __future__ import annotations

import attrs

from ..errors import InvalidRequestError


@attrs.frozen
class File:
    """
    A file to be sent in `multipart/form-data`.

    Raises:
        InvalidRequestError: the media type could smuggle in a line, or the content is no bytes.
    """

    content: bytes = attrs.field(repr=False)
    """What is in it."""
    name: str = "file"
    """What the server is told it is called."""
    media_type: str = "application/octet-stream"
    """What the server is told it is."""

    def __attrs_post_init__(self) -> None:
        if self.content.__class__ is not bytes:
            raise InvalidRequestError("File: the content must be bytes")
        if not (self.media_type.isascii() and self.media_type.isprintable()):
            raise InvalidRequestError("File: the media type must be one line of printable ASCII")
        try:
            self.name.encode()
        except UnicodeEncodeError:
            raise InvalidRequestError("File: the name has a lone surrogate") from None
