# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /things/{day}.

Takes:
- `day` (datetime.date)
- `body` (ThingUpdate | None)
- `limit` (int | None | Unset)

Returns:
- 200 (Thing | None): The thing.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import datetime

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import nullable
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ...models.thing import Thing, ThingUpdate

OPERATION = Operation(
    name="put_thing",
    method="PUT",
    path="/things/{day}",
    idempotent=True,
)

BODY = JsonBody("application/json", nullable(Object(ThingUpdate)))

READERS = Readers(
    success={
        "200": JsonAnswer(nullable(Object(Thing))),
    },
    errors={},
)


def build_request(
    day: datetime.date,
    body: ThingUpdate | None,
    *,
    limit: int | None | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things/" + path_segment("day", day, DATE),
        query=[
            *parameter_parts("limit", limit, nullable(INTEGER)),
        ],
        content=BODY.write(body),
    )
