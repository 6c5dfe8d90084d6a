"""
The contract says what its pages say. `make lint` says so with positions; the rules are in tools/lint/sources.py.
"""

from __future__ import annotations

import pytest

from tests.contract.contract import CONTRACT, DOCUMENTED, OPERATIONS, SCHEMAS, schema_objects
from tools.lint.differences import differences
from tools.lint.sources import NOTHING, PAGES, Sourced, bodies, example_of, named_schemas
from tools.new.page import read_page

DOCUMENTED_IDS = [at.node["operationId"] for at in DOCUMENTED]


def test_every_page_is_of_an_operation() -> None:
    """
    No page is left over, and none stands for two operations.
    """
    expected = sorted(path.name for path in PAGES.iterdir())

    assert expected == sorted(at.node["x-source"] for at in DOCUMENTED)


def test_each_operation_says_where_it_is_documented() -> None:
    """
    An operation without a page says why.
    """
    bare = [at for at in OPERATIONS if at.page is None]

    assert [] == [at.node["operationId"] for at in bare if "x-source-reason" not in at.node]


def test_shell_quoting_is_undone() -> None:
    """
    The apostrophes that the page's curl call escapes for the shell are plain in the JSON value.
    """
    page = read_page((PAGES / "update-resume-data.txt").read_text("utf-8"))

    assert "May-Aug '18" == page.request["education"][0]["dates"]["rawText"]


@pytest.mark.parametrize("at", DOCUMENTED, ids=DOCUMENTED_IDS)
def test_properties_stand_in_the_order_of_the_page(at: Sourced) -> None:
    """
    A schema lists its properties in the order of the documented examples.
    """
    for side, _, media in bodies(CONTRACT, at):
        example = example_of(at, side)
        names = [name for name, _ in named_schemas(CONTRACT, media["schema"])]
        if example is NOTHING or len(names) != 1 or not isinstance(example, dict):
            continue
        for name, value in schema_objects(names[0], example):
            ours = [field for field in SCHEMAS[name]["properties"] if field in value]
            assert list(value) == ours, (
                f"{at.node['x-source']} has the fields of `{name}` in another order: "
                f"{next(differences(value, {key: value[key] for key in ours}))}; "
                f"move them in the properties of `{name}` in openapi.yaml"
            )
