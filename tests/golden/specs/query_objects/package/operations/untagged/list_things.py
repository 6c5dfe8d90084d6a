# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /things.

Takes:
- `limit` (int | Unset)
- `filter` (ListThingsFilterInput | Unset): Each field by itself.
- `color` (ColorInput | None | Unset)
- `paint` (ColorInput | None | Unset)
- `ab` (dict[str, str] | Unset): query `a&b`.
- `shape` (CircleInput | SquareInput | Unset)

Returns:
- 204 (None): Listed.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import nullable
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.schema.tagged import Tagged
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.query_objects import query_fields
from ...models.circle import CircleInput
from ...models.color import ColorInput
from ...models.list_things_filter import ListThingsFilterInput
from ...models.square import SquareInput

OPERATION = Operation(
    name="list_things",
    method="GET",
    path="/things",
    idempotent=True,
    security=(("key",),),
    accept=b"*/*",
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    filter: ListThingsFilterInput | Unset = UNSET,
    color: ColorInput | None | Unset = UNSET,
    paint: ColorInput | None | Unset = UNSET,
    ab: dict[str, str] | Unset = UNSET,
    shape: CircleInput | SquareInput | Unset = UNSET,
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
            *parameter_parts("limit", limit, INTEGER),
            *query_fields(
                "filter",
                filter,
                Object(ListThingsFilterInput),
                taken=("a&b", "api-key", "color", "limit", "paint", "shape"),
            ),
            *query_fields("color", color, nullable(Object(ColorInput)), separator=","),
            *query_fields("paint", paint, nullable(Object(ColorInput)), deep=True),
            *query_fields("a&b", ab, Mapped(TEXT), deep=True),
            *query_fields(
                "shape",
                shape,
                Tagged(
                    "kind",
                    {
                        "circle": Object(CircleInput, {"kind": "circle"}),
                        "square": Object(SquareInput, {"kind": "square"}),
                    },
                ),
                deep=True,
            ),
        ],
    )
