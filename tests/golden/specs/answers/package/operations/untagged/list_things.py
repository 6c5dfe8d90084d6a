# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /things.

Returns:
- 200 (Sequence[Thing]): All.
- 202 (str): Later.
- 204 (None): None.

Errors:
- 404 (Gone): Gone.
- 4XX (Problem): Wrong.
- any other status (str): Anything else.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.text_answer import TextAnswer
from ...models.gone import Gone
from ...models.problem import Problem
from ...models.thing import Thing

OPERATION = Operation(
    name="list_things",
    method="GET",
    path="/things",
    idempotent=True,
    accept=b"application/json, text/plain",
)

READERS = Readers(
    success={
        "200": JsonAnswer(Array(Object(Thing))),
        "202": TextAnswer(),
        "204": NothingAnswer(),
    },
    errors={
        "404": JsonAnswer(Object(Gone)),
        "4XX": JsonAnswer(Object(Problem)),
        "default": TextAnswer(),
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
        target="/things",
    )
