# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /cars.

Takes:
- `body` (PutCarBodyUpdate)

Returns:
- 200 (Car): The car.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.car import Car
from ...models.put_car_body import PutCarBodyUpdate

OPERATION = Operation(
    name="put_car",
    method="PUT",
    path="/cars",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(PutCarBodyUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Car)),
    },
    errors={},
)


def build_request(
    body: PutCarBodyUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/cars",
        content=BODY.write(body),
    )
