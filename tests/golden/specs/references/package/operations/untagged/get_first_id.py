# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /first/{id}.

Takes:
- `id` (int)

Returns:
- 200 (Sequence[ResponseAllItem]): All.

Errors:
- 4XX (User): What was wrong.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.path import path_segment
from ...models.response_all_item import ResponseAllItem
from ...models.user import User

OPERATION = Operation(
    name="get_first_id",
    method="GET",
    path="/first/{id}",
    idempotent=True,
)

READERS = Readers(
    success={
        "200": JsonAnswer(Array(Object(ResponseAllItem))),
    },
    errors={
        "4XX": JsonAnswer(Object(User)),
    },
)


def build_request(
    id: int,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/first/" + path_segment("id", id, INTEGER),
    )
