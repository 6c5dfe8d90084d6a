# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /users.

Takes:
- `limit` (int | Unset)

Returns:
- 200 (Sequence[User]): All.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.parameters import parameter_parts
from ...models.user import User

OPERATION = Operation(
    name="list_users",
    method="GET",
    path="/users",
    idempotent=True,
)

READERS = Readers(
    success={
        "200": JsonAnswer(Array(Object(User))),
    },
    errors={},
)


def build_request(
    *,
    limit: int | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/users",
        query=[
            *parameter_parts("limit", limit, INTEGER),
        ],
    )
