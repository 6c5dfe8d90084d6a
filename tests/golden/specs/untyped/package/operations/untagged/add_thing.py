# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /things/{id}.

Takes:
- `id` (str)
- `body` (AddThingBodyInput)

Returns:
- 200 (Thing): The thing.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import TEXT
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.path import path_segment
from ...models.add_thing_body import AddThingBodyInput
from ...models.thing import Thing

OPERATION = Operation(
    name="add_thing",
    method="POST",
    path="/things/{id}",
    idempotent=False,
)

BODY = FormBody("application/x-www-form-urlencoded", Object(AddThingBodyInput))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Thing)),
    },
    errors={},
)


def build_request(
    id: str,
    body: AddThingBodyInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things/" + path_segment("id", id, TEXT),
        content=BODY.write(body),
    )
