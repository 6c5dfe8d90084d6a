"""Free names sent, read and sent again; named fields beside them keep their own types."""

import datetime
import json

WIRE = {
    "any": {"": [None], "to_dict": {"a": 1.5}},
    "bare": {"é\n": "x"},
    "days": {"a": "2021-05-01", "b": "soon"},
    "parts": {"p": {"n": 1, "more": 2}, "q": 3, "r": None},
    "inline": {"i": {"x": 1}},
    "maps": {"m": {"t": True, "n": None}, "o": {}},
    "lists": [{"l": 0.5}, {}],
    "open": {"name": "o", "free": [1]},
}
ANSWERS = [(200, "application/json", json.dumps(WIRE).encode()), (200, "application/json", b"{}"), (200, "application/json", b'{"a":null,"b":1,"c":"x"}')]


def call(package, client):
    p = package
    day = datetime.date(2021, 5, 1)
    thing = p.ThingUpdate(
        any=WIRE["any"],
        bare=WIRE["bare"],
        days={"a": day},
        parts={"p": p.PartUpdate(n=1), "": p.PartUpdate()},
        inline={"i": p.ThingInlineValueUpdate(x=1)},
        maps=WIRE["maps"],
        lists=[{"l": 0.5}, {}],
        open=p.OpenUpdate(name="o"),
    )
    got = client.put_thing(thing)
    yield got
    yield got.open.unknown_fields, got.parts["p"].unknown_fields
    yield [str(found) for found in p.violations(got)]
    yield got.to_dict() == WIRE
    yield client.put_thing(got.to_update())
    yield client.add_map({"a": [p.PartUpdate(n=1)], "b": []})
    wrong = [{"any": []}, {"days": {"a": "2021-05-01"}}, {"parts": {"p": {"m": 1}}}, {"maps": {"m": {"t": 1}}}, {"lists": [{"l": -1}]}, {"bare": {1: "a"}}, {"open": {"nam": "o"}}]
    for one in wrong:
        try:
            p.ThingUpdate(**one)
        except p.InvalidRequestError as error:
            yield str(error)
