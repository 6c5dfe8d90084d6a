# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /file.

Returns:
- 302 (str): its `Location`, which is not followed. Where the file is.

Errors:
- any other status (Mapping[str, Any]): Wrong.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.anything import ANY
from ..._runtime.schema.maps import Mapped
from ..._runtime.wire.json_answer import JsonAnswer

OPERATION = Operation(
    name="get_file",
    method="GET",
    path="/file",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={},
    errors={
        "default": JsonAnswer(Mapped(ANY)),
    },
    redirects=("302",),
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/file",
    )
