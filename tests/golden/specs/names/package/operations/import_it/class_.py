# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
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
from ..._runtime.wire.parameters import path_segment, query_parts
from ..._runtime.wire.request_bodies import JsonBody
from ..._runtime.wire.response_bodies import JsonAnswer
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
            *query_parts("self", self__2, TEXT),
            *query_parts("body", body_, TEXT),
            *query_parts("timeout", timeout_, TEXT),
            *query_parts("operation", operation_, TEXT),
            *query_parts("client", client, TEXT),
            *query_parts("quote", quote, TEXT),
            *query_parts("params", params, TEXT),
            *query_parts("cookies", cookies, TEXT),
            *query_parts("str", str_, TEXT),
            *query_parts("filter[a]", filtera, TEXT),
        ],
        content=BODY.write(body),
    )
