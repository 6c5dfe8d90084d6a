# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /scalar.

Takes:
- `body` (int | None)

Returns:
- 204 (None): Taken.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import nullable
from ..._runtime.schema.scalars import Integer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="send_scalar",
    method="PUT",
    path="/scalar",
    idempotent=True,
    accept=b"*/*",
)

BODY = JsonBody("application/json", nullable(Integer(maximum=9)))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: int | None,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/scalar",
        content=BODY.write(body),
    )
