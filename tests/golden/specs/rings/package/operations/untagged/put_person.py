# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /people.

Takes:
- `body` (PersonUpdate)

Returns:
- 200 (Person): The person.

Errors:
- 404 (Cause): What led here.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.cause import Cause
from ...models.person import Person, PersonUpdate

OPERATION = Operation(
    name="put_person",
    method="PUT",
    path="/people",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(PersonUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Person)),
    },
    errors={
        "404": JsonAnswer(Object(Cause)),
    },
)


def build_request(
    body: PersonUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/people",
        content=BODY.write(body),
    )
