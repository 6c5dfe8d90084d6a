"""
The comparison with openapi-python-client notices what differs, and knows what may.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from codegen.model import package as ir
from codegen.source.contract import read
from tools.compat.__main__ import run
from tools.compat.check import contracts, importable
from tools.compat.clients import OurClient, StockClient
from tools.compat.ours import OurReading, ours
from tools.compat.readings import Difference, compare
from tools.compat.requests import requests
from tools.compat.server import Server
from tools.compat.stock import Stock
from tools.compat.table import Row, rows, stale, unknown

KINDS = contracts()["compat/kinds"]
ACCEPT = Row("*", "*: request of *: header accept", "*/*", "application/json", "media types")
TABLE = [
    Row("*", "*: folder", "default", "untagged", "tags"),
    Row("*", "model *: other names", "any", "not said", "unknown names"),
    Row("*", "model Thing: field any: attribute", "any_", "any", "builtins"),
    ACCEPT,
]


def renamed(alter: Callable[[ir.Package], ir.Package], tmp_path: Path) -> list[Difference]:
    """Compare the stock reading with ours after a change of our IR; return what TABLE does not have."""
    package, _ = ours(read(KINDS))
    mine = OurReading(alter(package), frozenset({"Thing", "Part"})).read()
    stock = Stock(KINDS, tmp_path / "stock").read()
    return unknown(list(compare("kinds", stock, mine)), TABLE)


def operation(package: ir.Package) -> ir.Package:
    """Rename the method."""
    (one,) = package.operations
    return attrs.evolve(package, operations=(attrs.evolve(one, name="put_it"),))


def module(package: ir.Package) -> ir.Package:
    """Rename a module."""
    changed = tuple(attrs.evolve(one, name=f"{one.name}_x") for one in package.modules)
    return attrs.evolve(package, modules=changed)


def views(change: Callable[[ir.View], ir.View]) -> Callable[[ir.Package], ir.Package]:
    """Return what changes each view."""

    def alter(package: ir.Package) -> ir.Package:
        modules = []
        for one in package.modules:
            models = (
                attrs.evolve(
                    model,
                    read=change(model.read) if model.read else None,
                    write=change(model.write) if model.write else None,
                )
                for model in one.models
            )
            modules.append(attrs.evolve(one, models=tuple(models)))
        return attrs.evolve(package, modules=tuple(modules))

    return alter


def attribute(view: ir.View) -> ir.View:
    """Rename the attribute of one field."""
    fields = (attrs.evolve(one, name="nr") if one.name == "n" else one for one in view.fields)
    return attrs.evolve(view, fields=tuple(fields))


def shorter(view: ir.View) -> ir.View:
    """Drop one field."""
    return attrs.evolve(view, fields=tuple(one for one in view.fields if one.name != "flag"))


def optional(view: ir.View) -> ir.View:
    """Require nothing."""
    fields = (attrs.evolve(one, required=False) for one in view.fields)
    return attrs.evolve(view, fields=tuple(fields))


@pytest.mark.parametrize(
    ("alter", "place", "stock", "mine"),
    [
        (operation, "PUT /things: method", "put_thing", "put_it"),
        (module, "model Part: module", "part", "part_x"),
        (views(attribute), "model Part: field n: attribute", "n", "nr"),
        (views(shorter), "model Thing: field flag", "bool", "absent"),
        (views(optional), "model Thing: field text: required", "True", "False"),
    ],
)
def test_a_change_of_ours_is_noticed(
    alter: Callable[[ir.Package], ir.Package], place: str, stock: str, mine: str, tmp_path: Path
) -> None:
    """A name, a field or a type that changes on our side only is a difference that no row has."""
    assert [] == renamed(lambda package: package, tmp_path)
    assert Difference("kinds", place, stock, mine) in renamed(alter, tmp_path)


# The stock client hands cookies to httpx with each request.
@pytest.mark.filterwarnings("ignore:Setting per-request cookies:DeprecationWarning")
def test_a_change_of_the_bytes_is_noticed() -> None:
    """A request that our client sends under another name is a difference."""
    path = contracts()["compat/parameters"]
    contract = read(path)
    package, _ = ours(contract)

    def exchange(package: ir.Package) -> set[Difference]:
        with importable() as folder, Server() as server:
            stock = Stock(path, folder / "stock_of_1")
            stock.write()
            clients = (
                StockClient(stock, server.url, keyed=False),
                OurClient(package, folder, "ours_of_1", server.url),
            )
            sent = requests(contract.document, *clients, server)
            for client in clients:
                client.close()
        return set(compare("parameters", *sent))

    things, shared = package.operations
    segments = ("/else/", *shared.segments[1:])
    changed = attrs.evolve(package, operations=(things, attrs.evolve(shared, segments=segments)))
    before, after = exchange(package), exchange(changed)

    assert {one.place for one in before} == {
        "GET /things/{kind}/{id}: request of everything: target",
        "GET /things/{kind}/{id}: request of everything: header accept",
        "GET /things/{kind}/{id}: request of least: target",
        "GET /things/{kind}/{id}: request of least: header accept",
    }
    assert after - before == {
        Difference(
            "parameters",
            f"GET /shared/{{class}}: request of {variant}: target",
            f"/shared/a%20b%2F%C3%A9{query}",
            f"/else/a%20b%2F%C3%A9{query}",
        )
        for variant, query in (("everything", "?page=2"), ("least", ""))
    }


def test_the_table_decides(capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is 0 if each difference has a row and each row a difference; else both are named."""
    assert 0 == run({"kinds": KINDS}, TABLE)
    assert "1 operation" in capsys.readouterr().out

    assert 1 == run({"kinds": KINDS}, TABLE[:-1])
    assert (
        "compat: not in the table: kinds: PUT /things: request of everything application/json: header accept\n"
        "    stock: */*\n"
        "    ours:  application/json\n"
    ) in capsys.readouterr().err

    gone = Row("kinds", "model Thing: field gone", "str", "int", "a reason")
    assert 1 == run({"kinds": KINDS}, [*TABLE, gone])
    assert (
        'compat: no longer a difference: ["kinds", "model Thing: field gone", "str", "int"]: a reason\n'
        == capsys.readouterr().err
    )


