"""
Any document is split into two that keep to their sides.
"""

from __future__ import annotations

import copy
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from codegen.normalize.views import split_views
from tests.support.schemas import (
    READ_ONLY,
    TEXT,
    WRITE_ONLY,
    Schema,
    document,
    obj,
    ref,
    schemas_of,
)

_NAMES: Final = ["A", "B", "C", "D"]
_leaf = st.sampled_from([TEXT, READ_ONLY, WRITE_ONLY, True, {}]) | st.sampled_from(_NAMES).map(ref)


def _grow(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    names = st.sampled_from(["a", "b", "c"])
    flags = st.sampled_from([{}, {"readOnly": True}, {"writeOnly": True}])
    properties = st.dictionaries(names, inner, max_size=3)
    required = st.lists(names, unique=True, min_size=1)
    objects = st.builds(
        lambda p, r, f: {**obj(**p), "required": r, **f}, properties, required, flags
    )
    groups = st.builds(
        lambda key, members, f: {key: members, **f},
        st.sampled_from(["allOf", "oneOf", "anyOf"]), st.lists(inner, min_size=1, max_size=3), flags,
    )  # fmt: skip
    single = st.builds(
        lambda key, value: {key: value},
        st.sampled_from(["items", "additionalProperties", "not"]),
        inner,
    )
    return objects | groups | single


_any_schema = st.recursive(_leaf, _grow, max_leaves=8)


@given(st.fixed_dictionaries(dict.fromkeys(_NAMES, _any_schema)), _any_schema, _any_schema)
def test_any_document(schemas: Schema, sent: Any, answered: Any) -> None:
    """Whatever the schemas are, the argument stays, references lead somewhere, and hidden fields are gone."""
    contract = document(schemas, sent, answered)
    before = copy.deepcopy(contract)

    views = split_views(contract)

    assert before == contract
    assert list(views.origins) == list(schemas_of(views))
    assert set(_NAMES) == {origin.schema for origin in views.origins.values()}
    assert _targets(views.document) <= set(schemas_of(views))
    for name, origin in views.origins.items():
        if origin.mode == "write":
            assert not _flagged(schemas_of(views)[name], "readOnly")


def _targets(value: Any) -> set[str]:
    if isinstance(value, list):
        return set[str]().union(*map(_targets, value))
    if not isinstance(value, dict):
        return set()
    own = {value["$ref"].rsplit("/", 1)[1]} if "$ref" in value else set[str]()
    return own.union(*map(_targets, value.values()))


def _flagged(schema: Any, flag: str) -> bool:
    """Return whether a property anywhere outside of a condition carries the flag itself."""
    if isinstance(schema, list):
        return any(_flagged(item, flag) for item in schema)
    if not isinstance(schema, dict):
        return False
    properties = schema.get("properties", {})
    if any(isinstance(value, dict) and value.get(flag) for value in properties.values()):
        return True
    return any(
        _flagged(value, flag) for key, value in schema.items() if key not in ("not", "properties")
    ) or any(_flagged(value, flag) for value in properties.values())
