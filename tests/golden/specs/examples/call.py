"""The answers of the package's fake server, without any of the test's own: the real server gets no request."""

OPTIONS = {"api_key": "k"}
ANSWERS = []


def call(examples, client):
    from examples.testing import FakeServer

    with FakeServer() as api:
        yield api.client.list_things()
        yield api.client.add_thing(examples.ThingInput(name="b"))
        yield api.client.get_part("a/b", 2)
        api.fail_next(401)
        try:
            api.client.list_things()
        except examples.AuthenticationError as error:
            yield error.error
        api.fail_next(500)
        try:
            api.client.add_thing(examples.ThingInput())
        except examples.ServerError as error:
            yield error.error
        try:
            api.client.get_part_of_all(1)
        except AssertionError as error:
            yield str(error)
        yield [(request.operation, request.path, request.parameters, request.body) for request in api.requests]
