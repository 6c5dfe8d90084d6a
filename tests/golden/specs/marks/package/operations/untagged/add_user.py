# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /users.

Takes:
- `body` (UserInput)

Returns:
- 201 (User): x

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.user import User, UserInput

OPERATION = Operation(
    name="add_user",
    method="POST",
    path="/users",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(UserInput))

READERS = Readers(
    success={
        "201": JsonAnswer(Object(User)),
    },
    errors={},
)


def build_request(
    body: UserInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/users",
        content=BODY.write(body),
    )
