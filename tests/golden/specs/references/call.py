"""What a reference leads to is one class, wherever it stands; a path item is an operation at each path."""

ANSWERS = [
    (200, "application/json", b'[{"boss":{"note":{"text":"a"}},"tree":{"leaf":{"colour":"red","tree":{}}}}]'),
    (200, "application/json", b'[{"n":1}]'),
    (200, "application/json", b"[]"),
    (404, "application/json", b'{"note":{"text":"no"}}'),
    (200, "application/json", b'{"leaf":{"colour":"red"}}'),
    (202, "application/json", b'{"note":{"text":"b"}}'),
    (409, "application/json", b'{"n":2}'),
    (200, "application/json", b'{"a":[[{"b":null}],1.5]}'),
]


def call(references, client):
    r = references
    yield client.list_users(limit=1)
    yield client.get_first_id(1)
    yield client.get_second_id(2, q="a")
    try:
        client.get_second_id(3)
    except r.NotFoundError as error:
        yield error.error
    thing = r.AddThingBodyInput(leaf=r.TreeLeafInput(colour="red", tree=r.TreeInput()), note=r.UserNoteInput(text="b"))
    for _ in range(2):
        yield client.add_thing(thing)
    try:
        client.add_thing(thing)
    except r.ConflictError as error:
        yield error.error
    yield client.put_json([[{"a": {}}, None], True])
    try:
        client.put_json([{"a": {1, 2}}])
    except r.InvalidRequestError as error:
        yield str(error)
