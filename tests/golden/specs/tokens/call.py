"""One token for all operations, renewed when the server rejects it; a function for people; keys of one call."""

ANSWERS = [
    (200, "application/json", b'{"access_token": "t-1", "token_type": "Bearer", "expires_in": 3600}'),
    (204, "", b""),
    (204, "", b""),
    (401, "application/json", b'{"title": "expired"}'),
    (200, "application/json", b'{"access_token": "t-2", "token_type": "Bearer"}'),
    (204, "", b""),
    (204, "", b""),
    (204, "", b""),
    (204, "", b""),
    (401, "application/json", b'{"title": "no"}'),
]


def options(tokens):
    people = iter(["p-1", "p-2", "p-3"])
    machine = tokens.ClientCredentials(client_id="c 1", client_secret="s:1")
    return {"machine": machine, "person": lambda: next(people)}


def call(tokens, client):
    yield client.read()
    yield client.write()
    yield client.write()
    yield client.me()
    yield client.either()
    yield client.read(machine="t-3")
    for method, keys in [(client.read, {"machine": "t-4"}), (client.me, {"person": ""})]:
        try:
            method(**keys)
        except tokens.ApiError as error:
            yield f"{type(error).__name__}: {error}"
    for wrong in ({"machine": 5}, {"person": tokens.ClientCredentials(client_id="c", client_secret="s")}):
        try:
            tokens.Client(base_url="http://127.0.0.1:1", **wrong)
        except tokens.InvalidRequestError as error:
            yield str(error)
