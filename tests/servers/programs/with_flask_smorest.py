"""
Calls of the application of flask-smorest.
"""

import datetime
import json
import uuid
from decimal import Decimal
from typing import Any

from tests.servers.applications.flask_smorest_app import Colour, app
from tests.servers.serving import DAY, IDENT, WHEN, equal, expect, main, refused, wsgi


def calls(api: Any, client: Any) -> None:
    """Call each operation."""
    call_items(api, client)
    call_bodies(api, client)
    call_parameters(client)
    equal(b"\x00PDF", client.get_v1_text())
    equal("später", client.get_v1_text(headers={"X-Wanted": "text"}))
    equal(["Bearer t-1", "k-1"], list(client.get_v1_checked().keys))


def call_items(api: Any, client: Any) -> None:
    """Send whole items and parts of them, and read pages and documented errors."""
    values = {
        "id": IDENT, "made": WHEN, "name": "é", "price": 12.5, "ratio": 0.5, "colour": "dark blue", "size": None,
        "extra": {"a": [None]}, "wait": 3, "at": "10:00:00", "link": "https://a.example/", "flag": None, "pair": [1, "a"],
    }  # fmt: skip
    maker = api.MakerUpdate(name="m", born=None, password="p")
    friends, parts = [api.Maker1Update(name="f")], {"x/y": api.MakerUpdate(name="p", born=DAY)}
    made = client.post_v1_items(
        api.ItemInput(**values, colour_name="RED", maker=maker, friends=friends, parts=parts)
    )
    expect(
        item={
            **values, "price": Decimal("12.5"), "colour": Colour.DARK_BLUE, "letter": Colour.RED, "pair": (1, "a"),
            "wait": datetime.timedelta(minutes=3), "at": datetime.time(10), "maker": {"name": "m", "born": None, "password": "p"},
            "friends": [{"name": "f"}], "parts": {"x/y": {"name": "p", "born": DAY}}, "constant": "c",
        }
    )  # fmt: skip
    equal(("<é>", WHEN, "dark blue", "RED"), (made.label, made.made, made.colour, made.colour_name))
    equal((DAY, "f", "m"), (made.parts["x/y"].born, made.friends[0].name, made.maker.name))
    equal("12.5", made.to_dict()["price"])  # the document says a number
    with refused(api.ConflictError) as caught:
        client.post_v1_items(api.ItemInput(id=IDENT, made=WHEN, name="twice"))
    expect(
        item={"id": IDENT, "made": WHEN, "name": "twice", "price": Decimal("1.50"), "constant": "c"}
    )
    equal(7, caught.error.error.number)
    changed = client.patch_v1_items_item_id(IDENT, api.Item1Update(flag=False))
    expect(item_id=IDENT, item={"flag": False})
    equal(False, changed.flag)
    equal(None, client.delete_v1_items_item_id(IDENT))
    expect(item_id=IDENT)
    with refused(api.NotFoundError) as caught:
        client.delete_v1_items_item_id(uuid.UUID(int=0))
    expect(item_id=uuid.UUID(int=0))
    equal(("none", 404), (caught.error.error.message, caught.error.error.code))
    page = client.get_v1_items_detailed(
        limit=2, tag=["a b", "ü"], ids=[1, 2], since=WHEN, day=DAY, ident=IDENT, order="down", flag=False, amount=1.5,
        text=None, page=2,
    )  # fmt: skip
    expect(
        filters={
            "limit": 2, "tags": ["a b", "ü"], "ids": [1, 2], "since": WHEN, "day": DAY, "ident": IDENT, "order": "down",
            "flag": False, "amount": Decimal("1.5"),
        },
        page=2,
    )  # fmt: skip
    equal(("a", False), (page.parsed[0].name, "password" in page.parsed[0].to_dict()))
    equal(3, json.loads(page.headers["x-pagination"])["total"])


def call_bodies(api: Any, client: Any) -> None:
    """Send lists, forms and uploads."""
    taken = client.put_v1_lists([api.MakerUpdate(name="a", born=DAY)])
    expect(makers=[{"name": "a", "born": DAY}])
    equal(DAY, taken.makers["a/b"].born)
    entered = client.post_v1_form(api.EnteredInput(user="ü&", age=3, hobbies=["a", "b"]))
    expect(entered={"user": "ü&", "age": 3, "hobbies": ["a", "b"]})
    equal(["a", "b"], list(entered.hobbies))
    client.post_v1_form(api.EnteredInput(user="u", age=None))
    expect(entered={"user": "u"})
    file = api.File(b"\x00%PDF", "été.pdf", "application/pdf")
    equal(1, client.post_v1_uploads(api.FilesInput(file=file)).number)
    expect(file=("été.pdf", "application/pdf", b"\x00%PDF"))
    client.post_v1_uploads(api.FilesInput(file=file, picture=api.File(b"1", "a", "image/png")))
    expect(file=("été.pdf", "application/pdf", b"\x00%PDF"), picture=("a", "image/png", b"1"))
    with refused(api.StatusError) as caught:
        client.put_v1_tagged(api.MakerUpdate(name="b"), if_match='"other"')
    equal(412, caught.error.status_code)
    seen = client.get_v1_tagged_detailed()
    equal("b", client.put_v1_tagged(api.MakerUpdate(name="b"), if_match=seen.headers["etag"]).name)
    expect(maker={"name": "b"})


def call_parameters(client: Any) -> None:
    """Send headers, cookies and parts of a path."""
    equal("ü d;?", client.get_v1_names_name_number_rest("ü d;?", 7, "a/b c#%.txt").name)
    expect(name="ü d;?", number=7, rest="a/b c#%.txt")
    answer = client.get_v1_headers_detailed(x_token=IDENT, x_count=3, session="s+/=1")
    expect(headers={"token": IDENT, "count": 3}, cookies={"session": "s+/=1"})
    equal((204, "said"), (answer.status_code, answer.headers["x-said"]))


if __name__ == "__main__":
    main(__file__, wsgi(app), "/openapi.json", calls, token="t-1", key="k-1")
