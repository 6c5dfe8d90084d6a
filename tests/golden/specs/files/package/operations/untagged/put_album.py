# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
PUT /albums.

Takes:
- `body` (AlbumUpdate | Unset)

Returns:
- 204 (None): Taken.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.request_bodies import MultipartBody
from ..._runtime.wire.response_bodies import NothingAnswer
from ...models.album import AlbumUpdate

OPERATION = Operation(
    name="put_album",
    method="PUT",
    path="/albums",
    idempotent=True,
    accept=b"*/*",
)

BODY = MultipartBody("multipart/form-data", Object(AlbumUpdate))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    body: AlbumUpdate | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/albums",
        content=None if body is UNSET else BODY.write(body),
    )
