"""Each body as it must be, absent where it may be, and what is refused before anything is sent."""

import datetime

ANSWERS = [(204, "", b"")] * 16
PATCH = "application/json-patch+json"


def call(body_kinds, client):
    day = datetime.date(2021, 5, 1)
    form = body_kinds.FormUpdate(name="a=b&c\r\n+é", abc=None, day=day, sizes=[1, 0.5], raw=b"\x00\xff")
    yield client.send_form(form)
    yield client.send_form(body_kinds.FormUpdate(name="", sizes=[]))
    yield client.send_map({"a b": 1, "": 2})
    yield client.send_map({})
    yield client.send_bytes(b"\xff\r\n\r\n")
    yield client.send_bytes(b"")
    yield client.send_text(body="é\r\n")
    yield client.send_text(body="")
    yield client.send_text()
    yield client.send_scalar(3)
    yield client.send_scalar(None)
    yield client.send_either(body=body_kinds.FormUpdate(name="n"))
    yield client.send_either(body=[{"op": "remove", "path": "/a"}], media_type=PATCH)
    yield client.send_either()
    yield client.send_anything(body=[None, {"a": 1.5}])
    yield client.send_anything(body=None)
    wrong = [
        lambda: client.send_form({"name": "a"}),
        lambda: client.send_map({"a": "1"}),
        lambda: client.send_bytes("text"),
        lambda: client.send_text(body=3),
        lambda: client.send_text(body=None),
        lambda: client.send_text(body="\ud800"),
        lambda: client.send_scalar(10),
        lambda: client.send_scalar(True),
        lambda: client.send_either(body=form, media_type=PATCH),
        lambda: client.send_anything(body={"a": "\ud800"}),
        lambda: client.send_anything(body=float("nan")),
        lambda: client.send_anything(body={1, 2}),
    ]
    for attempt in wrong:
        try:
            attempt()
        except body_kinds.InvalidRequestError as error:
            yield str(error)
