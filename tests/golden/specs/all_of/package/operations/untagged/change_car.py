# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PATCH /cars/{id}.

Takes:
- `id` (int)
- `body` (CarUpdate)

Returns:
- 200 (Car): The car.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.path import path_segment
from ...models.car import Car, CarUpdate

OPERATION = Operation(
    name="change_car",
    method="PATCH",
    path="/cars/{id}",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(CarUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Car)),
    },
    errors={},
)


def build_request(
    id: int,
    body: CarUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/cars/" + path_segment("id", id, INTEGER),
        content=BODY.write(body),
    )
