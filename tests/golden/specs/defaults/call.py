"""Nothing set, nothing sent."""

ANSWERS = [(204, "", b""), (204, "", b"")]


def call(defaults, client):
    yield client.put_thing(defaults.ThingUpdate())
    yield client.put_thing(defaults.ThingUpdate(list_=[], big=123456789012345678901234567890), limit=1)
