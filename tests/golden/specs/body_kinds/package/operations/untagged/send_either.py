# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PATCH /either.

Takes:
- `body` (FormUpdate | list[dict[str, str]] | Unset)
- `media_type` (Literal["application/merge-patch+json", "application/json-patch+json"]): How
  the body is written.

Returns:
- 204 (None): Taken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.body_choice import BodyWriter, pick_body
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.form import FormUpdate

OPERATION = Operation(
    name="send_either",
    method="PATCH",
    path="/either",
    idempotent=False,
    accept=b"*/*",
)

BODIES: dict[str, BodyWriter] = {
    "application/merge-patch+json": JsonBody("application/merge-patch+json", Object(FormUpdate)),
    "application/json-patch+json": JsonBody("application/json-patch+json", Array(Mapped(TEXT))),
}

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    body: FormUpdate | list[dict[str, str]] | Unset = UNSET,
    media_type: Literal[
        "application/merge-patch+json", "application/json-patch+json"
    ] = "application/merge-patch+json",
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/either",
        content=None if body is UNSET else pick_body(BODIES, media_type).write(body),
    )
