# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /events.

Takes:
- `body` (EventClickInput | EventKeyPressInput)

Returns:
- 200 (EventClick | EventKeyPress): The event.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.event_click import EventClick, EventClickInput
from ...models.event_key_press import EventKeyPress, EventKeyPressInput

OPERATION = Operation(
    name="add_event",
    method="POST",
    path="/events",
    idempotent=False,
)

BODY = JsonBody(
    "application/json",
    Tagged("kind", {"click": Object(EventClickInput), "key-press": Object(EventKeyPressInput)}),
)

READERS = Readers(
    success={
        "200": JsonAnswer(
            Tagged("kind", {"click": Object(EventClick), "key-press": Object(EventKeyPress)})
        ),
    },
    errors={},
)


def build_request(
    body: EventClickInput | EventKeyPressInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/events",
        content=BODY.write(body),
    )
