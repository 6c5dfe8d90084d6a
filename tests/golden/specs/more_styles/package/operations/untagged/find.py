# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /p/{simple}/{labels}/{label}/{named}/{matrices}/{matrix}/{pair}.

Takes:
- `simple` (list[int | None])
- `labels` (list[str])
- `label` (PointInput)
- `named` (PointInput)
- `matrices` (list[str])
- `matrix` (PointInput)
- `pair` (PointInput)
- `list_` (list[int | None] | Unset): query `list`. Deprecated. For example `[1]`.
- `joined` (list[int | None] | Unset)
- `spaced` (PointInput | Unset)
- `deep` (FindDeepInput | Unset)
- `either` (int | PointInput | Unset)
- `json` (list[int | None] | None | Unset)
- `x_list` (list[int | None] | Unset): header `X-List`.
- `x_point` (PointInput | Unset): header `X-Point`.
- `list__2` (list[int | None] | Unset): cookie `list`.
- `place` (FindPlaceInput | Unset)
- `maybe` (str | None | Unset)
- `point` (PointInput | Unset)

Returns:
- 204 (None): Found.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf, Array, nullable
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.json_parameters import json_parts
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ..._runtime.wire.query_objects import query_fields
from ...models.find_deep import FindDeepInput
from ...models.find_place import FindPlaceInput
from ...models.point import PointInput

OPERATION = Operation(
    name="find",
    method="GET",
    path="/p/{simple}/{labels}/{label}/{named}/{matrices}/{matrix}/{pair}",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    simple: list[int | None],
    labels: list[str],
    label: PointInput,
    named: PointInput,
    matrices: list[str],
    matrix: PointInput,
    pair: PointInput,
    *,
    list_: list[int | None] | Unset = UNSET,
    joined: list[int | None] | Unset = UNSET,
    spaced: PointInput | Unset = UNSET,
    deep: FindDeepInput | Unset = UNSET,
    either: int | PointInput | Unset = UNSET,
    json: list[int | None] | None | Unset = UNSET,
    x_list: list[int | None] | Unset = UNSET,
    x_point: PointInput | Unset = UNSET,
    list__2: list[int | None] | Unset = UNSET,
    place: FindPlaceInput | Unset = UNSET,
    maybe: str | None | Unset = UNSET,
    point: PointInput | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/p/"
        + path_segment("simple", simple, Array(nullable(INTEGER)))
        + "/"
        + path_segment("labels", labels, Array(TEXT), style="label", explode=False)
        + "/"
        + path_segment("label", label, Object(PointInput), style="label", explode=False)
        + "/"
        + path_segment("named", named, Object(PointInput), style="label", explode=True)
        + "/"
        + path_segment("matrices", matrices, Array(TEXT), style="matrix", explode=True)
        + "/"
        + path_segment("matrix", matrix, Object(PointInput), style="matrix", explode=False)
        + "/"
        + path_segment("pair", pair, Object(PointInput), style="matrix", explode=True),
        query=[
            *parameter_parts("list", list_, Array(nullable(INTEGER))),
            *parameter_parts("joined", joined, Array(nullable(INTEGER)), separator=","),
            *query_fields("spaced", spaced, Object(PointInput), separator=" "),
            *query_fields("deep", deep, Object(FindDeepInput), deep=True),
            *query_fields("either", either, AnyOf(INTEGER, Object(PointInput)), separator=","),
            *json_parts("json", json, nullable(Array(nullable(INTEGER)))),
        ],
        headers=[
            *header_parts("X-List", x_list, Array(nullable(INTEGER)), separator=","),
            *header_parts("X-Point", x_point, Object(PointInput), explode=False, separator=","),
        ],
        cookies=[
            *parameter_parts("list", list__2, Array(nullable(INTEGER))),
            *query_fields("place", place, Object(FindPlaceInput), taken=("list", "maybe", "point")),
            *parameter_parts("maybe", maybe, nullable(TEXT)),
            *json_parts("point", point, Object(PointInput)),
        ],
    )
