# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PATCH /things.

Takes:
- `body` (ThingUpdate)
- `q` (str | None | Unset)
- `ids` (list[int] | None | Unset)

Returns:
- 200 (Thing): The thing.
- 202 (Part | None): Perhaps one.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array, nullable
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.parameters import parameter_parts
from ...models.part import Part
from ...models.thing import Thing, ThingUpdate

OPERATION = Operation(
    name="change_thing",
    method="PATCH",
    path="/things",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(ThingUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Thing)),
        "202": JsonAnswer(nullable(Object(Part))),
    },
    errors={},
)


def build_request(
    body: ThingUpdate,
    *,
    q: str | None | Unset = UNSET,
    ids: list[int] | None | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things",
        query=[
            *parameter_parts("q", q, nullable(TEXT)),
            *parameter_parts("ids", ids, nullable(Array(INTEGER))),
        ],
        content=BODY.write(body),
    )
