# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /things.

Takes:
- `body` (ThingInput)

Returns:
- 204 (None): Done.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.thing import ThingInput

OPERATION = Operation(
    name="add_thing",
    method="POST",
    path="/things",
    idempotent=False,
    security=(("key",),),
    accept=b"*/*",
)

BODY = JsonBody("application/json", Object(ThingInput))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: ThingInput,
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
