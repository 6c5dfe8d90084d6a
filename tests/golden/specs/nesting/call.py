"""To the bottom and back."""

import json

DEEP = "bottom"
for number in range(30, 0, -1):
    DEEP = {f"n{number}": DEEP}
ANSWERS = [(200, "application/json", json.dumps({"deep": DEEP, "second": {"b": "x"}}).encode())]


def call(nesting, client):
    update = nesting.Deep.from_dict({"deep": DEEP}).to_update()
    got = client.put(update)
    yield got.to_dict() == {"deep": DEEP, "second": {"b": "x"}}
    yield type(got.second).__name__
    yield max(len(name) for name in nesting.__all__)
