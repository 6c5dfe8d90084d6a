"""
Calls of the application of FastAPI.
"""

import datetime
from decimal import Decimal
from typing import Any

from pydantic import AnyUrl

from tests.servers.applications.fastapi_app import FILE, app
from tests.servers.applications.fastapi_models import Colour, CommonHeaders, Dog, Maker, Size
from tests.servers.serving import DAY, IDENT, WHEN, asgi, equal, expect, main, refused


def calls(api: Any, client: Any) -> None:
    """Call each operation."""
    call_items(api, client)
    call_bodies(api, client)
    call_parameters(client)
    call_forms(api, client)
    call_answers(api, client)
    equal("sk-1", client.bearer_bearer_get())
    equal(["u", "p:w"], list(client.basic_basic_get()))
    for number, name in enumerate(("header", "query", "cookie")):
        keys = client.keys_keys_get(**{f"api_key_{name}": "k-&%1="})
        equal(["k-&%1=" if place == number else None for place in range(3)], list(keys))


def call_items(api: Any, client: Any) -> None:
    """Send whole items and parts of them."""
    values = {
        "id": IDENT, "made": WHEN, "name": "é", "price": "12.30", "weight": 1.5, "colour": "dark blue", "size": 2,
        "corner": [2, "b"], "wait": "PT1M", "at": "10:00:00", "link": "https://a.example/", "extra": {"a": [None]}, "from_": "f",
    }  # fmt: skip
    maker = api.MakerUpdate(name="m", born=None)
    parts = {"x/y": api.MakerUpdate(name="p", nicknames=[])}
    made = client.create_item_items_post(
        api.ItemInputInput(**values, maker=maker, tags=["a"], parts=parts)
    )
    expect(
        item={
            **values, "price": Decimal("12.30"), "colour": Colour.dark_blue, "size": Size.large,
            "corner": (2, "b"), "wait": datetime.timedelta(minutes=1), "at": datetime.time(10),
            "link": AnyUrl("https://a.example/"), "maker": {"name": "m", "born": None}, "tags": {"a"},
            "parts": {"x/y": {"name": "p", "nicknames": []}},
        }
    )  # fmt: skip
    equal(("é (dark blue)", "12.30", WHEN), (made.label, made.price, made.made))
    equal(
        ("p", [2, "b"], {"a": [None]}),
        (made.parts["x/y"].name, list(made.corner), made.to_dict()["extra"]),
    )
    with refused(api.ConflictError) as caught:
        client.create_item_items_post(api.ItemInputInput(id=IDENT, made=WHEN, name="twice"))
    expect(item={"id": IDENT, "made": WHEN, "name": "twice"})
    equal((7, "twice"), (caught.error.error.code, caught.error.error.text))
    with refused(api.InvalidRequestError):
        api.ItemInputInput(id=IDENT, made=WHEN, name="a/b")

    patch = api.ItemPatchUpdate(name=None, maker=api.MakerUpdate(name="n"), price=0.5)
    changed = client.update_item_items_item_id_patch(IDENT, patch)
    expect(item_id=IDENT, patch={"name": None, "price": Decimal("0.5"), "maker": {"name": "n"}})
    equal({"name": None, "price": "0.5", "maker": {"name": "n"}}, dict(changed))
    equal({}, dict(client.update_item_items_item_id_patch(IDENT, api.ItemPatchUpdate())))
    expect(item_id=IDENT, patch={})

    page = client.list_items_items_get(limit=1, order="down", tags=["a b", "ü"])
    expect(filters={"limit": 1, "order": "down", "tags": ["a b", "ü"]})
    equal(("a", "b"), (page.items[0].name, page.next))
    equal(None, client.delete_item_items_item_id_delete(7))
    expect(item_id=7)


def call_bodies(api: Any, client: Any) -> None:
    """Send unions, several bodies, maps, lists and any JSON."""
    owner = api.OwnerUpdate(
        pets=[api.CatUpdate(lives=3), api.DogUpdate(kind="puppy")],
        favourite=None,
        either=api.MakerUpdate(name="e"),
    )
    kept = client.put_owner_owners_put(owner)
    expect(
        owner={
            "pets": [{"kind": "cat", "lives": 3}, {"kind": "puppy"}],
            "favourite": None,
            "either": {"name": "e"},
        }
    )
    equal(["Cat", "Dog"], [type(pet).__name__ for pet in kept.pets])
    equal("e", kept.either.name)
    equal(True, client.put_pet_pets_put(api.DogUpdate(kind="dog")).good)
    expect(pet=Dog(kind="dog"))
    tree = api.TreeInputInput(value=1, children=[api.TreeInputInput(value=2)])
    grown = client.grow_trees_post(api.BodyGrowTreesPostInput(tree=tree, names=["n"], depth=3))
    expect(tree={"value": 1, "children": [{"value": 2, "children": []}]}, names=["n"], depth=3)
    equal(2, grown.children[0].value)
    body = api.BodyEmbeddedEmbeddedPostInput(maker=api.MakerUpdate(name="m"))
    equal("m", client.embedded_embedded_post(body)["a/b"].name)
    expect(maker=Maker(name="m"))
    for value in ({"a": [1, None, {"b": "ü"}]}, [], "text", 1.5, True):
        equal(value, client.anything_any_post(value))
        expect(value=value)
    equal([1], list(client.dictionary_dictionary_post({"x": 1, "ü": None})["a"]))
    expect(value={"x": 1, "ü": None})
    makers = client.several_list_post([api.MakerUpdate(name="a", born=DAY)])
    expect(value=[Maker(name="a", born=DAY)])
    equal(DAY, makers[0].born)
    account = client.account_accounts_post(api.AccountInput(user="u", password="p"))
    expect(user="u", password="p")
    equal(("u", "none"), (account.user, account.token))


