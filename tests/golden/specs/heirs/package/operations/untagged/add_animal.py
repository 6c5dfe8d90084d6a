# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /animals.

Takes:
- `body` (CatInput | DogInput | PuppyInput | AnimalInput)

Returns:
- 200 (Sequence[Cat | Dog | Puppy | Animal]): All of them.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.objects import Object
from ..._runtime.schema.tagged import Tagged
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.animal import Animal, AnimalInput
from ...models.cat import Cat, CatInput
from ...models.dog import Dog, DogInput
from ...models.puppy import Puppy, PuppyInput

OPERATION = Operation(
    name="add_animal",
    method="POST",
    path="/animals",
    idempotent=False,
)

BODY = JsonBody(
    "application/json",
    Tagged(
        "species",
        {"cat": Object(CatInput), "dog": Object(DogInput), "Puppy": Object(PuppyInput)},
        Object(AnimalInput),
    ),
)

READERS = Readers(
    success={
        "200": JsonAnswer(
            Array(
                Tagged(
                    "species",
                    {"cat": Object(Cat), "dog": Object(Dog), "Puppy": Object(Puppy)},
                    Object(Animal),
                )
            )
        ),
    },
    errors={},
)


def build_request(
    body: CatInput | DogInput | PuppyInput | AnimalInput,
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
