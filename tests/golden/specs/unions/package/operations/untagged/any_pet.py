# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
GET /pets.

Returns:
- 200 (Cat | Dog): A pet.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ...models.cat import Cat
from ...models.dog import Dog

OPERATION = Operation(
    name="any_pet",
    method="GET",
    path="/pets",
    idempotent=True,
)

READERS = Readers(
    success={
        "200": JsonAnswer(
            Tagged("kind", {"cat": Object(Cat), "kitten": Object(Cat), "Dog": Object(Dog)})
        ),
    },
    errors={},
)


def build_request() -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/pets",
    )
