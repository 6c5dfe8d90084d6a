# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /export.

Returns:
- 200 (Thing | str | bytes): The thing in many forms.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.bytes_answer import BytesAnswer
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.media_answer import MediaAnswer
from ..._runtime.wire.text_answer import TextAnswer
from ...models.thing import Thing

OPERATION = Operation(
    name="export",
    method="GET",
    path="/export",
    idempotent=True,
    accept=b"application/json, application/xml, text/csv, application/pdf, image/png, text/plain",
)

READERS = Readers(
    success={
        "200": MediaAnswer(
            {
                "application/json": JsonAnswer(Object(Thing)),
                "application/xml": TextAnswer(),
                "text/csv": TextAnswer(),
                "application/pdf": BytesAnswer(),
                "image/png": BytesAnswer(),
            }
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
        target="/export",
    )
