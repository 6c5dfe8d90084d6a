"""
Calls of the application of drf-spectacular.
"""

import datetime
from decimal import Decimal
from typing import Any

from tests.servers.applications.drf_spectacular_app import app
from tests.servers.serving import DAY, IDENT, WHEN, equal, expect, main, refused, wsgi


def calls(api: Any, client: Any) -> None:
    """Call each operation."""
    call_items(api, client)
    call_bodies(api, client)
    call_parameters(client)
    equal("3.0.3", client.schema_retrieve(lang="de")["openapi"])
    with refused(api.StatusError) as caught:  # a view without a renderer for what its document says
        client.downloads_retrieve()
    equal(406, caught.error.status_code)
    equal(b"\x00PDF", client.downloads_retrieve(headers={"Accept": "*/*"}))
    equal("t-1", client.checked_retrieve(token_auth="Token t-1"))
    equal(["u", "p:w"], client.checked_retrieve(password_auth=("u", "p:w")))


def call_items(api: Any, client: Any) -> None:
    """Send whole items and parts of them, and read pages and documented errors."""
    values = {
        "id": IDENT, "made": WHEN, "name": "é", "price": "12.30", "ratio": 0.5, "colour": "dark blue", "size": None, "mood": "",
        "kinds": ["b"], "notes": ["n", None], "wait": "1 00:00:01", "at": "10:00:00", "link": "https://a.example/", "mail": "",
        "address": "::1", "slug": "a-b", "extra": {"a": [None]}, "flag": None,
    }  # fmt: skip
    maker = api.MakerRequestUpdate(name="m", born=None, password="p")
    parts = {"x/y": api.MakerRequestUpdate(name="p")}
    made = client.items_create(api.ItemRequestInput(**values, maker=maker, parts=parts))
    expect(
        item={
            **values, "price": Decimal("12.30"), "wait": datetime.timedelta(days=1, seconds=1),
            "at": datetime.time(10), "maker": {"name": "m", "born": None, "password": "p"}, "parts": {"x/y": {"name": "p"}},
        }
    )  # fmt: skip
    equal(
        ("<é>", "12.30", WHEN, "", None), (made.label, made.price, made.made, made.mood, made.size)
    )
    equal(("p", ["n", None]), (made.parts["x/y"].name, list(made.notes)))
    equal(False, hasattr(made.maker, "password"))
    equal("ü d;?", client.items_retrieve("ü d;?").name)
    expect(pk="ü d;?")
    for media_type in (
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ):
        changed = client.items_partial_update(
            "a", body=api.PatchedItemRequestUpdate(name="n", flag=True), media_type=media_type
        )
        expect(pk="a", item={"name": "n", "flag": True})
        equal("n", changed["name"])
    equal(None, client.items_destroy("a"))
    with refused(api.NotFoundError) as caught:
        client.items_destroy("none")
    equal("Not found.", caught.error.error.detail)
    page = client.makers_list(size=1, page=2, text="ü&", tags=["a", "b"], day=DAY)
    expect(filters={"text": "ü&", "tags": ["a", "b"], "day": DAY})
    equal((["b"], 3), ([one.name for one in page.results], page.count))
    equal(["c"], [one.name for one in client.offsets_list(limit=1, offset=2).results])


def call_bodies(api: Any, client: Any) -> None:
    """Send unions, forms, uploads and any JSON."""
    kept = client.pets_update(body=api.DogRequestUpdate(kind="dog", good=True))
    expect(pet={"kind": "dog", "good": True})
    equal(("Dog", True), (type(kept).__name__, kept.good))
    equal("Cat", type(client.pets_update(body=api.CatRequestUpdate(kind="cat"))).__name__)
    expect(pet={"kind": "cat"})
    file, picture = (
        api.File(b"\x00", "été.pdf", "application/pdf"),
        api.File(b"1", "a.png", "image/png"),
    )
    sent = api.SentRequestInput(note="n", file=file, picture=picture, ages=[1, 2])
    equal(3, client.uploads_create(sent))
    expect(note="n", file=("été.pdf", b"\x00"), picture=("a.png", b"1"), ages=[1, 2])
    client.uploads_create(api.SentRequestInput(note="n", file=file, picture=None))
    expect(note="n", file=("été.pdf", b"\x00"))
    for media_type in (
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ):
        client.forms_create(api.MakerRequestUpdate(name="ü&", born=DAY), media_type=media_type)
        expect(maker={"name": "ü&", "born": DAY}, media_type=media_type)
    for value in ({"a": [1, None, {"b": "ü"}]}, [], "text", 1.5, True):
        equal(value, client.anything_create(body=value))
        expect(value=value)


def call_parameters(client: Any) -> None:
    """Send parameters of each kind."""
    said = client.parameters_retrieve(
        "ü d;?",
        2021,
        q="a&b",
        ids=[1, 2],
        when=WHEN,
        uuid_=IDENT,
        flag=True,
        order=["up", "down"],
        x_token="t",
        session="s+/=1",
    )
    expect(
        year=2021, name="ü d;?", token="t", session="s+/=1",
        query={
            "q": ["a&b"], "ids": ["1,2"], "when": ["2021-05-01T12:30:15.250000Z"], "uuid": [str(IDENT)], "flag": ["true"],
            "order": ["up", "down"],
        },
    )  # fmt: skip
    equal("said", said)


if __name__ == "__main__":
    main(__file__, wsgi(app), "/schema?format=json", calls)