def call_parameters(client: Any) -> None:
    """Send parameters of queries, headers, cookies and paths."""
    client.queries_queries_get(
        needed=-1, text="a&b=ü", flag=True, ratio=0.1, amount="1.10", colours=["dark blue", "red"], number=[1, 2],
        since=WHEN, day=DAY, ident=IDENT, size=2, pattern="aa",
    )  # fmt: skip
    expect(
        needed=-1, text="a&b=ü", flag=True, ratio=0.1, amount=Decimal("1.10"), colours=[Colour.dark_blue, Colour.red],
        numbers=[1, 2], since=WHEN, day=DAY, ident=IDENT, size=Size.large, pattern="aa", hidden="h",
    )  # fmt: skip
    names = "text ratio amount colours since day ident size pattern".split()
    client.queries_queries_get(needed=0, **dict.fromkeys(names))
    expect(needed=0, flag=False, numbers=[], hidden="h")
    client.headers_headers_get(x_tag=["a", "b"], if_modified="x")
    # FastAPI's document says `simple`, which joins, and its server takes each line of the header for one item.
    expect(common=CommonHeaders(x_tag=["a,b"], if_modified="x"))
    client.headers_headers_get(if_modified=None)
    expect(common=CommonHeaders())
    answer = client.cookies_cookies_get_detailed(
        session="a1", ads_id=3, x_token=IDENT, strange_case="s"
    )
    expect(session="a1", ads=3, x_token=IDENT, strange="s", agent="with-fastapi")
    equal(("said", "3"), (answer.parsed, answer.headers["x-count"]))
    client.cookies_cookies_get(session=None, user_agent="mine/1", x_token=None)
    expect(session=None, ads=None, x_token=None, strange=None, agent="mine")
    for path in ("a.txt", "a/b c/ü?#%.txt", "a%2Fb"):
        equal(path, client.read_path_files_file_path_get(path))
        expect(file_path=path)
    equal(["ü d;?"], list(client.read_name_names_name_colour_day_get("ü d;?", "dark blue", DAY)))
    expect(name="ü d;?", colour=Colour.dark_blue, day=DAY)


def call_forms(api: Any, client: Any) -> None:
    """Send forms and uploads."""
    entered = client.form_form_post(api.EnteredInput(user="ü&", age=3, hobbies=["a", "b"]))
    expect(entered={"user": "ü&", "age": 3, "hobbies": ["a", "b"]})
    equal(["a", "b"], list(entered.hobbies))
    client.form_form_post(api.EnteredInput(user="u", age=None))
    expect(entered={"user": "u"})
    client.login_login_post(
        api.BodyLoginLoginPostInput(user="u", remember=True, colour="dark blue")
    )
    expect(user="u", remember=True, colour=Colour.dark_blue)
    client.login_login_post(api.BodyLoginLoginPostInput(user="u", colour=None))
    expect(user="u", remember=False, colour=None)
    file = api.File(b"\x00%PDF", "été.pdf", "application/pdf")
    equal(
        5,
        client.upload_upload_post(
            api.BodyUploadUploadPostInput(file=file, note="n", tags=["a", "b"])
        ),
    )
    expect(file=("été.pdf", "application/pdf", b"\x00%PDF"), note="n", tags=["a", "b"])
    files = [api.File(b"1", "a"), api.File(b"2", "b")]
    sent = api.BodyUploadsUploadsPostInput(files=files, raw=api.File(b"3", "c"))
    equal(["a", "b"], list(client.uploads_uploads_post(sent)))
    expect(files=[("a", b"1"), ("b", b"2")], raw=b"3")
    client.uploads_uploads_post(api.BodyUploadsUploadsPostInput(files=files, raw=None))
    expect(files=[("a", b"1"), ("b", b"2")], raw=None)
    equal(
        True,
        client.maybe_maybe_post(
            body=api.BodyMaybeMaybePostInput(file=api.File(b"", "e"), note="n")
        ),
    )
    expect(file=b"", note="n")
    equal(False, client.maybe_maybe_post(body=api.BodyMaybeMaybePostInput(file=None, note=None)))
    expect(file=None, note=None)
    equal(False, client.maybe_maybe_post())
    expect(file=None, note=None)


def call_answers(api: Any, client: Any) -> None:
    """Read text, bytes, files, one of several answers, and what isn't followed."""
    equal("später", client.text_text_get())
    equal(b"\x89PNG\x00", client.image_image_get())
    answer = client.download_download_get_detailed()
    equal(FILE.read_bytes(), answer.body)
    equal("attachment; filename*=utf-8''%C3%A9t%C3%A9.py", answer.headers["content-disposition"])
    equal("a,b\n", client.either_either_get(kind="csv"))
    equal("later", client.either_either_get(kind="later").text)
    equal("a", client.either_either_get(kind="").name)
    equal("/text", client.moved_moved_get())


if __name__ == "__main__":
    main(__file__, asgi(app), "/openapi.json", calls, http_bearer="sk-1", http_basic=("u", "p:w"))
