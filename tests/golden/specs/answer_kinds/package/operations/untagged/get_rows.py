# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /rows.

Returns:
- 200 (str): A table.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.text_answer import TextAnswer

OPERATION = Operation(
    name="get_rows",
    method="GET",
    path="/rows",
    idempotent=True,
    accept=b"text/csv; charset=utf-8",
)

READERS = Readers(
    success={
        "200": TextAnswer(),
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
        target="/rows",
    )
