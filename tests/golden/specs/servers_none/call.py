"""A call, and a client that was told nothing."""

ANSWERS = [(204, "", b"")]


def call(servers_none, client):
    yield client.root()
    try:
        servers_none.Client()
    except servers_none.InvalidRequestError as error:
        yield str(error)
