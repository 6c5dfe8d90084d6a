"""
The changes between two public APIs: each named once, with its class.
"""

from __future__ import annotations

import pytest

from tools.public_api import ApiChange, UnreadableError, compare_apis, read_api

MODEL = "class Thing(ReadView):\n    a: str | None = x\n    def to_update(self) -> int: ...\n"
SENT = "class ThingUpdate(WriteView):\n    a: str | Unset = x\n"
CLIENT = "class Client(Base):\n    def __init__(self, key: str, *, region: Literal['a', 'b'] = 'a') -> None: ...\n    def read(self, id: str, size: int = 1) -> Thing: ...\n"
ERRORS = "class ApiError(Exception): ...\nclass Refused(ApiError, ValueError): ...\n"
OPERATION = "OPERATION = Operation(method='GET', path='/a')\ndef build_request(id: str): ...\n"
ALIASES = "Sort: TypeAlias = str\nSortInput: TypeAlias = Literal['a']\n"
INIT = "from .models.thing import Thing\n__all__ = ['Thing', 'UNSET']\n"
FILES = {
    "__init__.py": INIT,
    "client.py": CLIENT,
    "errors.py": ERRORS,
    "models/thing.py": MODEL + SENT,
    "models/_aliases.py": ALIASES,
    "operations/things/read.py": OPERATION,
    "_runtime/kinds.py": "class Kind: ...\n",
    "py.typed": "no Python",
}


def changes(path: str, old: str, new: str) -> list[ApiChange]:
    """Return the changes when a text in a file of the package becomes another."""
    assert old in FILES[path]
    edited = {**FILES, path: FILES[path].replace(old, new, 1)}
    before, after = (
        read_api({name: text.encode() for name, text in files.items()}) for files in (FILES, edited)
    )
    return compare_apis(before, after)


def test_names() -> None:
    """Everything public is read, and nothing that is private."""
    found = read_api({name: text.encode() for name, text in FILES.items()})

    assert {
        "Client": "client",
        "Client.__init__": "client",
        "Client.read": "operation",
        "ApiError": "exception",
        "Refused": "exception",
        "Thing": "model",
        "Thing.a": "field",
        "Thing.to_update": "method",
        "ThingUpdate": "model",
        "ThingUpdate.a": "field",
        "ThingUpdate.unknown_fields": "field",
        "Sort": "name",
        "SortInput": "name",
        "operations.read": "request",
        "UNSET": "name",
    } == {name: one.what for name, one in found.items()}
    assert "GET /a (id: str)" == found["operations.read"].text


