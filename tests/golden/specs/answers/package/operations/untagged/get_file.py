# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
GET /file.

Returns:
- 200 (bytes): Either.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.wire.response_bodies import BytesAnswer

OPERATION = Operation(
    name="get_file",
    method="GET",
    path="/file",
    idempotent=True,
    accept=b"application/pdf, image/png",
)

READERS = Readers(
    success={
        "200": BytesAnswer(),
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
        target="/file",
    )
