# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /thing.

Returns:
- 200 (Thing | bytes): The thing.
- 201 (str): A name.
- 203 (datetime.date | str): A day.
- 206 (Any): What any text is.

Errors:
- 304 (None): Not changed.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.anything import ANY
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import TEXT
from ..._runtime.wire.bytes_answer import BytesAnswer
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.media_answer import MediaAnswer
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.thing import Thing

OPERATION = Operation(
    name="get_thing",
    method="GET",
    path="/thing",
    idempotent=True,
    accept=b"Application/JSON; version=2, application/pdf, application/json",
)

READERS = Readers(
    success={
        "200": MediaAnswer(
            {
                "Application/JSON; version=2": JsonAnswer(Object(Thing)),
                "application/pdf": BytesAnswer(),
            }
        ),
        "201": JsonAnswer(TEXT),
        "203": JsonAnswer(DATE),
        "206": JsonAnswer(ANY),
    },
    errors={
        "304": NothingAnswer(),
    },
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/thing",
    )
