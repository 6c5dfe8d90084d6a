# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /owners.

Takes:
- `body` (OwnerInput)

Returns:
- 200 (Owner): The owner.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.owner import Owner, OwnerInput

OPERATION = Operation(
    name="add_owner",
    method="POST",
    path="/owners",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(OwnerInput))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Owner)),
    },
    errors={},
)


def build_request(
    body: OwnerInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/owners",
        content=BODY.write(body),
    )
