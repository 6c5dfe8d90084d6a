# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /trees.

Takes:
- `body` (TreeInput)

Returns:
- 200 (Tree): The tree.

Errors:
- any other status (Chicken): A chicken.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ...models.chicken import Chicken
from ...models.tree import Tree, TreeInput

OPERATION = Operation(
    name="plant",
    method="POST",
    path="/trees",
    idempotent=False,
)

BODY = JsonBody("application/json", Object(TreeInput))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Tree)),
    },
    errors={
        "default": JsonAnswer(Object(Chicken)),
    },
)


def build_request(
    body: TreeInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/trees",
        content=BODY.write(body),
    )
