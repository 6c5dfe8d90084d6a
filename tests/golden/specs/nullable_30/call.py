"""Null everywhere, and nothing null."""

import datetime

ANSWERS = [(200, "application/json", b'{"text":null,"colour":null,"inner":{"a":"x"},"part":null,"other":null,"parts":[null,{"n":1}]}')]


def call(nullable_30, client):
    n = nullable_30
    update = n.ThingUpdate(text=None, colour=None, inner=None, part=n.PartUpdate(n=1), other=None, parts=[None, n.PartUpdate(n=2)])
    got = client.put_thing(datetime.date(2021, 5, 1), update, limit=None)
    yield got
    yield got.to_update().to_dict()
    yield n.ThingUpdate(inner=n.ThingInnerUpdate(a=None) if False else n.ThingInnerUpdate(a="b"), parts=None).to_dict()
