"""
Calls of the application of django-ninja.
"""

from decimal import Decimal
from typing import Any

from tests.servers.applications.django_ninja_app import Cat, Colour, Maker, Where, app
from tests.servers.serving import DAY, IDENT, WHEN, asgi, equal, expect, main, refused


def calls(api: Any, client: Any) -> None:
    """Call each operation; one without a documented answer gives its body with the whole response."""
    call_items(api, client)
    call_bodies(api, client)
    call_parameters(client)
    call_forms(api, client)
    answer = client.text_detailed()
    equal("später", answer.body.decode("latin-1"))
    equal(b"\x00PDF", client.download())
    with refused(api.ServerError) as caught:
        client.wrong()
    equal((503, b'{"detail": "later"}'), (caught.error.status_code, caught.error.body))
    equal("sk-1", client.bearer())
    equal(["é", "p:w"], list(client.basic()))
    for name in ("in_header", "in_query", "in_cookie"):
        equal("k-&%1=", client.keys(**{name: "k-&%1="}))


def call_items(api: Any, client: Any) -> None:
    """Send whole items and parts of them, and read pages and documented errors."""
    values = {
        "id": IDENT,
        "made": WHEN,
        "name": "é",
        "price": "12.30",
        "colour": "dark blue",
        "extra": {"a": [None]},
    }
    made = client.create_item(
        api.ItemInput(
            **values,
            maker=api.MakerUpdate(name="m", born=None),
            parts={"x/y": api.MakerUpdate(name="p", nicknames=[])},
        )
    )
    expect(
        item={
            **values, "price": Decimal("12.30"), "colour": Colour.dark_blue, "maker": {"name": "m", "born": None},
            "parts": {"x/y": {"name": "p", "nicknames": []}},
        }
    )  # fmt: skip
    equal(("12.30", WHEN, "p"), (made.price, made.made, made.parts["x/y"].name))
    with refused(api.ConflictError) as caught:
        client.create_item(api.ItemInput(id=IDENT, made=WHEN, name="twice"))
    expect(item={"id": IDENT, "made": WHEN, "name": "twice"})
    equal((7, "twice"), (caught.error.error.code, caught.error.error.text))
    client.update_item(IDENT, api.MakerPatchUpdate(born=None))
    expect(item_id=IDENT, patch={"born": None})
    client.update_item(IDENT, api.MakerPatchUpdate(name="n"))
    expect(item_id=IDENT, patch={"name": "n"})
    equal(None, client.delete_item(7))
    expect(item_id=7)
    page = client.list_items(limit=1, offset=1, since=DAY)
    expect(since=DAY)
    equal((["b"], 3), ([one.name for one in page.items], page.count))
    equal(["c"], [one.name for one in client.list_pages(page=2).items])


def call_bodies(api: Any, client: Any) -> None:
    """Send unions, several bodies, lists and maps."""
    owner = api.OwnerUpdate(
        pets=[api.CatUpdate(lives=3), api.DogUpdate()], either=api.MakerUpdate(name="e")
    )
    kept = client.put_owner(owner)
    expect(owner={"pets": [{"kind": "cat", "lives": 3}, {"kind": "dog"}], "either": {"name": "e"}})
    equal(["Cat", "Dog"], [type(pet).__name__ for pet in kept.pets])
    equal("e", kept.either.name)
    body = api.SeveralBodyInput(maker=api.MakerUpdate(name="m"), cat=api.CatUpdate(), notes=["a"])
    equal(b'{"a": [null, 1.5]}', client.several_detailed(body).body)
    expect(maker=Maker(name="m"), cat=Cat(), notes=["a"])
    equal(DAY, client.lists([api.MakerUpdate(name="a", born=DAY)])["a/b"].born)
    expect(makers=[Maker(name="a", born=DAY)])


def call_parameters(client: Any) -> None:
    """Send parameters of queries, headers, cookies and paths."""
    tags = client.filtered(
        needed=-1,
        limit=1,
        order="down",
        tag=["a b", "ü"],
        since=WHEN,
        colour="dark blue",
        flag=False,
        amount="1.10",
        hidden="h",
    )
    expect(
        filters={
            "limit": 1, "order": "down", "tags": ["a b", "ü"], "since": WHEN, "colour": Colour.dark_blue, "flag": False,
            "amount": Decimal("1.10"),
        },
        needed=-1, hidden="h",
    )  # fmt: skip
    equal(["a b", "ü"], list(tags))
    client.filtered(needed=0, **dict.fromkeys("since colour flag amount hidden".split()))
    expect(filters={}, needed=0, hidden=None)
    client.where(2021, "ü d;?")
    expect(where=Where(year=2021, name="ü d;?"))
    for name in ("a.txt", "a/b c/ü?#%.txt", "a%2Fb"):
        client.read_path(name)
        expect(file_path=name)
    client.headers(x_token=IDENT, accept_language="de", session="s+/=1", ads_id=3)
    expect(x_token=IDENT, accept_language="de", session="s+/=1", ads=3)
    client.headers(x_token=IDENT, accept_language=None, session=None)
    expect(x_token=IDENT, accept_language=None, session=None, ads=0)


def call_forms(api: Any, client: Any) -> None:
    """Send forms and uploads."""
    entered = client.form(api.FormBodyInput(user="ü&", age=3, hobbies=["a", "b"]))
    expect(entered={"user": "ü&", "age": 3, "hobbies": ["a", "b"]})
    equal(["a", "b"], list(entered.hobbies))
    client.form(api.FormBodyInput(user="u", age=None))
    expect(entered={"user": "u"})
    client.login(api.LoginBodyInput(user="u", remember=True))
    expect(user="u", remember=True)
    file = api.File(b"\x00%PDF", "été.pdf", "application/pdf")
    client.upload(api.UploadBodyInput(file=file, note="n", ages=[1, 2]))
    expect(file=("été.pdf", "application/pdf", b"\x00%PDF"), note="n", ages=[1, 2])
    files = [api.File(b"1", "a"), api.File(b"2", "b")]
    client.uploads(api.UploadsBodyInput(files=files, user="u", hobbies=["h"], maybe=file))
    expect(
        files=[("a", b"1"), ("b", b"2")], details={"user": "u", "hobbies": ["h"]}, maybe=b"\x00%PDF"
    )
    client.uploads(api.UploadsBodyInput(files=files, user="u", age=None, maybe=None))
    expect(files=[("a", b"1"), ("b", b"2")], details={"user": "u"}, maybe=None)
    client.mixed(api.MixedBodyInput(file=file, maker=api.MakerUpdate(name="ü")))
    expect(maker=Maker(name="ü"), file=b"\x00%PDF")


if __name__ == "__main__":
    main(__file__, asgi(app), "/api/openapi.json", calls, bearer="sk-1", basic=("é", "p:w"))
