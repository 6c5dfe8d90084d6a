# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /words.

Takes:
- `words` (dict[str, str | int])
- `limit` (int | Unset)
- `joined` (dict[str, Any] | None | Unset)

Returns:
- 204 (None): Listed.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from typing import Any

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.anything import ANY
from ..._runtime.schema.containers import AnyOf, nullable
from ..._runtime.schema.maps import Mapped
from ..._runtime.schema.scalars import INTEGER, TEXT
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.nothing_answer import NothingAnswer
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.query_objects import query_fields

OPERATION = Operation(
    name="list_words",
    method="GET",
    path="/words",
    idempotent=True,
    security=(("key",),),
    accept=b"*/*",
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    *,
    words: dict[str, str | int],
    limit: int | Unset = UNSET,
    joined: dict[str, Any] | None | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/words",
        query=[
            *parameter_parts("limit", limit, INTEGER),
            *query_fields(
                "words", words, Mapped(AnyOf(TEXT, INTEGER)), taken=("api-key", "joined", "limit")
            ),
            *query_fields("joined", joined, nullable(Mapped(ANY)), separator=","),
        ],
    )
