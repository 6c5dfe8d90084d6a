# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
PATCH /v2/resumes/{identifier}: Update a resume's data.

Changes the fields that the body names and leaves the others alone. The answer is the whole
resume as it is after the update, including what the API works out itself.

Any subset of the writable fields may be sent. Read-only fields have no place in the body:
take them out before sending back a resume that was read. Inside a `location` only `rawInput`
is written, and it is required there; the API works out the rest from it.

The page does not say whether nested objects and lists are merged or replaced. Send each
changed top-level field whole, and keep the `id` of list entries that have one.

Sending the same body twice leaves the resume as sending it once does, because the body names
values and not changes to values. A call whose answer was lost may be sent again.

Takes:
- `identifier` (str): The resume's identifier, as given by the API when the resume was
  uploaded. For example `"aBcD1234"`.
- `body` (ResumeDataUpdate): The fields to change, each with its new value.

Returns:
- 200 (ResumeData): The resume was updated. The body is the whole resume after the update.

Errors:
- 400 (RequestError): The body was refused. `errors` names the fields at fault.
- 401 (RequestError): The API key is missing or was not accepted.
- 404 (RequestError): There is no resume with this identifier that the key may see.
- any other status (RequestError): Any other status, such as 429 when calls come too fast or a
  5xx when the API fails. After a 5xx nobody can tell whether the request was carried out.

Safe to repeat: a call whose answer was lost is sent again.
"""

from __future__ import annotations

from ..._runtime.call.request import Operation, Readers, Request
from ..._runtime.schema.objects import Object
from ..._runtime.schema.scalars import Text
from ..._runtime.wire.json_answer import JsonAnswer
from ..._runtime.wire.json_body import JsonBody
from ..._runtime.wire.path import path_segment
from ...models.request_error import RequestError
from ...models.resume_data import ResumeData, ResumeDataUpdate

OPERATION = Operation(
    name="update_resume_data",
    method="PATCH",
    path="/v2/resumes/{identifier}",
    idempotent=True,
    security=(("bearerAuth",),),
)

BODY = JsonBody("application/json", Object(ResumeDataUpdate))

READERS = Readers(
    success={
        "200": JsonAnswer(Object(ResumeData)),
    },
    errors={
        "400": JsonAnswer(Object(RequestError)),
        "401": JsonAnswer(Object(RequestError)),
        "404": JsonAnswer(Object(RequestError)),
        "default": JsonAnswer(Object(RequestError)),
    },
)


def build_request(
    identifier: str,
    body: ResumeDataUpdate,
) -> Request:
    """
    Build the request, without sending it.

    Raises:
        InvalidRequestError: a parameter or the body is invalid.
    """
    return Request(
        operation=OPERATION,
        target="/v2/resumes/" + path_segment("identifier", identifier, Text(minLength=1)),
        content=BODY.write(body),
    )
