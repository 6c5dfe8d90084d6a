"""
Answers that are nearly the documented one: never anything but a read view or one of our errors.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from affinda_resumes import UNSET, DecodeError, ResumeData, violations
from affinda_resumes._runtime.call.exchange import Exchange, Settings
from affinda_resumes._runtime.call.request import Success
from affinda_resumes._runtime.http.messages import Reply
from affinda_resumes.operations.resumes import update_resume_data
from tests.wire.calling import example

DOCUMENTED = example("documentedResponse")
Path = tuple[str | int, ...]

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["2019-01", "2019-13-01", "NaN", "\ud800", "None", "=", "Zm9v"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "raw", "rawInput", "x", ""]), inner, max_size=3)
    ),
    max_leaves=6,
)


def _paths(value: Any, here: Path = ()) -> list[Path]:
    """Return the way to every value inside `value`."""
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    return [here] + [path for key, item in items for path in _paths(item, (*here, key))]


PATHS = [path for path in _paths(DOCUMENTED) if path]


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """Return the documented answer with a few changes: drop, null, retype, wrap, extra keys, at any depth."""
    root: list[Any] = [copy.deepcopy(DOCUMENTED)]
    for path in draw(st.lists(st.sampled_from(PATHS), max_size=6)):
        container, key = _find(root[0], path)
        if container is None:
            continue
        change = draw(st.sampled_from(["drop", "null", "retype", "wrap", "extra", "repeat"]))
        if change == "drop":
            del container[key]
        elif change == "null":
            container[key] = None
        elif change == "retype":
            container[key] = draw(VALUES)
        elif change == "wrap":
            container[key] = draw(st.sampled_from([[container[key]], {"x": container[key]}]))
        elif change == "repeat" and isinstance(container[key], list):
            container[key] = container[key] * 3
        elif isinstance(container[key], dict):
            container[key][draw(st.text(max_size=4))] = draw(VALUES)
    return draw(st.sampled_from([root[0]] * 20 + [root, [], None, "x", {"": root[0]}]))


def _find(value: Any, path: Path) -> tuple[Any, Any]:
    """Return the container at the end of `path` and the key in it, if the way there is still there."""
    for key in path[:-1]:
        if not isinstance(value, dict | list) or not _has(value, key):
            return None, None
        value = value[key]
    last = path[-1]
    return (value, last) if isinstance(value, dict | list) and _has(value, last) else (None, None)


def _has(value: Any, key: Any) -> bool:
    if isinstance(value, list):
        return isinstance(key, int) and key < len(value)
    return key in value


def _settle(body: bytes, strict: bool) -> Any:
    settings_ = Settings(60, 0, 10**7, strict, None, str)
    operation, readers = update_resume_data.OPERATION, update_resume_data.READERS
    exchange = Exchange(operation, readers, settings_)
    exchange.start_attempt()
    return exchange.settle(Reply(200, [(b"Content-Type", b"application/json")], body))


FAST = settings(max_examples=200)


@FAST
@given(mutated(), st.booleans())
def test_a_mutated_answer_is_a_view_or_our_error(data: Any, strict: bool) -> None:
    """An object gives a view that holds all of it; anything else, or a violation when strict, our error."""
    text = json.dumps(data)
    result = _settle(text.encode(), strict)
    if not isinstance(data, dict):
        assert isinstance(result, DecodeError)
        assert result.applied is True
        return
    resume = ResumeData.from_dict(json.loads(text))
    found = violations(resume)
    if strict and found:
        assert isinstance(result, DecodeError)
        assert result.violations == tuple(found)
        return
    assert isinstance(result, Success)
    assert json.dumps(result.parsed.to_dict()) == text


@FAST
@given(mutated())
def test_a_mutated_answer_can_be_edited_and_sent_back(data: Any) -> None:
    """`to_update()` of any answer works, sends nothing that was not there, and has no changes yet."""
    if not isinstance(data, dict):
        return
    resume = ResumeData.from_dict(json.loads(json.dumps(data)))
    before = json.dumps(resume.to_dict())
    update = resume.to_update()
    sent = update.to_dict()
    assert set(sent) <= set(data)
    assert update.changes_since(resume).to_dict() == {}
    for name in ("summary", "name", "education", "skills"):
        value = getattr(update, name)
        if (
            value is not UNSET
        ):  # which means that what came, if a field can't hold it, is not to be sent
            setattr(update, name, value)
        assert json.dumps(update.to_dict()) == json.dumps(sent)
    update.summary = "another"
    assert update.changes_since(resume).to_dict() == (
        {} if data.get("summary") == "another" else {"summary": "another"}
    )
    assert json.dumps(resume.to_dict()) == before


@FAST
@given(mutated())
def test_a_mutated_answer_is_shown_and_copied(data: Any) -> None:
    """repr, equality, pickle and deepcopy work for every answer, and nothing is shared."""
    if not isinstance(data, dict):
        return
    text = json.dumps(data)
    resume = ResumeData.from_dict(json.loads(text))
    assert repr(resume).startswith("ResumeData(")
    for twin in (pickle.loads(pickle.dumps(resume)), copy.deepcopy(resume)):
        assert json.dumps(twin.to_dict()) == text
        twin.to_dict().clear()
        assert json.dumps(twin.to_dict()) == text


@FAST
@given(
    st.binary(max_size=60)
    | st.text(alphabet='{}[]",:0123456789enulltrfs\\ ', max_size=40).map(str.encode)
)
def test_any_bytes_are_a_view_or_our_error(body: bytes) -> None:
    """Every body of a 200 gives a view or an error of ours."""
    result = _settle(body, strict=False)
    assert isinstance(result, Success | DecodeError)
    if isinstance(result, DecodeError):
        assert (result.applied, result.body) == (True, body)


def test_the_way_to_every_documented_value_is_known() -> None:
    """The mutations reach all depths: as many paths as the documented answer has values."""
    assert len(PATHS) > 120
    assert max(map(len, PATHS)) == 5
    assert all(_find(DOCUMENTED, path)[0] is not None for path in PATHS)
