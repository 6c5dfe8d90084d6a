# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /inline.

Takes:
- `body` (PutInlineBodyUpdate)

Returns:
- 200 (PutInlineResponse200): It.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.put_inline_body import PutInlineBodyUpdate
from ...models.put_inline_response_200 import PutInlineResponse200

OPERATION = Operation(
    name="put_inline",
    method="PUT",
    path="/inline",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(PutInlineBodyUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(PutInlineResponse200)),
    },
    errors={},
)


def build_request(
    body: PutInlineBodyUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/inline",
        content=BODY.write(body),
    )
