"""
Read views: what they give, and what they refuse.
"""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs
import pytest

from affinda_resumes import (
    Education,
    ResumeData,
    ResumeDataUpdate,
    violations,
)
from affinda_resumes._runtime.schema.kind import inside_list, pointer_of
from affinda_resumes._runtime.schema.objects import Object

NAME = {"raw": "Tim", "first": "Tim"}


def test_what_arrived_is_given_as_a_copy() -> None:
    """`to_dict()` gives what arrived as the caller's own: no change to it, at any depth, gets into the view."""
    view = ResumeData.from_dict({"name": dict(NAME), "emails": ["a@b"]})
    view.to_dict()["name"]["raw"] = "Tom"
    view.to_dict()["emails"].append("c@d")
    view.to_dict()["summary"] = "x"

    assert {"name": NAME, "emails": ["a@b"]} == view.to_dict()


def test_a_missing_field_stays_missing_beside_as_many_unknown_ones() -> None:
    """`to_dict()` adds nothing to an answer that has other fields in place of the contract's."""
    data = {f"unknown{number}": number for number in range(100)}

    assert data == ResumeData.from_dict(dict(data)).to_dict()


def test_a_read_view_is_frozen() -> None:
    """Nothing can be assigned to what the server answered."""
    view = ResumeData.from_dict({"summary": "a"})

    for name in ("summary", "skills", "other"):
        with pytest.raises(AttributeError):
            setattr(view, name, "b")
    assert "a" == view.summary
    assert view.skills is None


@pytest.mark.parametrize(
    ("came", "read"), [([], []), (None, None), (7, 7), ("x", "x"), ([1, None], [1, None])]
)
def test_a_list_that_is_read_late_may_be_odd(came: Any, read: Any) -> None:
    """A value that is no list, and an item that is no object, stay as they came; null and absent read as `None`."""
    assert read == ResumeData.from_dict({"skills": came}).skills
    assert ResumeData.from_dict({}).skills is None
    assert {"skills": came} == ResumeData.from_dict({"skills": came}).to_dict()


def test_whether_a_list_was_read_is_not_seen() -> None:
    """Views are equal, show, copy and pickle the same before a list was read and after, and it is read once."""
    data = {"skills": [{"name": "Statics", "sources": [{"section": "a"}]}]}
    before, after = ResumeData.from_dict(data), ResumeData.from_dict(data)
    skills = after.skills
    assert skills is not None

    assert skills is after.skills
    assert ("Statics", skills[0]) == (skills[0].name, ResumeData.from_dict(data).skills[0])  # type: ignore[index]
    for view in (before, after):
        for twin in (copy.copy(view), copy.deepcopy(view), pickle.loads(pickle.dumps(view))):
            assert twin == view
            assert repr(twin) == repr(view)
    assert before == after
    assert repr(before) == repr(after)


def test_unknown_fields_are_a_copy() -> None:
    """A change of what `unknown_fields` gave is not seen in the view."""
    view = ResumeData.from_dict({"new": {"a": [1]}})
    view.unknown_fields["new"]["a"].append(2)

    assert {"new": {"a": [1]}} == view.unknown_fields == view.to_dict()


class Plain(Mapping[str, object]):
    """A mapping that has nothing of a dict but what every mapping has."""

    def __init__(self, **items: object) -> None:
        self._items = items

    def __getitem__(self, key: str) -> object:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)


def test_any_mapping_is_an_object() -> None:
    """A mapping that is no dict is read as an object of the contract."""
    view = ResumeData.from_dict({"location": MappingProxyType({"city": "Rome"})})

    assert view.location is not None
    assert "Rome" == view.location.city
    assert "x" == Object(ResumeData).decode(Plain(summary="x")).summary


def test_what_is_no_read_view_is_refused_in_words() -> None:
    """`changes_since`, `violations` and `from_dict` say what they expect."""
    update = ResumeDataUpdate(summary="x")
    for original, words in (
        ({"summary": "x"}, "an object"), (None, "null"), (update, "a ResumeDataUpdate"), (ResumeData, "a type"),
    ):  # fmt: skip
        with pytest.raises(
            TypeError, match=f"^changes_since: expected a ResumeData, found {words}$"
        ):
            update.changes_since(original)  # type: ignore[arg-type]
        if original is not None:
            with pytest.raises(
                TypeError, match=f"^violations: expected a read view, found {words}$"
            ):
                violations(original)  # type: ignore[arg-type]
    for view in (ResumeData, ResumeDataUpdate):
        with pytest.raises(
            TypeError, match=rf"^{view.__name__}.from_dict: expected a mapping, found a"
        ):
            view.from_dict([("summary", "x")])  # type: ignore[arg-type]


def test_an_object_with_other_names_has_none_for_its_own() -> None:
    """As many names as the contract's, but others: each attribute is `None`, and nothing that came is lost."""
    came = {f"other{number}": number for number in range(6)}
    view = Education.from_dict(came)

    names = [field.name for field in attrs.fields(Education)]
    assert [None] * len(names) == [getattr(view, name) for name in names]
    assert came == view.to_dict() == view.unknown_fields


def test_a_read_view_is_made_of_what_came_only() -> None:
    """Its constructor says how it is made."""
    with pytest.raises(TypeError, match=r"Education is what the server answers; use from_dict\(\)"):
        Education()


def test_a_violation_has_a_pointer() -> None:
    """The JSON Pointer is right where the path can't be read back: names may have dots, slashes and tildes."""
    inner = {"education": [{"dates": {"startDate": "2019"}}], "emails": ["a", 3]}
    found = violations(ResumeData.from_dict(inner))

    assert [
        ("emails[1]", "/emails/1"),
        ("education[0].dates.startDate", "/education/0/dates/startDate"),
    ] == [(one.path, one.pointer) for one in found]
    assert found[0].pointer == pickle.loads(pickle.dumps(found))[0].pointer
    assert "" == found[0]._replace(path="").pointer
    assert "/page" == found[0]._replace(path="page").pointer


def test_a_read_view_has_no_dict() -> None:
    """`vars()` fails, as for every class with slots: it would return those lists and objects only that were read."""
    view = ResumeData.from_dict({"skills": [], "summary": "a"})
    assert [] == view.skills

    assert not hasattr(view, "__dict__")
    with pytest.raises(TypeError):
        vars(view)


def test_help_shows_no_field_as_a_method() -> None:
    """A field that is decoded at its first use is an attribute to `help()`, like any other."""
    kinds = {name: kind for name, kind, _, _ in inspect.classify_class_attrs(ResumeData)}

    assert {"data"} == {kinds[field.name] for field in attrs.fields(ResumeData)}


def test_a_deep_place_can_be_pickled() -> None:
    """A place is pickled with its pointer only, not with all places that it is in."""
    place = ""
    for _ in range(3000):
        place = inside_list(place, 0)

    assert "/0" * 3000 == pointer_of(pickle.loads(pickle.dumps(place))) == pointer_of(place)
