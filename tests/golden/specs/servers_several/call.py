"""
Where a client goes, what goes to another place there, and what would lead it elsewhere.

A fake server is all servers: what goes to another one stays in memory, too.
"""

import asyncio

ANSWERS = [(204, "", b"")] * 3


def call(several, client):
    yield client.list_things()
    yield client.list_parts()
    yield client.put_parts()
    from servers_several.testing import FakeServer

    with FakeServer() as api:
        yield api.client.add_parts(), asyncio.run(api.async_client.add_parts()), api.client.list_parts()
        yield [(one.operation, one.path, one.headers["host"]) for one in api.requests]
    yield several.Client()
    yield several.Client(tenant="acme", region="us", base="v3")
    for wrong in ({"region": "moon"}, {"tenant": "evil.example/"}, {"tenant": "a@evil"}, {"base": "x?y"}, {"tenant": ""}):
        try:
            yield several.Client(**wrong)
        except several.InvalidRequestError as error:
            yield str(error)
