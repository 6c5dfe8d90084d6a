"""
Costs of reading and writing views, counted and not timed: the same on every machine.

Each number here is a promise about cost; `make bench` has the times. Raise one only with a reason.
"""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from affinda_resumes import ResumeData, ResumeDataUpdate, Skill, models
from affinda_resumes._runtime.views.compiled import compile_decoder, compile_encoder
from affinda_resumes._runtime.views.read_view import ReadView
from tests.support.costs import ANSWER, PACKAGE, calls_of, encoders_for, read
from tools.bench.samples import contract, objects_in, repeated
from tools.lint.sources import fields_of_value


def lists_in(value: Any, *, inside: bool = False) -> Iterator[tuple[list[Any], bool]]:
    """Yield each list in a value, and whether it is inside an item of another."""
    if isinstance(value, list):
        yield value, inside
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from lists_in(inner, inside=inside or isinstance(value, list))


def objects_alone(value: Any) -> int:
    """Count the JSON objects in a value that are no items of a list, itself not included."""
    if isinstance(value, dict):
        inner = value.values()
        return sum(isinstance(item, dict) for item in inner) + sum(map(objects_alone, inner))
    return sum(map(objects_alone, value)) if isinstance(value, list) else 0


def formats_in(answer: dict[str, Any]) -> Counter[str]:
    """Count the values of each format in an answer."""
    document = contract()
    schema = {"$ref": "#/components/schemas/ResumeData"}
    schemas = document["components"]["schemas"]
    found = fields_of_value(document, schema, answer, "answer")
    return Counter(schemas[owner]["properties"][name].get("format", "") for owner, name in found)


LISTS = list(lists_in(ANSWER))
LISTS_OF_OBJECTS = sum(isinstance(found[0], dict) for found, _ in LISTS)
COPIED_LISTS = len(LISTS) - LISTS_OF_OBJECTS
COPIED_AT_ONCE = sum(not inside and not isinstance(found[0], dict) for found, inside in LISTS)
OBJECTS_ALONE = objects_alone(ANSWER)
DATES = formats_in(ANSWER)["date"]
BASE64 = formats_in(ANSWER)["byte"]


def written(data: dict[str, Any]) -> Callable[[], Any]:
    """Return what turns an update made of `data` into JSON."""
    update = ResumeData.from_dict(data).to_update()
    encode = compile_encoder(ResumeDataUpdate.__schema__)
    encode(update)  # the first use compiles
    return lambda: encode(update)


def decoded(data: dict[str, Any]) -> Callable[[], Any]:
    """Return what turns parsed JSON into a read view."""
    decode = compile_decoder(ResumeData.__schema__)
    decode(data)  # the first use compiles
    return lambda: decode(data)


def test_decoding_calls() -> None:
    """Decoding reads the answer's own values, and none of the objects in it."""
    found = calls_of(decoded(ANSWER), PACKAGE)

    assert {"decode_ResumeData": 1, "to_bytes": BASE64, "own": COPIED_AT_ONCE} == found


def test_decoding_costs_the_same_at_every_size() -> None:
    """Decoding is lazy: lists a hundred times as long are decoded with the same calls."""
    assert calls_of(decoded(ANSWER)) == calls_of(decoded(repeated(ANSWER, 100)))


def test_reading_calls() -> None:
    """Reading calls two functions for each object, one for each list of objects, none for an item, and no other."""
    found = calls_of(read(ANSWER), PACKAGE)

    decoders = sum(times for name, times in found.items() if name.startswith("decode_"))
    assert 1 + OBJECTS_ALONE == decoders
    readers = sum(times for name, times in found.items() if name.startswith("read_"))
    assert OBJECTS_ALONE + LISTS_OF_OBJECTS == readers
    assert {"own": COPIED_LISTS, "to_date": DATES, "to_bytes": BASE64} == rest_of(found)


def test_a_list_is_read_once() -> None:
    """The second look at a list or an object calls no function at all, whether it came or not."""
    view = ResumeData.from_dict({**ANSWER, "referees": None})
    for name in ("skills", "location", "referees"):
        assert calls_of(lambda name=name: getattr(view, name), PACKAGE)[f"read_{name}"]  # type: ignore[misc]

    assert {} == calls_of(lambda: (view.skills, view.location, view.referees))


