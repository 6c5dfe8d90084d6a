"""
The steps of the demo.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from affinda_resumes import (
    ApiError,
    Client,
    InvalidRequestError,
    NotFoundError,
    ResumeData,
    ResumeDataUpdate,
    WorkExperienceDatesUpdate,
)
from tools.demo.documented_request import (
    DOCUMENTED,
    documented_request,
    emptied_request,
    example_calls,
)

IDENTIFIER = "aBcD1234"
LONGEST_VALUE = 200
"""Characters."""
ONE_LINE = 45
"""Characters; what stands beside the longest name of a field in 80 columns."""


def show_documented_request(client: Client, console: Console) -> ResumeData:
    """
    Send the documented request to a resume that has nothing in it yet, and give the resume.
    """
    console.rule("1  The documented request", align="left")
    before = client.update_resume_data(IDENTIFIER, emptied_request())
    update = documented_request()
    response = client.update_resume_data_detailed(IDENTIFIER, update)
    console.print(sent(update))
    console.print(changes(before, response.parsed, longest=ONE_LINE))
    console.print(
        f"{response.status_code} in {response.elapsed * 1000:.0f} ms. Before, every writable field "
        "had been emptied: null where it takes null, else an empty list or text.\n"
    )
    return response.parsed


def show_edit(client: Client, console: Console, resume: ResumeData) -> None:
    """
    Edit the resume as a program would, and send only the fields that changed.
    """
    console.rule("2  Edit, and send the changes", align="left")
    edited = edit(resume)
    update = edited.changes_since(resume)
    after = client.update_resume_data(IDENTIFIER, update)
    console.print(sent(update, whole=edited))
    console.print(changes(resume, after))
    console.print("Each changed top-level field travels whole; nothing else does.\n")


def edit(resume: ResumeData) -> ResumeDataUpdate:
    """
    Add a certificate, and change a job's title and the day it ended.
    """
    edited = resume.to_update()
    assert isinstance(edited.certifications, list)
    assert isinstance(edited.work_experience, list)
    edited.certifications.append("Certificate in Azure")
    job = edited.work_experience[0]
    job.job_title = "Head of retail"
    assert isinstance(job.dates, WorkExperienceDatesUpdate)
    job.dates.end_date = date(2019, 1, 31)
    return edited


def show_errors(client: Client, console: Console) -> None:
    """
    Show an error of the API and one that never reaches it.
    """
    console.rule("3  What can go wrong", align="left")
    wrong: Any = {"total_years_experience": "thirteen"}
    found: list[ApiError] = []
    try:
        client.update_resume_data("nobody", ResumeDataUpdate(summary="Hello"))
    except NotFoundError as error:
        found.append(error)
    try:
        client.update_resume_data(IDENTIFIER, ResumeDataUpdate(**wrong))
    except InvalidRequestError as error:
        found.append(error)
    table = Table("error", "what it says", "sent", "applied", box=box.SIMPLE_HEAD, pad_edge=False)
    for problem in found:
        sent_or_not = "yes" if problem.attempts else "no"
        applied = "yes" if problem.applied else "no"
        table.add_row(type(problem).__name__, str(problem), sent_or_not, applied)
    console.print(table)


def show_other_operations(client: Client, console: Console) -> None:
    """
    Call each other operation of the contract with its examples, what deletes last.
    """
    others = [call for call in example_calls() if call.id != DOCUMENTED]
    if not others:
        return
    console.rule("4  The other operations", align="left")
    table = Table("operation", "call", "status", "result", box=box.SIMPLE_HEAD, pad_edge=False)
    for call in sorted(others, key=lambda one: one.operation.method == "DELETE"):
        try:
            response = call.send_detailed(client, max_retries=0)
            status, result = response.status_code, type(response.parsed).__name__
        except ApiError as error:
            status, result = error.status_code, type(error).__name__
        called = f"{call.operation.method} {call.operation.path}"
        table.add_row(call.operation.name, called, str(status or "none"), result)
    console.print(table)


def sent(update: ResumeDataUpdate, whole: ResumeDataUpdate | None = None) -> str:
    """
    Say what an update sends: how many fields, how many bytes, and which when there are few.
    """
    body = update.to_dict()
    said = f"PATCH /v2/resumes/{IDENTIFIER} with {len(body)} fields, {size(body)} bytes"
    if whole is None:
        return said
    return f"{said} (all: {size(whole.to_dict())}): {', '.join(body)}"


def size(value: Any) -> int:
    """
    Count the bytes of a value as JSON in UTF-8.
    """
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def changes(before: ResumeData, after: ResumeData, *, longest: int = LONGEST_VALUE) -> Table:
    """
    Make a table of what differs, by wire path; a value longer than `longest` characters is cut.
    """
    rows = list(differences(before.to_dict(), after.to_dict()))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("field", no_wrap=True, min_width=max(len(path) for path, _, _ in rows))
    table.add_column("before", style="red")
    table.add_column("after", style="green")
    for path, old, new in rows:
        table.add_row(path, shown(old, longest), shown(new, longest))
    return table


def differences(old: Any, new: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """
    Yield the differences of two JSON values: path, before, after.

    Objects and lists are compared by their parts, unless one of them is empty.
    """
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        names: list[str] = list({**old, **new})
        for name in names:
            where = f"{path}.{name}" if path else name
            yield from differences(old.get(name, ...), new.get(name, ...), where)
    elif isinstance(old, list) and isinstance(new, list) and old and new:
        pairs: list[tuple[Any, Any]] = list(zip_longest(old, new, fillvalue=...))
        for index, (one, other) in enumerate(pairs):
            yield from differences(one, other, f"{path}[{index}]")
    elif old != new:
        yield path, old, new


def shown(value: Any, longest: int) -> str:
    """
    Write a JSON value on one line.
    """
    if value is ...:
        return "(none)"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= longest else text[: longest - 1] + "…"
