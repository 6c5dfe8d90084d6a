# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PUT /tasks/{state}.

Takes:
- `state` (Literal[10, 20, 30])
- `body` (TaskUpdate)
- `sort` (Literal["asc", "desc"] | Unset): Values, named in `PutTaskSortValues`: `"asc"`
  ASCENDING; `"desc"` DESCENDING.
- `days` (list[Literal[0, 1]] | Unset)

Returns:
- 200 (Task): The task.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from typing import Literal

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.containers import Array
from ..._runtime.schema.enums import OneOf
from ..._runtime.schema.objects import Object
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.parameters import parameter_parts
from ..._runtime.wire.path import path_segment
from ...models.task import Task, TaskUpdate

OPERATION = Operation(
    name="put_task",
    method="PUT",
    path="/tasks/{state}",
    idempotent=True,
)

BODY = JsonBody("application/json", Object(TaskUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(Task)),
    },
    errors={},
)


def build_request(
    state: Literal[10, 20, 30],
    body: TaskUpdate,
    *,
    sort: Literal["asc", "desc"] | Unset = UNSET,
    days: list[Literal[0, 1]] | Unset = UNSET,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/tasks/" + path_segment("state", state, OneOf(10, 20, 30)),
        query=[
            *parameter_parts("sort", sort, OneOf("asc", "desc")),
            *parameter_parts("days", days, Array(OneOf(0, 1))),
        ],
        content=BODY.write(body),
    )
