# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /things/{sort}/{level}.

Takes:
- `sort` (Literal["asc", "ASC"])
- `level` (Literal[-1, 0, 1])
- `body` (ThingUpdate)
- `v` (Literal["2"])
- `strange` (Literal["it's", '\"\"\"', "back\\\\slash", "two\\nlines", "\\t", "zero\\u200bwidth",
  "\\u202eback", "é", "", " ", "None", "{}", "%s", "/", ".."] | Unset)
- `sorts` (list[Literal["asc", "ASC"]] | Unset)
- `maybe` (Literal[1] | None | Unset)
- `flag` (Literal[True] | Unset)
- `x_only` (Literal["only"] | Unset): header `X-Only`.

Returns:
- 200 (Thing): The thing.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array, nullable
from ..._runtime.schema.enums import OneOf
from ..._runtime.schema.objects import Object
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.header_parameters import header_parts
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ...models.thing import Thing, ThingUpdate

OPERATION = Operation(
    name="put_thing",
    method="PUT",
    path="/things/{sort}/{level}",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(ThingUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Thing)),
    },
    errors={},
)


def build_request(
    sort: Literal["asc", "ASC"],
    level: Literal[-1, 0, 1],
    body: ThingUpdate,
    *,
    v: Literal["2"],
    strange: Literal[
        "it's",
        '"""',
        "back\\slash",
        "two\nlines",
        "\t",
        "zero\u200bwidth",
        "\u202eback",
        "é",
        "",
        " ",
        "None",
        "{}",
        "%s",
        "/",
        "..",
    ]
    | Unset = UNSET,
    sorts: list[Literal["asc", "ASC"]] | Unset = UNSET,
    maybe: Literal[1] | None | Unset = UNSET,
    flag: Literal[True] | Unset = UNSET,
    x_only: Literal["only"] | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/things/"
        + path_segment("sort", sort, OneOf("asc", "ASC"))
        + "/"
        + path_segment("level", level, OneOf(-1, 0, 1)),
        query=[
            *parameter_parts(
                "strange",
                strange,
                OneOf(
                    "it's",
                    '"""',
                    "back\\slash",
                    "two\nlines",
                    "\t",
                    "zero\u200bwidth",
                    "\u202eback",
                    "é",
                    "",
                    " ",
                    "None",
                    "{}",
                    "%s",
                    "/",
                    "..",
                ),
            ),
            *parameter_parts("sorts", sorts, Array(OneOf("asc", "ASC"))),
            *parameter_parts("maybe", maybe, nullable(OneOf(1))),
            *parameter_parts("flag", flag, OneOf(True)),
            *parameter_parts("v", v, OneOf("2")),
        ],
        headers=[
            *header_parts("X-Only", x_only, OneOf("only"), separator=","),
        ],
        content=BODY.write(body),
    )