CASES = [
    ("models/thing.py", "a: str | None", "b: str | None", [("gone", "Thing.a", True), ("came", "Thing.b", False)]),
    ("models/thing.py", "a: str | None", "a: str", [("changed", "Thing.a", False)]),
    ("models/thing.py", "a: str | None", "a: str | int | None", [("changed", "Thing.a", True)]),
    ("models/thing.py", "a: str | Unset", "a: str | int | Unset", [("changed", "ThingUpdate.a", False)]),
    ("models/thing.py", "a: str | Unset", "a: Unset", [("changed", "ThingUpdate.a", True)]),
    ("models/thing.py", "a: str | None", "a: None | str", []),
    ("models/thing.py", "a: str | None", "a: Literal['a'] | str | None", [("changed", "Thing.a", False)]),
    ("models/thing.py", "a: str | Unset", "a: Literal['a'] | Unset", [("changed", "ThingUpdate.a", True)]),
    ("models/thing.py", "-> int", "-> str", [("changed", "Thing.to_update", True)]),
    ("models/thing.py", "-> int", "-> float", [("changed", "Thing.to_update", True)]),
    ("models/thing.py", "-> int", "-> bool", [("changed", "Thing.to_update", False)]),
    ("models/thing.py", "-> int", "-> Any", [("changed", "Thing.to_update", False)]),
    ("client.py", "id: str, size: int = 1", "size: int = 1, *, id: str", [("changed", "Client.read", True)]),
    ("models/thing.py", SENT, "", [("gone", "ThingUpdate", True)]),
    ("models/thing.py", SENT, SENT + "class More:\n    b: int\n", [("came", "More", False)]),
    ("models/thing.py", "ThingUpdate", "ThingInput", [("renamed", "ThingUpdate", True)]),
    ("models/thing.py", SENT, SENT.replace("ThingUpdate(WriteView)", "ThingInput(ReadView)"), [("gone", "ThingUpdate", True), ("came", "ThingInput", False)]),
    ("models/_aliases.py", "SortInput", "SortUpdate", [("renamed", "SortInput", True)]),
    ("models/_aliases.py", "SortInput", "Order", [("gone", "SortInput", True), ("came", "Order", False)]),
    ("client.py", "size: int = 1", "size: int = 2", [("changed", "Client.read", False)]),
    ("client.py", "size: int = 1", "size: int", [("changed", "Client.read", True)]),
    ("client.py", "size: int = 1", "*, size: int = 1", [("changed", "Client.read", True)]),
    ("client.py", ", size: int = 1", "", [("changed", "Client.read", True)]),
    ("client.py", "size: int = 1", "size: int = 1, more: int = 2", [("changed", "Client.read", False)]),
    ("client.py", "size: int = 1", "size: int = 1, *, more: int", [("changed", "Client.read", True)]),
    ("client.py", "id: str, size: int = 1", "size: int = 1, id: str = ''", [("changed", "Client.read", True)]),
    ("client.py", "id: str", "id: str | UUID", [("changed", "Client.read", False)]),
    ("client.py", "['a', 'b']", "['a']", [("changed", "Client.__init__", True)]),
    ("client.py", "['a', 'b']", "['a', 'b', 'c']", [("changed", "Client.__init__", False)]),
    ("client.py", "def read", "async def _read", [("gone", "Client.read", True)]),
    ("errors.py", "(ApiError, ValueError)", "(ApiError)", [("changed", "Refused", True)]),
    ("errors.py", "(ApiError, ValueError)", "(ApiError, ValueError, KeyError)", [("changed", "Refused", False)]),
    ("operations/things/read.py", "'/a'", "'/b'", [("changed", "operations.read", False)]),
    ("__init__.py", ", 'UNSET'", "", [("gone", "UNSET", True)]),
    ("_runtime/kinds.py", "Kind", "Other", []),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES)
def test_changes(path: str, old: str, new: str, expected: list[tuple[str, str, bool]]) -> None:
    """A change breaks code that passed, read or caught what is not there any more; no other does."""
    assert expected == [(one.kind, one.name, one.breaks) for one in changes(path, old, new)]


def test_a_signature_shows_what_differs() -> None:
    """Of a function only the parameters that differ are shown."""
    (change,) = changes("client.py", "size: int = 1", "size: str = '1'")

    assert "size: int → str" == change.detail


def test_an_order_is_shown() -> None:
    """Parameters that are passed by position in another order are shown, and break code that passes them so."""
    (change,) = changes("client.py", "id: str, size: int = 1", "size: int = 1, id: str = 'a'")

    assert change.breaks
    assert change.detail.endswith("order: id, size → size, id")


def test_a_renamed_class_is_one_change() -> None:
    """A class of another name with most of its members is one row; what names it elsewhere has not changed."""
    renamed = {**FILES, "models/thing.py": (MODEL + SENT).replace("Thing(", "Object(")}
    renamed["client.py"] = CLIENT.replace("-> Thing", "-> Object")
    before, after = (
        read_api({name: text.encode() for name, text in files.items()})
        for files in (FILES, renamed)
    )
    (there,) = compare_apis(before, after)
    (back,) = compare_apis(after, before)

    assert ("renamed", "Thing", True) == (there.kind, there.name, there.breaks)
    assert "Object: its schema has another name" == there.detail
    assert ("renamed", "Object") == (back.kind, back.name)


def test_a_renamed_class_says_why() -> None:
    """A write view whose suffix follows other operations is one row with the new name and the reason."""
    (there,) = changes("models/thing.py", "ThingUpdate", "ThingInput")
    files = {name: text.encode() for name, text in FILES.items()}
    renamed = {**files, "models/thing.py": (MODEL + SENT.replace("Update", "Input")).encode()}
    (back,) = compare_apis(read_api(renamed), read_api(files))

    assert "ThingInput: no PATCH or PUT reaches its schema any more" == there.detail
    assert "ThingUpdate: a PATCH or a PUT reaches its schema now" == back.detail


def test_unreadable() -> None:
    """A module that is not Python is named; a file that is no module is not read."""
    with pytest.raises(UnreadableError, match=r"models/thing\.py is not Python"):
        read_api(
            {**{name: text.encode() for name, text in FILES.items()}, "models/thing.py": b"class"}
        )
