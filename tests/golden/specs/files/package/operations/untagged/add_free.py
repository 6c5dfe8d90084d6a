# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /free.

Takes:
- `body` (dict[str, File])

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.files import FILE, File
from ..._runtime.schema.maps import Mapped
from ..._runtime.wire.multipart_body import MultipartBody
from ..._runtime.wire.nothing_answer import NothingAnswer

OPERATION = Operation(
    name="add_free",
    method="POST",
    path="/free",
    idempotent=False,
    accept=b"*/*",
)

BODY = MultipartBody("multipart/form-data", Mapped(FILE))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: dict[str, File],
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/free",
        content=BODY.write(body),
    )
