"""
Calls of the application of Litestar.
"""

import datetime
import uuid
from decimal import Decimal
from typing import Any

from tests.servers.applications.litestar_app import (
    FILE,
    Cat,
    Colour,
    Dog,
    Entered,
    Item,
    Maker,
    Renamed,
    Size,
    app,
)
from tests.servers.serving import DAY, IDENT, WHEN, asgi, equal, expect, main, refused


def calls(api: Any, client: Any) -> None:
    """Call each operation."""
    call_items(api, client)
    call_bodies(api, client)
    call_forms(api, client)
    call_parameters(client)
    equal("später", client.text_text())
    equal(b"\x89PNG\x00", client.image_image())
    equal(FILE.read_bytes(), client.download_download())
    with refused(api.RedirectError) as caught:
        client.moved_moved()
    equal("/text", caught.error.location)
    equal("Bearer sk-1", client.checked_checked())


def call_items(api: Any, client: Any) -> None:
    """Send whole items, and read documented errors."""
    values = {
        "id": IDENT,
        "made": WHEN,
        "name": "é",
        "price": "12.30",
        "colour": "dark blue",
        "size": 2,
        "extra": {"a": [None]},
    }
    made = client.items_create_item(
        api.ItemInput(
            **values, maker=api.MakerInput(name="m", born=None), parts={"x/y": api.MakerInput(name="p", nicknames=["q"])},
            corner=[2, "b"], wait="PT60S", at="10:00:00", tags=["a"], blob="eA==",
        )
    )  # fmt: skip
    expect(
        item=Item(
            IDENT, WHEN, "é", Decimal("12.30"), Colour.BLUE, Size.LARGE, Maker("m"), {"x/y": Maker("p", None, ["q"])}, (2, "b"),
            datetime.timedelta(minutes=1), datetime.time(10), {"a": [None]}, {"a"}, b"x",
        )
    )  # fmt: skip
    equal(("12.30", WHEN, "dark blue"), (made.price, made.made, made.colour))
    equal(("p", [2, "b"]), (made.parts["x/y"].name, list(made.corner)))
    with refused(api.ConflictError) as caught:
        client.items_create_item(api.ItemInput(id=IDENT, made=WHEN, name="twice", price="1"))
    expect(item=Item(IDENT, WHEN, "twice", Decimal("1")))
    equal((7, "twice"), (caught.error.error.code, caught.error.error.text))
    equal(None, client.items_item_id_delete_item(IDENT))
    expect(item_id=IDENT)
    with refused(api.NotFoundError) as caught:
        client.items_item_id_delete_item(uuid.UUID(int=0))
    expect(item_id=uuid.UUID(int=0))
    equal(
        (404, "none", {"id": 0}),
        (caught.error.error.status_code, caught.error.error.detail, dict(caught.error.error.extra)),
    )
    equal("a", client.pages_pages().entries[0].name)


def call_bodies(api: Any, client: Any) -> None:
    """Send unions, renamed fields, parts of a DTO, maps, lists and any JSON."""
    equal(True, client.pets_put_pet(api.DogUpdate(type="dog")).good)
    expect(pet=Dog())
    equal(3, client.pets_put_pet(api.CatUpdate(type="cat", lives=3)).lives)
    expect(pet=Cat(3))
    kept = client.renamed_put_renamed(api.RenamedUpdate(first_name="ab", last_seen=None, kind=3))
    expect(renamed=Renamed("ab", None, 3, 3))
    equal(("ab", None, 3), (kept.first_name, kept.last_seen, kept.kind))
    client.renamed_put_renamed(api.RenamedUpdate(first_name="ab"))
    expect(renamed=Renamed("ab"))
    account = client.accounts_create_account(
        api.CreateAccountAccountRequestBodyInput(user="u", password="p")
    )
    expect(user="u", password="p")
    equal(("u", 7), (account.user, account.number))
    account = client.accounts_update_account(api.UpdateAccountAccountRequestBodyUpdate(user="v"))
    expect(changes={"user": "v"})
    equal("v", account.user)
    for value in ({"a": [1, None, {"b": "ü"}]}, [], 1.5, True):
        equal(value, client.any_anything(value))
        expect(value=value)
    equal([1], list(client.maps_maps({"x": 1, "ü": None})["a"]))
    expect(value={"x": 1, "ü": None})
    equal(DAY, client.lists_lists([api.MakerInput(name="a", born=DAY)])[0].born)
    expect(value=[Maker("a", DAY)])


def call_forms(api: Any, client: Any) -> None:
    """Send forms and uploads."""
    equal(
        ["a", "b"],
        list(client.form_form(api.EnteredInput(user="ü&", age=3, hobbies=["a", "b"])).hobbies),
    )
    expect(entered=Entered("ü&", 3, ["a", "b"]))
    client.form_form(api.EnteredInput(user="u", age=None))
    expect(entered=Entered("u"))
    file = api.File(b"\x00%PDF", "été.pdf", "application/pdf")
    equal("été.pdf", client.upload_upload(api.UploadUploadBodyInput(file=file)))
    expect(file=("été.pdf", "application/pdf", b"\x00%PDF"))
    files = [api.File(b"1", "a"), api.File(b"2", "b")]
    equal(2, client.uploads_uploads(api.UploadsUploadsBodyInput(files=files)))
    expect(files=[("a", b"1"), ("b", b"2")])
    equal(
        "n", client.mixed_mixed(api.SentInput(note="n", file=files[0], more=[*files], maybe=file))
    )
    expect(note="n", files=[("a", b"1"), ("a", b"1"), ("b", b"2")], maybe=b"\x00%PDF")
    client.mixed_mixed(api.SentInput(note="n", file=files[0], maybe=None))
    expect(note="n", files=[("a", b"1")], maybe=None)


def call_parameters(client: Any) -> None:
    """Send parameters of queries, headers, cookies and paths."""
    page = client.items_list_items(
        max_items=5, colours=["dark blue"], since=WHEN, day=DAY, ident=IDENT, amount="1.10", flag=False, ratio=0.1,
        order="down", numbers=[1, 2],
    )  # fmt: skip
    expect(
        limit=5, colours=[Colour.BLUE], since=WHEN, day=DAY, ident=IDENT, amount=Decimal("1.10"), flag=False, ratio=0.1,
        order="down", numbers=[1, 2],
    )  # fmt: skip
    equal(("a", 2), (page.items[0].name, page.offset))
    names = "colours since day ident amount flag ratio numbers".split()
    client.items_list_items(**dict.fromkeys(names))
    expect(limit=10, order="up")
    equal(["ü d;?", 7], list(client.names_number_day_read_name("ü d;?", 7, DAY)))
    expect(name="ü d;?", number=7, day=DAY)
    equal("/a/b c/ü?#%.txt", client.files_file_path_read_path("a/b c/ü?#%.txt"))
    expect(file_path="/a/b c/ü?#%.txt")
    answer = client.headers_headers_detailed(
        x_tag="t", x_ident=IDENT, session="s+/=1", ads_id=3, headers={"X-Key": "k"}
    )
    expect(tag="t", ident=IDENT, session="s+/=1", ads=3, key="k")
    equal(("said", "3"), (answer.parsed, answer.headers["x-count"]))
    client.headers_headers(x_tag="t", x_ident=None, session=None)
    expect(tag="t", ident=None, session=None, ads=0, key=None)


if __name__ == "__main__":
    main(__file__, asgi(app), "/schema/openapi.json", calls, api_key="sk-1")
