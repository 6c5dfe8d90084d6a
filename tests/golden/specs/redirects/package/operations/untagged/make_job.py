# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /jobs.

Returns:
- 303 (str): its `Location`, which is not followed. The job.

Errors:
- 404 (None): No such thing.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="make_job",
    method="POST",
    path="/jobs",
    idempotent=False,
    accept=b"*/*",
)

READERS = Readers(
    success={},
    errors={
        "404": NothingAnswer(),
    },
    redirects=("303",),
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/jobs",
    )
