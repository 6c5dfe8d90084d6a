# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
PUT /things.

Takes:
- `body` (ThingUpdate)

Returns:
- 200 (Thing): The thing.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.request_bodies import JsonBody
from ..._runtime.wire.response_bodies import JsonAnswer
from ...models.thing import Thing, ThingUpdate

OPERATION = Operation(
    name="put_thing",
    method="PUT",
    path="/things",
    idempotent=True,
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
