# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PATCH /things.

Takes:
- `body` (ThingUpdate)

Returns:
- 200 (Thing): The thing.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.thing import Thing, ThingUpdate

OPERATION = Operation(
    name="patch_thing",
    method="PATCH",
    path="/things",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(ThingUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Thing)),
    },
    errors={},
)


def build_request(
    body: ThingUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things",
        content=BODY.write(body),
    )
