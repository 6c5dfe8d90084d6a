# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /notes.

Takes:
- `body` (NoteClickUpdate | NoteTextUpdate | None)

Returns:
- 200 (NoteClick | NoteText | None): The note.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf, nullable
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.note_click import NoteClick, NoteClickUpdate
from ...models.note_text import NoteText, NoteTextUpdate

OPERATION = Operation(
    name="put_note",
    method="PUT",
    path="/notes",
    idempotent=True,
)

BODY = JsonBody(
    "application/json", nullable(AnyOf(Object(NoteClickUpdate), Object(NoteTextUpdate)))
)

READERS = Readers(
    success={
        "200": JsonAnswer(nullable(AnyOf(Object(NoteClick), Object(NoteText)))),
    },
    errors={},
)


def build_request(
    body: NoteClickUpdate | NoteTextUpdate | None,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/notes",
        content=BODY.write(body),
    )
