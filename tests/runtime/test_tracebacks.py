"""
No frame of the package shows a caller's values in a traceback with locals, as error reporters record it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import affinda_resumes
from affinda_resumes import UNSET, LocationUpdate, ResumeData, ResumeDataUpdate, violations
from affinda_resumes._runtime.schema.objects import Object
from affinda_resumes._runtime.wire.arguments import checked
from affinda_resumes._runtime.wire.json_body import JsonBody
from affinda_resumes._runtime.wire.json_codec import encode_json
from affinda_resumes._runtime.wire.request_bodies import Content
from tests.support import whole
from tests.support.whole._runtime.schema.files import File
from tests.support.whole._runtime.wire.bytes_body import BytesBody
from tests.support.whole._runtime.wire.text_body import TextBody

PACKAGES = str(Path(affinda_resumes.__file__).parent), *whole.__path__
MARKER = "marker-5f2c"
WIRE = {"summary": MARKER, "location": {"rawInput": MARKER}, "emails": [MARKER]}


def shown(error: BaseException) -> list[str]:
    """Return the locals whose `repr` shows a value, of the package's frames in all tracebacks that an error leads to."""
    found: list[str] = []
    seen: list[BaseException | None] = [error]
    for one in seen:
        trace = one.__traceback__ if one is not None else None
        while trace is not None:
            code = trace.tb_frame.f_code
            if code.co_filename.startswith((*PACKAGES, "<attrs")):
                for name, value in trace.tb_frame.f_locals.items():
                    if MARKER in repr(value):
                        found.append(f"{code.co_qualname}: {name}")
            trace = trace.tb_next
        more = [] if one is None else [one.__cause__, one.__context__]
        seen += [other for other in more if other is not None and other not in seen]
    return found


def ring() -> Any:
    """Return a list that holds itself."""
    found: list[Any] = [MARKER]
    found.append(found)
    return found


def edited(**fields: Any) -> ResumeDataUpdate:
    """Return a view that holds values of a caller's, with others put in behind its back."""
    update = ResumeDataUpdate.from_dict(WIRE)
    for name, value in fields.items():
        getattr(update, name).append(value)
    return update


def assign(name: str, value: Any) -> None:
    """Set a field of a view that holds values."""
    setattr(edited(), name, value)


ANY_UPDATE: Any = ResumeDataUpdate
REFUSALS: dict[str, Callable[[], object]] = {
    "construction": lambda: ANY_UPDATE(summary=MARKER, emails=[MARKER, 5]),
    "construction, nested": lambda: ANY_UPDATE(location={"rawInput": MARKER, "city": MARKER}),
    "construction, unknown name": lambda: ANY_UPDATE(summary=MARKER, rawText=MARKER),
    "construction, required": lambda: LocationUpdate(),  # type: ignore[call-arg]
    "construction, too deep": lambda: ANY_UPDATE(summary=MARKER, emails=ring()),
    "assignment": lambda: assign("summary", [MARKER]),
    "assignment, nested": lambda: assign("location", {"rawInput": [MARKER]}),
    "assignment, unknown name": lambda: assign("sumary", MARKER),
    "replacement": lambda: edited().__replace__(summary=MARKER, emails=[MARKER, 5]),
    "deletion": lambda: delattr(edited(), "summary"),
    "from_dict": lambda: ResumeDataUpdate.from_dict({**WIRE, "emails": [MARKER, 5]}),
    "from_dict, nested": lambda: ResumeDataUpdate.from_dict({"location": {"rawInput": [MARKER]}}),
    "from_dict, unknown name": lambda: ResumeDataUpdate.from_dict({**WIRE, "x": MARKER}),
    "from_dict, no mapping": lambda: ANY_UPDATE.from_dict([MARKER]),
    "from_dict of a read view": lambda: ResumeData.from_dict([MARKER]),  # type: ignore[arg-type]
    "changes_since": lambda: edited().changes_since({"summary": MARKER}),  # type: ignore[arg-type]
    "violations": lambda: violations(edited()),  # type: ignore[arg-type]
    "checked": lambda: checked(edited(emails=5), Object(ResumeDataUpdate)),
    "checked, a mapping": lambda: checked(WIRE, Object(ResumeDataUpdate)),
    "written as text": lambda: TextBody("text/plain").write(MARKER + "\ud800"),
    "written as text, bytes": lambda: TextBody("text/plain").write(MARKER.encode()),
    "written as bytes": lambda: BytesBody("text/plain").write(MARKER),
    "encoded": lambda: encode_json({"a": MARKER, "b": object()}, None),
    "encoded by another": lambda: encode_json({"a": MARKER}, lambda value: [value]),  # type: ignore[arg-type, return-value]
    "a file": lambda: File(MARKER),  # type: ignore[arg-type]
    "a file's name": lambda: File(MARKER.encode(), MARKER + "\ud800"),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_no_frame_shows_a_value(refusal: str) -> None:
    """Whatever refuses it, whoever holds it: `self`, an argument, or a local of a function in between."""
    with pytest.raises(Exception, match=r"(?s).") as refused:
        REFUSALS[refusal]()

    assert [] == shown(refused.value)
    assert MARKER not in str(refused.value)
    assert isinstance(refused.value, (affinda_resumes.InvalidRequestError, TypeError))


def test_the_search_finds_what_is_shown() -> None:
    """A frame of the package that holds a value is found."""

    def raises(_: object) -> Any:
        raise KeyError

    class Breaks(dict[str, Any]):
        """A mapping that fails in the middle of being read."""

        items = raises  # type: ignore[assignment]

    with pytest.raises(KeyError) as failed:
        ResumeDataUpdate.from_dict(Breaks(a=MARKER))

    assert shown(failed.value)


def test_what_carries_a_body_does_not_show_it() -> None:
    """Neither the content of a request nor a file does."""
    body = JsonBody("application/json", Object(ResumeDataUpdate)).write(edited())

    assert json.dumps(WIRE, sort_keys=True) == json.dumps(body.json, sort_keys=True)
    assert "<Content application/json>" == repr(body) == str(body)
    assert MARKER not in repr(Content(b"text/plain", MARKER.encode()))
    assert MARKER not in repr(File(MARKER.encode()))
    assert UNSET is ResumeDataUpdate().summary
