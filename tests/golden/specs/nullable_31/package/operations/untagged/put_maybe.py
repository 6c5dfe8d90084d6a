# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /maybe.

Takes:
- `body` (PartUpdate | None)

Returns:
- 200 (Part | None): The same.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import nullable
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.part import Part, PartUpdate

OPERATION = Operation(
    name="put_maybe",
    method="PUT",
    path="/maybe",
    idempotent=True,
)

BODY = JsonBody("application/json", nullable(Object(PartUpdate)))

READERS = Readers(
    success={
        "200": JsonAnswer(nullable(Object(Part))),
    },
    errors={},
)


def build_request(
    body: PartUpdate | None,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/maybe",
        content=BODY.write(body),
    )
