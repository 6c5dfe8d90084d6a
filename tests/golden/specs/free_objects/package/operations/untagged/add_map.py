# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /maps.

Takes:
- `body` (dict[str, list[PartUpdate]])

Returns:
- 200 (Mapping[str, int | None]): The map.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array, nullable
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.part import PartUpdate

OPERATION = Operation(
    name="add_map",
    method="POST",
    path="/maps",
    idempotent=False,
)

BODY = JsonBody("application/json", Mapped(Array(Object(PartUpdate))))

READERS = Readers(
    success={
        "200": JsonAnswer(Mapped(nullable(INTEGER))),
    },
    errors={},
)


def build_request(
    body: dict[str, list[PartUpdate]],
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
