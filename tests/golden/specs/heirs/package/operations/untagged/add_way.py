# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /ways.

Takes:
- `body` (CardInput | WireInput)

Returns:
- 204 (None): Done.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import AnyOf
from ..._runtime.schema.objects import Object
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.card import CardInput
from ...models.wire import WireInput

OPERATION = Operation(
    name="add_way",
    method="POST",
    path="/ways",
    idempotent=False,
    accept=b"*/*",
)

BODY = JsonBody(
    "application/json",
    AnyOf(Object(CardInput, {"kind": "card"}), Object(WireInput, {"kind": "wire"})),
)

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: CardInput | WireInput,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/ways",
        content=BODY.write(body),
    )
