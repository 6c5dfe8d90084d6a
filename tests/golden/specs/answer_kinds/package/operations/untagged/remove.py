# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
DELETE /gone.

Returns:
- 2XX (None): Removed.

Errors:
- any other status (Sequence[Thing]): What was wrong.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.thing import Thing

OPERATION = Operation(
    name="remove",
    method="DELETE",
    path="/gone",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={
        "2XX": NothingAnswer(),
    },
    errors={
        "default": JsonAnswer(Array(Object(Thing))),
    },
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/gone",
    )
