# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /f.

Returns:
- 200 (Mapping[str, str]): x

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.scalars import TEXT
from ..._runtime.wire.json_answer import JsonAnswer

OPERATION = Operation(
    name="dict_",
    method="GET",
    path="/f",
    idempotent=True,
    security=(("self", "class"),),
)

READERS = Readers(
    success={
        "200": JsonAnswer(Mapped(TEXT)),
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
        target="/f",
    )
