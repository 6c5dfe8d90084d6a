# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /animals.

Takes:
- `pageable` (PageableInput)
- `since` (datetime.datetime | Unset)

Returns:
- 200 (PageAnimal): OK

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

import datetime

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.date_times import DATE_TIME
from ..._runtime.schema.objects import Object
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.query_objects import query_fields
from ...models.page_animal import PageAnimal
from ...models.pageable import PageableInput

OPERATION = Operation(
    name="list_",
    method="GET",
    path="/animals",
    idempotent=True,
    accept=b"*/*",
)

READERS = Readers(
    success={
        "200": JsonAnswer(Object(PageAnimal)),
    },
    errors={},
)


def build_request(
    *,
    pageable: PageableInput,
    since: datetime.datetime | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/animals",
        query=[
            *query_fields("pageable", pageable, Object(PageableInput), taken=("since",)),
            *parameter_parts("since", since, DATE_TIME),
        ],
    )
