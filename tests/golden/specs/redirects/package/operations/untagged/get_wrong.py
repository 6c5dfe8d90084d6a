# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /wrong.

Errors:
- 404 (None): No such thing.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="get_wrong",
    method="GET",
    path="/wrong",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={},
    errors={
        "404": NothingAnswer(),
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
        target="/wrong",
    )
