# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /rules.

Takes:
- `body` (AllUpdate | IsUpdate | Unset)

Returns:
- 200 (All | Is): The rule.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.is_ import Is, IsUpdate
from ...models.rule import All, AllUpdate

OPERATION = Operation(
    name="put_rule",
    method="PUT",
    path="/rules",
    idempotent=True,
)

BODY = JsonBody(
    "application/json", Tagged("op", {"All": Object(AllUpdate), "Is": Object(IsUpdate)})
)

READERS = Readers(
    success={
        "200": JsonAnswer(Tagged("op", {"All": Object(All), "Is": Object(Is)})),
    },
    errors={},
)


def build_request(
    *,
    body: AllUpdate | IsUpdate | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/rules",
        content=None if body is UNSET else BODY.write(body),
    )
