# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /json.

Takes:
- `body` (str | float | bool | list[Any] | JsonOption6Update | None)

Returns:
- 200 (str | float | bool | Sequence[Any] | JsonOption6 | None): The same.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from typing import Any

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.anything import ANY
from ..._runtime.schema.containers import AnyOf, Array, nullable
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import BOOLEAN, NUMBER, TEXT
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.json import JsonOption6, JsonOption6Update

OPERATION = Operation(
    name="put_json",
    method="PUT",
    path="/json",
    idempotent=True,
)

BODY = JsonBody(
    "application/json",
    nullable(AnyOf(TEXT, NUMBER, BOOLEAN, Array(ANY), Object(JsonOption6Update))),
)

READERS = Readers(
    success={
        "200": JsonAnswer(nullable(AnyOf(TEXT, NUMBER, BOOLEAN, Array(ANY), Object(JsonOption6)))),
    },
    errors={},
)


def build_request(
    body: str | float | bool | list[Any] | JsonOption6Update | None,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/json",
        content=BODY.write(body),
    )
