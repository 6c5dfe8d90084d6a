"""What is required, narrowed and hidden by any member holds, whichever stands first."""

import datetime

ANSWERS = [(200, "application/json", b'{"id":1,"kind":"bus","size":1.5,"made":null,"wheels":4,"owner":{"name":"a"},"last":{"name":"b","until":"2021-05-01"},"maybe":null,"beside":{"x":1},"bare":{"name":"b"},"must":{},"more":{"name":"m","more":2}}')]


def call(package, client):
    p = package
    must = {"kind": "van", "size": 2, "name": "n", "made": None}
    named = p.NamedUpdate(name="a")
    last = p.CarLastUpdate(name="b", until=datetime.date(2021, 5, 1))
    body = p.PutCarBodyUpdate(**must, secret="s", wheels=4, owner=named, last=last, maybe=None, beside=named, bare=named, must=p.CarMustUpdate(name="m"), more=p.MoreUpdate(name="a", more=1))
    car = client.put_car(body)
    yield car
    yield [str(found) for found in p.violations(car)]
    yield car.to_update().to_dict()
    try:
        p.CarMustUpdate()
    except p.InvalidRequestError as error:
        yield str(error)
    for wrong in ({"kind": "bus"}, {"size": 1.5}, {"size": 0}, {"name": ""}, {"name": "longer"}, {"wheels": 2}, {"made": p.UNSET}, {"id": 1}, {"owner": None}):
        try:
            yield p.PutCarBodyUpdate(**{**must, **wrong})
        except p.InvalidRequestError as error:
            yield str(error)
