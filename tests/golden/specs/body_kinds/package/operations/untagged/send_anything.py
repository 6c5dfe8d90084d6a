# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /anything.

Takes:
- `body` (Any | Unset)

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from typing import Any

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.anything import ANY
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="send_anything",
    method="POST",
    path="/anything",
    idempotent=False,
    accept=b"*/*",
)

BODY = JsonBody("application/json", ANY)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    body: Any | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/anything",
        content=None if body is UNSET else BODY.write(body),
    )
