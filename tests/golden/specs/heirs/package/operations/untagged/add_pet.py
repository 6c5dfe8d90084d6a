# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /pets.

Takes:
- `body` (CatInput | DogInput)

Returns:
- 204 (None): Done.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.cat import CatInput
from ...models.dog import DogInput

OPERATION = Operation(
    name="add_pet",
    method="POST",
    path="/pets",
    idempotent=False,
    accept=b"*/*",
)

BODY = JsonBody(
    "application/json", Tagged("species", {"cat": Object(CatInput), "dog": Object(DogInput)})
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: CatInput | DogInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/pets",
        content=BODY.write(body),
    )
