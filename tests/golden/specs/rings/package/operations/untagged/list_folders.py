# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /folders.

Returns:
- 200 (Sequence[Folder]): All.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ...models.entry import Folder

OPERATION = Operation(
    name="list_folders",
    method="GET",
    path="/folders",
    idempotent=True,
)

READERS = Readers(
    success={
        "200": JsonAnswer(Array(Object(Folder))),
    },
    errors={},
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/folders",
    )
