# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /anything.

Takes:
- `body` (str)

Returns:
- 204 (None): Taken.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.text_body import TextBody
from ..._runtime.wire.whole_multipart import WholeMultipart

OPERATION = Operation(
    name="put_whole",
    method="PUT",
    path="/anything",
    idempotent=True,
    accept=b"*/*",
)

BODY = WholeMultipart(TextBody("multipart/form-data"))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: str,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/anything",
        content=BODY.write(body),
    )
