"""Both operations, with a token: its flow is none that a client follows by itself."""

OPTIONS = {"api_key": "t-1"}
ANSWERS = [(200, "application/json", b'[{"name": "a"}]'), (204, "", b"")]


def call(package, client):
    yield client.list_things()
    yield client.add_thing(package.ThingInput(name="a"))
