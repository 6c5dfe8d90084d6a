"""
Round trips: write views to bytes, parsed JSON to read views and back.
"""

from __future__ import annotations

import base64
import datetime
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from affinda_resumes import UNSET, ResumeData, ResumeDataUpdate, violations
from affinda_resumes._runtime.schema import containers, formatted, objects, scalars
from affinda_resumes._runtime.schema.kind import Kind
from affinda_resumes._runtime.wire.json_codec import decode_json, encode_json

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
Pair = tuple[Any, Any]
"""A value as a caller writes it, and as it must be on the wire."""


def same(value: Any) -> Pair:
    """Return a value that is on the wire what it is in Python."""
    return value, value


def pairs(kind: Kind) -> st.SearchStrategy[Pair]:
    """Values that fit a kind, with what each is on the wire."""
    if isinstance(kind, containers.AnyOf):
        return st.one_of(*map(pairs, kind.kinds))
    if isinstance(kind, containers.Array):
        least = kind.limits.get("minItems", 0)
        most = max(least, min(kind.limits.get("maxItems", 3), 3))
        items = st.lists(pairs(kind.item), min_size=least, max_size=most)
        return items.map(lambda found: ([value for value, _ in found], [wire for _, wire in found]))
    if isinstance(kind, objects.Object):
        return json_objects(kind.schema.view)
    if isinstance(kind, formatted.Formatted):
        if kind.python_type is datetime.date:
            return st.dates().map(lambda day: (day, f"{day.year:04}-{day.month:02}-{day.day:02}"))
        assert kind.python_type is bytes
        return st.binary(max_size=9).map(lambda raw: (raw, base64.b64encode(raw).decode()))
    if isinstance(kind, scalars.Integer):
        return st.integers(kind.limits.get("minimum"), kind.limits.get("maximum")).map(same)
    plain: dict[type, st.SearchStrategy[Any]] = {
        scalars.Text: TEXT.filter(kind.is_valid),
        scalars.Boolean: st.booleans(),
        scalars.Null: st.none(),
    }
    return plain[type(kind)].map(same)


def json_objects(view: Any) -> st.SearchStrategy[Pair]:
    """Write views with any subset of their fields set, and the JSON object each must become."""
    fields = view.__schema__.fields.values()
    required = {field.name: pairs(field.kind) for field in fields if field.required}
    optional = {field.name: pairs(field.kind) for field in fields if not field.required}
    wires = {field.name: field.wire for field in fields}
    return st.fixed_dictionaries(required, optional=optional).map(
        lambda found: (
            view(**{name: value for name, (value, _) in found.items()}),
            {wires[name]: wire for name, (_, wire) in found.items()},
        )
    )


RESUMES = json_objects(ResumeDataUpdate)
often = settings(max_examples=150)


def strictly(value: Any) -> str:
    """JSON text that tells 1, 1.0 and true apart and ignores the order of keys."""
    return json.dumps(value, sort_keys=True)


@often
@given(RESUMES)
def test_any_write_view_is_sent_as_exactly_what_was_set(pair: Pair) -> None:
    """A write view becomes bytes that parse to what was set, at every depth, and nothing else."""
    update, wire = pair

    assert strictly(wire) == strictly(json.loads(encode_json(update.to_dict(), None)))


@often
@given(RESUMES)
def test_assigning_is_the_same_as_constructing(pair: Pair) -> None:
    """A field that is assigned is sent as one that was passed to the constructor."""
    update, _ = pair
    assigned = ResumeDataUpdate()
    for name in ResumeDataUpdate.__schema__.fields:
        setattr(assigned, name, getattr(update, name))

    assert update == assigned


@often
@given(
    st.dictionaries(TEXT | st.sampled_from(list(ResumeData.__schema__.by_wire)), JSON, max_size=6)
)
def test_any_object_comes_back_as_it_arrived(data: dict[str, Any]) -> None:
    """Whatever JSON object arrives, `to_dict()` gives it back, and nothing in it makes a view fail."""
    body = json.dumps(data).encode()
    view = ResumeData.from_dict(decode_json(body, None))

    assert strictly(data) == strictly(view.to_dict())
    assert {
        key: data[key] for key in data if key not in view.__schema__.by_wire
    } == view.unknown_fields
    assert isinstance(violations(view), list)


@often
@given(st.dictionaries(st.sampled_from(list(ResumeData.__schema__.by_wire)), JSON, max_size=6))
def test_an_untouched_copy_has_no_changes(data: dict[str, Any]) -> None:
    """The editable copy of any answer sends back what arrived, and has changed nothing by itself."""
    view = ResumeData.from_dict(data)
    edited = view.to_update()
    writable = {field.wire for field in edited.__schema__.fields.values()}

    assert {} == edited.changes_since(view).to_dict()
    sent = edited.to_dict()
    for wire in writable & data.keys():
        if not holds_read_only(data[wire]):
            assert strictly(data[wire]) == strictly(sent[wire])


def holds_read_only(value: Any) -> bool:
    """Return whether an object inside names a field that some view leaves out."""
    if isinstance(value, dict):
        return bool(value.keys() & READ_ONLY) or any(map(holds_read_only, value.values()))
    return isinstance(value, list) and any(map(holds_read_only, value))


READ_ONLY = {
    "formatted", "postalCode", "state", "stateCode", "country", "countryCode", "streetNumber",
    "street", "apartmentNumber", "city", "latitude", "longitude", "poBox", "inputStr", "matchStr",
    "educationLevel", "socCode", "socName", "industry", "occupation", "emsiId", "type", "count",
    "weighting", "sources",
}  # fmt: skip


@pytest.mark.parametrize("odd", [None, "x", 7, [], {"id": 0}, {"dates": {"startDate": "2019-01"}}])
def test_one_odd_item_leaves_its_neighbours_alone(odd: Any) -> None:
    """An odd item in a list spoils nothing beside it, in reading and in sending back."""
    good = {"id": 2, "organization": "Virginia Tech"}
    view = ResumeData.from_dict({"education": [good, odd, good]})
    assert view.education is not None
    first, _, last = view.education
    edited = view.to_update()
    edited.summary = "new"

    assert ("Virginia Tech", "Virginia Tech") == (first.organization, last.organization)
    assert [good, odd, good] == edited.to_dict()["education"]
    assert {"summary": "new"} == edited.changes_since(view).to_dict()


def test_fields_start_unset() -> None:
    """A new write view sends nothing: every optional field is `UNSET`."""
    update = ResumeDataUpdate()

    assert {} == update.to_dict()
    assert all(getattr(update, name) is UNSET for name in update.__schema__.fields)