def test_star_is_the_only_pattern() -> None:
    """A row matches the text that it holds, with `*` for any text; brackets and dots stand for themselves."""
    row = Row("kinds", "model *: field x", "[str]", "a.b", "a reason")

    assert row.matches(Difference("kinds", "model Thing: field x", "[str]", "a.b"))
    assert not row.matches(Difference("kinds", "model Thing: field x", "s", "a.b"))
    assert not row.matches(Difference("kinds", "model Thing: field x", "[str]", "acb"))
    assert not row.matches(Difference("kind", "model Thing: field x", "[str]", "a.b"))


def test_every_row_has_a_reason_and_a_contract() -> None:
    """The table names contracts that exist, and says why for each row."""
    table = rows()

    assert {row.contract for row in table} <= {"*", *contracts()}
    assert all(row.reason.strip() for row in table)
    assert len(table) == len({row[:4] for row in table})


def test_a_part_of_a_missing_place_is_not_named() -> None:
    """The fields of a model that one reading lacks are not listed one by one."""
    _, mine = ours(read(KINDS))
    stock = {place: fact for place, fact in mine.items() if not place.startswith("model Part")}

    assert [Difference("kinds", "model Part", "absent", "object")] == list(
        compare("kinds", stock, mine)
    )


def test_stale_rows() -> None:
    """A row that matches nothing is stale; one that matches something is not."""
    assert [TABLE[1]] == stale([Difference("x", "GET /: folder", "default", "untagged")], TABLE[:2])


@pytest.mark.parametrize("name", ["openapi.yaml", "compat/enums", "compat/names", "compat/answers"])
def test_no_row_hides_what_is_equal_now(name: str, tmp_path: Path) -> None:
    """Whatever both readings agree on, and one of them loses or changes, is a difference that no row has."""
    path, table = contracts()[name], rows()
    _, mine = ours(read(path))
    stock = Stock(path, tmp_path / "stock").read()
    equal = [place for place in mine if mine[place] == stock.get(place)]
    hidden = [
        (place, value)
        for place in equal
        for value in ("absent", "changed")
        if not unknown([Difference(name, place, stock[place].value, value)], table)
    ]

    assert len(equal) > 25
    assert [] == hidden
