"""Everything set, and an answer in which everything is odd."""

import datetime
import uuid

ODD = b'{"flag":1,"count":"x","day":"2019-01","moment":5,"key":"k","raw":"*","colour":"blue","size":9,"days":"x","grid":[[1],2]}'
ANSWERS = [(200, "application/json", b'{"flag":true,"day":"2021-05-01","days":["2021-05-01","?"],"raw":"AAE="}'), (200, "application/json", ODD)]


def call(kinds, client):
    thing = kinds.ThingUpdate(
        any={"a": [1]},
        flag=True,
        count=3,
        ratio=0.5,
        text="abc",
        day=datetime.date(2021, 5, 1),
        moment=datetime.datetime(2021, 5, 1, 10, tzinfo=datetime.timezone.utc),
        key=uuid.UUID(int=1),
        raw=b"\x00\x01",
        colour='it\'s "odd"\n',
        size=None,
        fixed=7,
        nothing=None,
        nothings=[None],
        days=[datetime.date(2021, 5, 1)],
        grid=[[1, 2.5], []],
        either="x",
    )
    yield client.put_thing(thing)
    odd = client.put_thing(kinds.ThingUpdate(flag=False))
    yield odd
    yield [str(found) for found in kinds.violations(odd)]
    yield odd.to_update().to_dict()
    for wrong in ({}, {"flag": 1}, {"flag": True, "count": 10}, {"flag": True, "ratio": 0}, {"flag": True, "days": []}):
        try:
            kinds.ThingUpdate(**wrong)
        except kinds.InvalidRequestError as error:
            yield str(error)
