# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /events.

Takes:
- `body` (MadeUpdate | MovedUpdate | LostUpdate | None)

Returns:
- 200 (Made | Moved | Lost | None): As it was kept.

Errors:
- 4XX (Sequence[Made | Moved | Lost | None]): Which events clash.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array, nullable
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.lost import Lost, LostUpdate
from ...models.made import Made, MadeUpdate
from ...models.moved import Moved, MovedUpdate

OPERATION = Operation(
    name="add_event",
    method="POST",
    path="/events",
    idempotent=False,
)

BODY = JsonBody(
    "application/json",
    nullable(
        Tagged(
            "@type",
            {
                "made.v1": Object(MadeUpdate),
                "made.v2": Object(MadeUpdate),
                "": Object(MovedUpdate),
                "Lost": Object(LostUpdate),
            },
        )
    ),
)

READERS = Readers(
    success={
        "200": JsonAnswer(
            nullable(
                Tagged(
                    "@type",
                    {
                        "made.v1": Object(Made),
                        "made.v2": Object(Made),
                        "": Object(Moved),
                        "Lost": Object(Lost),
                    },
                )
            )
        ),
    },
    errors={
        "4XX": JsonAnswer(
            Array(
                nullable(
                    Tagged(
                        "@type",
                        {
                            "made.v1": Object(Made),
                            "made.v2": Object(Made),
                            "": Object(Moved),
                            "Lost": Object(Lost),
                        },
                    )
                )
            )
        ),
    },
)


def build_request(
    body: MadeUpdate | MovedUpdate | LostUpdate | None,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/events",
        content=BODY.write(body),
    )
