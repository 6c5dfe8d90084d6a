# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /a/{path_segment}/{uuid}.

Takes:
- `path_segment_` (str): path `path_segment`.
- `uuid_` (uuid.UUID): path `uuid`.
- `body` (ReadViewUpdate)
- `datetime_` (datetime.date | Unset): query `datetime`.
- `media_type_` (str | Unset): query `media_type`.
- `max_retries_` (int | Unset): query `max_retries`.
- `headers_` (str | Unset): header `headers`.
- `cookies` (str | Unset)
- `request_` (str | Unset): query `request`.
- `response_` (str | Unset): query `response`.
- `literal` (Literal["x"] | Unset)
- `unset` (str | Unset): query `UNSET`.
- `unset_2` (str | Unset): query `Unset`.
- `operation_` (str | Unset): query `OPERATION`.
- `body_` (str | Unset): query `BODY`.
- `lambda_` (str | Unset): query `lambda`.
- `print` (str | Unset)
- `class__` (str | Unset): query `class_`.
- `api_key` (str | Unset)
- `on_attempt` (str | Unset)
- `idempotency_key_` (str | Unset): query `idempotency_key`.
- `idempotency_key__2` (str | Unset): header `Idempotency-Key`.

Returns:
- 200 (ReadView_): x

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import datetime
import uuid
from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.dates import DATE
from ..._runtime.schema.enums import OneOf
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.schema.uuids import UUID_TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ...models.read_view import ReadView_, ReadViewUpdate

OPERATION = Operation(
    name="field_enter",
    method="PUT",
    path="/a/{path_segment}/{uuid}",
    idempotent=True,
    security=(("self", "class"),),
)

BODY = JsonBody("application/json", Object(ReadViewUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(ReadView_)),
    },
    errors={},
)


def build_request(
    path_segment_: str,
    uuid_: uuid.UUID,
    body: ReadViewUpdate,
    *,
    datetime_: datetime.date | Unset = UNSET,
    media_type_: str | Unset = UNSET,
    max_retries_: int | Unset = UNSET,
    headers_: str | Unset = UNSET,
    cookies: str | Unset = UNSET,
    request_: str | Unset = UNSET,
    response_: str | Unset = UNSET,
    literal: Literal["x"] | Unset = UNSET,
    unset: str | Unset = UNSET,
    unset_2: str | Unset = UNSET,
    operation_: str | Unset = UNSET,
    body_: str | Unset = UNSET,
    lambda_: str | Unset = UNSET,
    print: str | Unset = UNSET,
    class__: str | Unset = UNSET,
    api_key: str | Unset = UNSET,
    on_attempt: str | Unset = UNSET,
    idempotency_key_: str | Unset = UNSET,
    idempotency_key__2: str | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/a/"
        + path_segment("path_segment", path_segment_, TEXT)
        + "/"
        + path_segment("uuid", uuid_, UUID_TEXT),
        query=[
            *parameter_parts("datetime", datetime_, DATE),
            *parameter_parts("media_type", media_type_, TEXT),
            *parameter_parts("max_retries", max_retries_, INTEGER),
            *parameter_parts("request", request_, TEXT),
            *parameter_parts("response", response_, TEXT),
            *parameter_parts("literal", literal, OneOf("x")),
            *parameter_parts("UNSET", unset, TEXT),
            *parameter_parts("Unset", unset_2, TEXT),
            *parameter_parts("OPERATION", operation_, TEXT),
            *parameter_parts("BODY", body_, TEXT),
            *parameter_parts("lambda", lambda_, TEXT),
            *parameter_parts("print", print, TEXT),
            *parameter_parts("class_", class__, TEXT),
            *parameter_parts("api_key", api_key, TEXT),
            *parameter_parts("on_attempt", on_attempt, TEXT),
            *parameter_parts("idempotency_key", idempotency_key_, TEXT),
        ],
        headers=[
            *header_parts("headers", headers_, TEXT, separator=","),
            *header_parts("Idempotency-Key", idempotency_key__2, TEXT, separator=","),
        ],
        cookies=[
            *parameter_parts("cookies", cookies, TEXT),
        ],
        content=BODY.write(body),
    )
