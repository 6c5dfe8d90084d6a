"""Absent, null, empty and value, sent, read, edited and sent again."""

import datetime
import json

NULLS = {"must": None, "text": None, "day": None, "list": None, "map": None, "part": None, "maybe": None, "inner": None, "whole": None}
EMPTY = {"must": "", "text": "", "list": [], "map": {}, "part": {}, "maybe": {}, "inner": {}, "whole": ""}
FULL = {"must": "a", "text": "b", "day": "2021-05-01", "list": [1, None], "map": {"a": None, "b": ""}, "part": {"m": None}, "maybe": {"n": 0}, "inner": {"a": ""}, "whole": False}
ANSWERS = [(200, "application/json", json.dumps(one).encode()) for one in ({}, NULLS, EMPTY, FULL, {"never": None})]
ANSWERS += [(202, "application/json", b"null"), (202, "application/json", b'{"m":null}'), (200, "application/json", b"null"), (200, "application/json", b"{}")]


def call(package, client):
    p = package
    yield show(p, client.change_thing(p.ThingUpdate(must=None)))
    yield show(p, client.change_thing(p.ThingUpdate(**names(NULLS)), q=None, ids=None))
    part, inner = p.PartUpdate(), p.ThingInnerUpdate()
    yield show(p, client.change_thing(p.ThingUpdate(**names(EMPTY), part=part, maybe=part, inner=inner), q="", ids=[]))
    day = datetime.date(2021, 5, 1)
    views = {"part": p.PartUpdate(m=None), "maybe": p.PartUpdate(n=0), "inner": p.ThingInnerUpdate(a="")}
    full = client.change_thing(p.ThingUpdate(**names(FULL), **views, day=day), q="null", ids=[0])
    yield show(p, full)
    edited = full.to_update()
    edited.text = p.UNSET
    edited.day = None
    edited.list_.append(None)
    edited.map = {}
    edited.part.m = p.UNSET
    changes = edited.changes_since(full)
    changes.must = None
    yield show(p, client.change_thing(changes))
    for _ in range(2):
        yield client.change_thing(p.ThingUpdate(must=""))
    yield client.put_maybe(None)
    yield client.put_maybe(p.PartUpdate())
    for wrong in ({}, {"must": None, "never": None}, {"must": None, "text": "longer"}, {"must": None, "list_": [None, "a"]}):
        try:
            p.ThingUpdate(**wrong)
        except p.InvalidRequestError as error:
            yield str(error)


def names(values):
    """What is no object and no day, by field."""
    return {"list_" if name == "list" else name: value for name, value in values.items() if value is None or name in {"must", "text", "list", "map", "whole"}}


def show(package, thing):
    """A view, whether it holds all that came, and what does not fit in it."""
    return thing, thing.to_dict(), [str(found) for found in package.violations(thing)]
