# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /animals.

Takes:
- `body` (CatInput | DogInput)

Returns:
- 200 (Cat | Dog): OK

Errors:
- 400 (ProblemDetail): Bad Request

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.cat import Cat, CatInput
from ...models.dog import Dog, DogInput
from ...models.problem_detail import ProblemDetail

OPERATION = Operation(
    name="add",
    method="POST",
    path="/animals",
    idempotent=False,
    accept=b"*/*",
)

BODY = JsonBody(
    "application/json", Tagged("type", {"Cat": Object(CatInput), "Dog": Object(DogInput)})
)

READERS = Readers(
    success={
        "200": JsonAnswer(Tagged("type", {"Cat": Object(Cat), "Dog": Object(Dog)})),
    },
    errors={
        "400": JsonAnswer(Object(ProblemDetail)),
    },
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
        target="/animals",
        content=BODY.write(body),
    )
