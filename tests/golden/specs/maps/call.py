"""Maps of objects, of days, of anything."""

import datetime

ANSWERS = [(201, "application/json", b'{"a":"2021-05-01","b":"soon","":null}'), (409, "application/json", b'{"a":"2021-05-01"}')]


def call(maps, client):
    day = datetime.date(2021, 5, 1)
    yield client.put_maps(maps.MapsUpdate(free={"a": [None]}, open={}, days={"x": day}, points={"p": maps.PointUpdate(x=1)}))
    try:
        client.put_maps(maps.MapsUpdate())
    except maps.ConflictError as error:
        yield error.error
    yield maps.Maps.from_dict({"points": {"p": {"x": 1}, "q": 3}, "days": {"d": "2021-05-01"}, "other": 5})
    for wrong in ({"days": {"x": "2021-05-01"}}, {"points": {"p": {"y": 1}}}, {"free": []}):
        try:
            maps.MapsUpdate(**wrong)
        except maps.InvalidRequestError as error:
            yield str(error)
