# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /things.

Takes:
- `body` (ThingUpdate)
- `limit` (int | Unset)

Returns:
- 204 (None): x

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.parameters import parameter_parts
from ...models.thing import ThingUpdate

OPERATION = Operation(
    name="put_thing",
    method="PUT",
    path="/things",
    idempotent=True,
    accept=b"*/*",
)

BODY = JsonBody("application/json", Object(ThingUpdate))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: ThingUpdate,
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
        target="/things",
        query=[
            *parameter_parts("limit", limit, INTEGER),
        ],
        content=BODY.write(body),
    )
