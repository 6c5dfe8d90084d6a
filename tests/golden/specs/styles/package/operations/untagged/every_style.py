# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /p/{simple}/{exploded}/{label}/{matrix}/{json}.

Takes:
- `simple` (PointInput)
- `exploded` (PointInput)
- `label` (list[str])
- `matrix` (list[int])
- `json` (PointInput)
- `filter` (PointInput | Unset)
- `expand` (list[str] | Unset)
- `nested` (EveryStyleNestedInput | Unset)
- `created` (EveryStyleCreatedOption1Input | int | Unset)
- `piped` (PointInput | Unset)
- `fields` (EveryStyleFieldsInput | Unset)
- `maybe` (list[str] | None | Unset)
- `x_point` (PointInput | Unset): header `X-Point`.
- `x_exploded` (PointInput | Unset): header `X-Exploded`.
- `x_json` (str | Unset): header `X-Json`.
- `x_maybe` (str | None | Unset): header `X-Maybe`.
- `c` (PointInput | Unset)

Returns:
- 200 (Point | str | bytes): What came.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf, Array, nullable
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.bytes_answer import BytesAnswer
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_parameters import json_header, json_parts, json_segment
from ..._runtime.wire.media_answer import MediaAnswer
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ..._runtime.wire.query_objects import query_fields
from ..._runtime.wire.text_answer import TextAnswer
from ...models.every_style_created_option_1 import EveryStyleCreatedOption1Input
from ...models.every_style_fields import EveryStyleFieldsInput
from ...models.every_style_nested import EveryStyleNestedInput
from ...models.point import Point, PointInput

OPERATION = Operation(
    name="every_style",
    method="GET",
    path="/p/{simple}/{exploded}/{label}/{matrix}/{json}",
    idempotent=True,
    accept=b"application/json, text/csv; charset=iso-8859-1, image/png",
)

READERS = Readers(
    success={
        "200": MediaAnswer(
            {
                "application/json": JsonAnswer(Object(Point)),
                "text/csv; charset=iso-8859-1": TextAnswer("iso-8859-1"),
                "image/png": BytesAnswer(),
            }
        ),
    },
    errors={},
)


def build_request(
    simple: PointInput,
    exploded: PointInput,
    label: list[str],
    matrix: list[int],
    json: PointInput,
    *,
    filter: PointInput | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    nested: EveryStyleNestedInput | Unset = UNSET,
    created: EveryStyleCreatedOption1Input | int | Unset = UNSET,
    piped: PointInput | Unset = UNSET,
    fields: EveryStyleFieldsInput | Unset = UNSET,
    maybe: list[str] | None | Unset = UNSET,
    x_point: PointInput | Unset = UNSET,
    x_exploded: PointInput | Unset = UNSET,
    x_json: str | Unset = UNSET,
    x_maybe: str | None | Unset = UNSET,
    c: PointInput | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/p/"
        + path_segment("simple", simple, Object(PointInput), explode=False)
        + "/"
        + path_segment("exploded", exploded, Object(PointInput), explode=True)
        + "/"
        + path_segment("label", label, Array(TEXT), style="label", explode=True)
        + "/"
        + path_segment("matrix", matrix, Array(INTEGER), style="matrix", explode=False)
        + "/"
        + json_segment("json", json, Object(PointInput)),
        query=[
            *json_parts("filter", filter, Object(PointInput)),
            *query_fields("expand", expand, Array(TEXT), deep=True),
            *query_fields("nested", nested, Object(EveryStyleNestedInput), deep=True),
            *query_fields(
                "created", created, AnyOf(Object(EveryStyleCreatedOption1Input), INTEGER), deep=True
            ),
            *query_fields("piped", piped, Object(PointInput), separator="|"),
            *query_fields(
                "fields",
                fields,
                Object(EveryStyleFieldsInput),
                taken=("created", "expand", "filter", "maybe", "nested", "piped"),
            ),
            *parameter_parts("maybe", maybe, nullable(Array(TEXT))),
        ],
        headers=[
            *header_parts("X-Point", x_point, Object(PointInput), explode=False, separator=","),
            *header_parts("X-Exploded", x_exploded, Object(PointInput), explode=True),
            *json_header("X-Json", x_json, TEXT),
            *header_parts("X-Maybe", x_maybe, nullable(TEXT), separator=","),
        ],
        cookies=[
            *query_fields("c", c, Object(PointInput), separator=","),
        ],
    )
