"""What isn't said to be an object has fields all the same, in every place."""

import datetime

ANSWERS = [
    (200, "application/json", b'{"at":"2021-05-01T10:00:00Z","inner":{"on":"2021-05-01"},"list":[{"n":1}]}'),
    (200, "application/json", b'{"at":"2021-05-01T10:00:00Z"}'),
]


def call(untyped, client):
    thing = client.add_thing("a", untyped.AddThingBodyInput(on=datetime.date(2021, 5, 1)))
    yield thing
    yield thing.inner.on, thing.list_[0].n
    yield client.put_inline(untyped.PutInlineBodyUpdate(a=1))
    try:
        untyped.PutInlineBodyUpdate()
    except untyped.InvalidRequestError as error:
        yield str(error)
