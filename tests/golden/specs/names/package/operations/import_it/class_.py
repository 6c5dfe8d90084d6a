# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /a/{self}.

Takes:
- `self_` (str): path `self`.
- `body` (AbcUpdate)
- `self__2` (str | Unset): query `self`.
- `body_` (str | Unset): query `body`.
- `timeout_` (str | Unset): query `timeout`.
- `operation_` (str | Unset): query `operation`.
- `client` (str | Unset)
- `quote` (str | Unset)
- `params` (str | Unset)
- `cookies` (str | Unset)
- `str_` (str | Unset): query `str`.
- `filtera` (str | Unset): query `filter[a]`.

Returns:
- 200 (Abc): x

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ...models.abc import Abc, AbcUpdate

OPERATION = Operation(
    name="class_",
    method="PUT",
    path="/a/{self}",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(AbcUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Abc)),
    },
    errors={},
)


def build_request(
    self_: str,
    body: AbcUpdate,
    *,
    self__2: str | Unset = UNSET,
    body_: str | Unset = UNSET,
    timeout_: str | Unset = UNSET,
    operation_: str | Unset = UNSET,
    client: str | Unset = UNSET,
    quote: str | Unset = UNSET,
    params: str | Unset = UNSET,
    cookies: str | Unset = UNSET,
    str_: str | Unset = UNSET,
    filtera: str | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/a/" + path_segment("self", self_, TEXT),
        query=[
            *parameter_parts("self", self__2, TEXT),
            *parameter_parts("body", body_, TEXT),
            *parameter_parts("timeout", timeout_, TEXT),
            *parameter_parts("operation", operation_, TEXT),
            *parameter_parts("client", client, TEXT),
            *parameter_parts("quote", quote, TEXT),
            *parameter_parts("params", params, TEXT),
            *parameter_parts("cookies", cookies, TEXT),
            *parameter_parts("str", str_, TEXT),
            *parameter_parts("filter[a]", filtera, TEXT),
        ],
        content=BODY.write(body),
    )