def rest_of(found: Counter[str]) -> dict[str, int]:
    """Return the calls of other functions than decoders and the methods that read lazy fields."""
    compiled = ("decode_", "read_")
    return {name: times for name, times in found.items() if not name.startswith(compiled)}


def test_encoding_calls() -> None:
    """Writing calls one encoder for each list of objects and each object that is not flat, and no other function."""
    sent = ResumeData.from_dict(ANSWER).to_update().to_dict()
    found = calls_of(written(ANSWER), PACKAGE)

    assert all(name.startswith("encode_") for name in found)
    assert encoders_for(sent) == found.total()


@pytest.mark.parametrize("work", [read, written])
def test_growth(work: Callable[[dict[str, Any]], Callable[[], Any]]) -> None:
    """Ten and a hundred times the items cost ten and a hundred times the calls, C functions included."""
    small, middle, large = (calls_of(work(repeated(ANSWER, n))).total() for n in (1, 10, 100))

    assert (middle - small) * 10 == large - middle


def test_missing_name_calls() -> None:
    """An object that lacks a name is read again itself, and what is in it is read once."""
    whole = calls_of(read(ANSWER), PACKAGE)
    lacking = {**ANSWER, "unknown": 1}
    del lacking["rawText"]

    again = Counter({"read_fallback": 1, "decode_ResumeData": 1})
    assert whole + again == calls_of(read(lacking), PACKAGE)


def test_sparse_calls() -> None:
    """An object with fewer names than the contract's is read in one go; no method reads a field that did not come."""
    sparse = {"name": {"first": "Tim"}, "skills": [{"name": "Statics"}]}

    found = calls_of(read(sparse), PACKAGE)

    decoders = {"decode_ResumeData": 1, "decode_Name": 1}
    came = ["read_name", "read_skills"]
    of_items = [f"read_{field.name}" for field in Skill.__schema__.lazy]
    assert {**decoders, **dict.fromkeys(came + of_items, 1)} == found


def test_a_pointer_is_made_when_it_is_read() -> None:
    """Looking for violations makes no JSON Pointer for the fields that it looks at."""
    found = calls_of(lambda: list(ResumeData.__schema__.violations(ANSWER, "")))

    assert found["inside"] > len(ANSWER)
    assert (0, 0) == (found["pointer_of"], found["C str.replace"])


def test_objects_made() -> None:
    """Reading makes one view for each object, one list for each list, and one dict for the lazy values of a view."""
    decode = read(ANSWER)
    _ = decode(), kinds_alive()  # the first of each fills caches
    before = kinds_alive()
    resume = decode()
    made = kinds_alive() - before

    views = {kind: times for kind, times in made.items() if issubclass(kind, ReadView)}
    assert 1 == views[type(resume)]
    assert objects_in(ANSWER) == sum(views.values())
    lazy = sum(times for kind, times in views.items() if kind.__schema__.lazy)
    assert (LISTS_OF_OBJECTS + COPIED_LISTS, lazy) == (made[list], made[dict])
    assert made.total() <= sum(views.values()) + made[list] + made[dict] + 2  # and what counts them


def kinds_alive() -> Counter[type]:
    """Count the objects of each type that the garbage collector watches."""
    gc.collect()
    return Counter(map(type, gc.get_objects()))


def test_memory() -> None:
    """The views of an answer, all of them read, take two to three tenths of what the parsed answer takes."""
    body = json.dumps(ANSWER).encode()

    parsed = traced(lambda: json.loads(body))

    assert traced(read(ANSWER)) < parsed * 0.3


def test_only_lazy_values_need_a_dict() -> None:
    """A view without lazy fields has no dict, which would take more memory than the view itself."""
    views = [view for view in vars(models).values() if hasattr(view, "to_dict")]
    read_views = [view for view in views if issubclass(view, ReadView)]

    assert {bool(view.__schema__.lazy) for view in read_views} == {True, False}
    for view in read_views:
        assert bool(view.__schema__.lazy) == bool(view.__dictoffset__)


def traced(work: Callable[[], object]) -> float:
    """Bytes of Python memory that one result of `work` takes."""
    work()
    tracemalloc.start()
    try:
        held = [work() for _ in range(50)]
        return tracemalloc.get_traced_memory()[0] / len(held)
    finally:
        tracemalloc.stop()
