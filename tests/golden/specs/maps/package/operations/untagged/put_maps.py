# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /maps.

Takes:
- `body` (MapsUpdate)

Returns:
- 200 (Maps): Maps.
- 201 (Mapping[str, datetime.date | str]): Days by name.

Errors:
- 409 (Mapping[str, datetime.date | str]): The days that clash.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.maps import Maps, MapsUpdate

OPERATION = Operation(
    name="put_maps",
    method="PUT",
    path="/maps",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(MapsUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Maps)),
        "201": JsonAnswer(Mapped(DATE)),
    },
    errors={
        "409": JsonAnswer(Mapped(DATE)),
    },
)


def build_request(
    body: MapsUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/maps",
        content=BODY.write(body),
    )
