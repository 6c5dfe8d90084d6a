# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /any.

Returns:
- 3XX (str): its `Location`, which is not followed. Somewhere else.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request

OPERATION = Operation(
    name="get_any",
    method="GET",
    path="/any",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={},
    errors={},
    redirects=("3XX",),
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/any",
    )
