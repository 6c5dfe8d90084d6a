# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /shapes.

Takes:
- `body` (CircleInput | SquareInput)

Returns:
- 200 (Circle | Square): As it was kept.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.circle import Circle, CircleInput
from ...models.square import Square, SquareInput

OPERATION = Operation(
    name="add_shape",
    method="POST",
    path="/shapes",
    idempotent=False,
)

BODY = JsonBody(
    "application/json",
    Tagged(
        "kind",
        {
            "c": Object(CircleInput, {"kind": "c"}),
            "Square": Object(SquareInput, {"kind": "Square"}),
        },
    ),
)

READERS = Readers(
    success={
        "200": JsonAnswer(
            Tagged(
                "kind",
                {"c": Object(Circle, {"kind": "c"}), "Square": Object(Square, {"kind": "Square"})},
            )
        ),
    },
    errors={},
)


def build_request(
    body: CircleInput | SquareInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/shapes",
        content=BODY.write(body),
    )
