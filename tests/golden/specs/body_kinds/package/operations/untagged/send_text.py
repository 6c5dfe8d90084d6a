# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /text.

Takes:
- `body` (str | Unset): Some words.

Returns:
- 204 (None): Taken.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.text_body import TextBody

OPERATION = Operation(
    name="send_text",
    method="PUT",
    path="/text",
    idempotent=True,
    accept=b"*/*",
)

BODY = TextBody("text/plain; charset=utf-8")

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    body: str | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/text",
        content=None if body is UNSET else BODY.write(body),
    )
