# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /table.

Deprecated. See https://docs.example/table.

Returns:
- 2XX (Mapping[str, int] | str): XML or JSON.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.media_answer import MediaAnswer
from ..._runtime.wire.text_answer import TextAnswer

OPERATION = Operation(
    name="get_table",
    method="GET",
    path="/table",
    idempotent=True,
    accept=b"application/json, application/xml",
)

READERS = Readers(
    success={
        "2XX": MediaAnswer(
            {"application/json": JsonAnswer(Mapped(INTEGER)), "application/xml": TextAnswer()}
        ),
    },
    errors={},
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/table",
    )
