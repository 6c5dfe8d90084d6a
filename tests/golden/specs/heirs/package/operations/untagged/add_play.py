# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /plays.

Takes:
- `body` (SongInput | ShowInput)

Returns:
- 200 (Song | Show): As it was kept.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.show import Show, ShowInput
from ...models.song import Song, SongInput

OPERATION = Operation(
    name="add_play",
    method="POST",
    path="/plays",
    idempotent=False,
)

BODY = JsonBody(
    "application/json",
    Tagged(
        "type",
        {
            "song": Object(SongInput, {"type": "song"}),
            "show": Object(ShowInput),
            "series": Object(ShowInput),
        },
    ),
)

READERS = Readers(
    success={
        "200": JsonAnswer(
            Tagged(
                "type",
                {
                    "song": Object(Song, {"type": "song"}),
                    "show": Object(Show),
                    "series": Object(Show),
                },
            )
        ),
    },
    errors={},
)


def build_request(
    body: SongInput | ShowInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/plays",
        content=BODY.write(body),
    )
