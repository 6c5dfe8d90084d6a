# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
POST /forms.

Takes:
- `body` (PartUpdate)

Returns:
- 204 (None): Done.

Not marked as safe to repeat: it is sent again only when it can't have been processed.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.wire.form_body import FormBody
from ..._runtime.wire.nothing_answer import NothingAnswer
from ...models.part import PartUpdate

OPERATION = Operation(
    name="post_form",
    method="POST",
    path="/forms",
    idempotent=False,
    accept=b"*/*",
)

BODY = FormBody("application/x-www-form-urlencoded", Object(PartUpdate))

READERS = Readers(
    success={
        "204": NothingAnswer(),
    },
    errors={},
)


def build_request(
    body: PartUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/forms",
        content=BODY.write(body),
    )
