"""Where a client goes, and what would lead it elsewhere."""

ANSWERS = [(204, "", b"")]


def call(several, client):
    yield client.list_things()
    yield several.Client()
    yield several.Client(tenant="acme", region="us", base="v3")
    for wrong in ({"region": "moon"}, {"tenant": "evil.example/"}, {"tenant": "a@evil"}, {"base": "x?y"}, {"tenant": ""}):
        try:
            yield several.Client(**wrong)
        except several.InvalidRequestError as error:
            yield str(error)
