# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""JSON bodies of requests."""

from __future__ import annotations

from ..schema.kind import Kind
from .arguments import checked
from .request_bodies import Content


class JsonBody:
    """JSON (RFC 8259)."""

    __slots__ = ("_media_type", "kind")

    def __init__(self, media_type: str, kind: Kind) -> None:
        self._media_type = media_type.encode("ascii")
        self.kind: Kind = kind

    def write(self, body: object) -> Content:
        """Check a body; the client writes it as JSON."""
        return Content(self._media_type, None, checked(body, self.kind))
