# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /things.

Returns:
- 200 (Sequence[Thing]): The things.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ...models.thing import Thing

OPERATION = Operation(
    name="list_things",
    method="GET",
    path="/things",
    idempotent=True,
    security=(("key",),),
)

READERS = Readers(
    success={
        "200": JsonAnswer(Array(Object(Thing))),
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
        target="/things",
    )
