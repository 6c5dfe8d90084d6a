"""Each way, and the keys that are missing."""

OPTIONS = {"token": "t-1", "header": "h-1", "query": "q&1", "cookie": "c;1"}
ANSWERS = [(204, "", b"")] * 6


def call(security, client):
    for method in (client.with_token, client.with_none, client.with_either, client.with_both, client.with_maybe):
        yield method()
    yield client.with_none(headers={"X-More": "1"})
    url = "http://127.0.0.1:1"
    with security.Client(base_url=url, password=("user", "pass")) as other:
        for method in (other.with_token, other.with_both):
            try:
                method()
            except security.InvalidRequestError as error:
                yield str(error)
    for wrong in ({"token": "a\nb"}, {"password": ("a:b", "c")}, {"password": "x"}, {"header": 5}):
        try:
            security.Client(base_url=url, **wrong)
        except security.InvalidRequestError as error:
            yield str(error)
