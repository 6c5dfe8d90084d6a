# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /things.

Takes:
- `body` (AddThingBodyInput)

Returns:
- 200 (AddThingBody): As it was kept.
- 202 (AddThingBody): Later.

Errors:
- 409 (ResponseAllItem): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.add_thing_body import AddThingBody, AddThingBodyInput
from ...models.response_all_item import ResponseAllItem

OPERATION = Operation(
    name="add_thing",
    method="POST",
    path="/things",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(AddThingBodyInput))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(AddThingBody)),
        "202": JsonAnswer(Object(AddThingBody)),
    },
    errors={
        "409": JsonAnswer(Object(ResponseAllItem)),
    },
)


def build_request(
    body: AddThingBodyInput,
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
