# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /deep.

Takes:
- `body` (DeepUpdate)

Returns:
- 200 (Deep): x

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.deep import Deep, DeepUpdate

OPERATION = Operation(
    name="put",
    method="PUT",
    path="/deep",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(DeepUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Deep)),
    },
    errors={},
)


def build_request(
    body: DeepUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/deep",
        content=BODY.write(body),
    )
