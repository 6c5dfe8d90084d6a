"""Each way, the keys that are missing, and keys of one call."""

OPTIONS = {"token": "t-1", "header": "h-1", "query": "q&1", "cookie": "c;1+/a%3D=="}
ANSWERS = [(204, "", b"")] * 11


def call(security, client):
    for method in (client.with_token, client.with_none, client.with_either, client.with_both, client.with_maybe):
        yield method()
    yield client.with_none(headers={"X-More": "1"})
    yield client.with_token(token="t-2")
    yield client.with_either(password=("user", "pass"))
    yield client.with_either(header="h-2", idempotency_key="1")
    yield client.with_both(cookie="c;2")
    yield client.with_maybe(login="l-2")
    url = "http://127.0.0.1:1"
    with security.Client(base_url=url, password=("user", "pass")) as other:
        for method, keys in [
            (other.with_token, {}),
            (other.with_both, {}),
            (other.with_token, {"token": ""}),
            (other.with_token, {"token": "a\nb"}),
            (other.with_either, {"password": ("a", "b"), "header": "h"}),
            (other.with_both, {"query": "q"}),
        ]:
            try:
                method(**keys)
            except security.InvalidRequestError as error:
                yield str(error)
    for wrong in ({"token": "a\nb"}, {"password": ("a:b", "c")}, {"password": "x"}, {"header": 5}):
        try:
            security.Client(base_url=url, **wrong)
        except security.InvalidRequestError as error:
            yield str(error)
