"""
Schemas that are several at once: an `allOf` of values, fields beside unions, and what contradicts itself.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.normalize.discriminators import resolve_discriminator
from codegen.normalize.inline_references import rewrite
from codegen.normalize.schemas import MEMBER
from codegen.normalize.unions import Unions, simplify
from codegen.problems import ContractError
from tests.support.inline import package_for
from tests.support.reading import report

SCHEMAS: dict[str, Any] = {
    "Sort": {"type": "string", "enum": ["asc", "desc"]},
    "Short": {"type": "string", "maxLength": 3},
    "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "A": {"type": "object", "properties": {"a": {"type": "string"}}},
    "B": {"type": "object", "properties": {"b": {"type": "string"}}},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
    "Ring": {"allOf": [{"$ref": "#/components/schemas/Ring"}, {"type": "string"}]},
    "RingOfFields": {
        "allOf": [{"$ref": "#/components/schemas/RingOfFields"}],
        "properties": {"r": {"type": "string"}},
    },
}
REF = "#/components/schemas/"


def simple_in(schemas: dict[str, Any], schema: Any) -> Any:
    """Return a schema of a document with these components, simplified as the passes do it."""
    holder = rewrite({"properties": {"schema": schema, **schemas}})["properties"]
    return Unions({name: holder[name] for name in schemas}, report).simple(holder["schema"])


def ref(name: str) -> dict[str, Any]:
    """Return a reference to a component."""
    return {"$ref": REF + name}


def all_of(*members: Any, **beside: Any) -> dict[str, Any]:
    """Return an `allOf`."""
    return {"allOf": list(members), **beside}


@pytest.mark.parametrize(
    ("schema", "simple"),
    [
        (all_of(ref("Sort"), {"description": "d", "default": "asc"}), {**ref("Sort"), "description": "d", "default": "asc"}),
        (all_of(ref("A"), type="object"), ref("A")),
        (all_of(ref("A"), type=["object", "null"]), {**ref("A"), "nullable": True}),
        (all_of(ref("Short"), {"minLength": 1}, {"maxLength": 5}), {"type": "string", "minLength": 1, "maxLength": 3}),
        (all_of({"type": "number"}, {"type": "integer"}), {"type": "integer"}),
        (all_of({"type": ["string", "null"]}, {"type": "string"}), {"type": "string"}),
        (all_of({"type": ["number", "string"]}, {"type": ["integer", "string"]}), {"type": ["integer", "string"]}),
        (all_of(ref("Sort"), {"enum": ["desc", "x"]}), {"type": "string", "enum": ["desc"]}),
        (all_of({"enum": [1, True]}, {"enum": [True]}), {"enum": [True]}),
        (all_of({"type": "string"}, {"type": "integer", "minimum": 1}), {"type": "integer", "minimum": 1}),
        (all_of(ref("Sort"), {"const": "x"}), {"const": "x"}),
        (all_of(ref("Map"), {"type": "object"}), SCHEMAS["Map"]),
        (all_of({"items": {"minimum": 1}}, {"items": {"maximum": 2}}), {"items": all_of({"minimum": 1}, {"maximum": 2})}),
        (all_of(ref("Either"), {"description": "d"}), {**ref("Either"), "description": "d"}),
        (all_of({"readOnly": True}, ref("Sort"), {"readOnly": False}), {**ref("Sort"), "readOnly": True}),
        (all_of(ref("Sort"), nullable=True, default=None), {**ref("Sort"), "nullable": True, "default": None}),
        (all_of({"type": "integer", "example": None}, {"minimum": 3}), {"type": "integer", "minimum": 3, "example": None}),
        (all_of({"enum": ["a"]}, {"maxLength": 1}, nullable=True), {"oneOf": [{"enum": ["a"], "maxLength": 1}, {"type": "null"}]}),
        (all_of({"minimum": 0, "exclusiveMinimum": True}, {"minimum": 5}), {"exclusiveMinimum": 0, "minimum": 5}),
        (all_of({"exclusiveMaximum": 5}, {"exclusiveMaximum": 9}), {"exclusiveMaximum": 5}),
        (all_of(ref("Map"), {"type": "object", "additionalProperties": False}), {"type": "object", "additionalProperties": False}),
        (all_of(), {"allOf": []}),
        (all_of(True, {"type": "string"}), {"type": "string"}),
        (ref("Ring"), ref("Ring")),
        (all_of(ref("Ring"), {"maxLength": 1}), {"type": "string", "maxLength": 1}),
        (True, {}),
        (False, {"not": {}}),
    ],
)  # fmt: skip
def test_what_is_no_object_is_one_schema(schema: Any, simple: Any) -> None:
    """An `allOf` without fields says what all of its members say, and the last where they contradict each other."""
    assert simple == simple_in(SCHEMAS, schema)


def test_fields_go_into_each_object_of_a_union() -> None:
    """Beside a union, or beside another member of an `allOf`, they are the same; null stays what it is."""
    own = {"type": "object", "properties": {"c": {}}, "required": ["c"]}
    null = {"type": "null"}
    options = [
        {**own, "title": "A", MEMBER: "A", "allOf": [ref("A")]},
        {**own, "title": "B", MEMBER: "B", "allOf": [ref("B")]},
    ]

    assert {"oneOf": options} == simple_in(SCHEMAS, {**own, **SCHEMAS["Either"]})
    assert {"oneOf": options} == simple_in(SCHEMAS, {**own, "allOf": [ref("Either")]})
    found = simple_in(SCHEMAS, {**own, "anyOf": [ref("A"), null], "description": "d"})
    assert {"anyOf": [options[0], null], "description": "d"} == found


def test_a_discriminator_leads_to_options() -> None:
    """A spread union keeps its discriminator, and each option the name of the member that it stands for."""
    discriminator = {"propertyName": "k", "mapping": {"x": "A"}}
    either = {**SCHEMAS["Either"], "discriminator": discriminator}
    found = simple_in(
        {**SCHEMAS, "Either": either}, {"properties": {"k": {}}, "allOf": [ref("Either")]}
    )
    again = simple_in(
        {"Twice": found, **SCHEMAS}, {"properties": {"l": {}}, "allOf": [ref("Twice")]}
    )

    for union in (found, again):
        assert discriminator == union["discriminator"]
        assert ["A", "B"] == [option[MEMBER] for option in union["oneOf"]]


def test_a_discriminator_is_resolved_by_name() -> None:
    """Each value leads to the new name of a member: those that are written, then those that names imply."""
    node = {
        "oneOf": [ref("A"), {MEMBER: "B"}, {"title": "C"}],
        "discriminator": {"propertyName": "k", "mapping": {"x": "A", "y": REF + "Other"}},
    }
    result = {"oneOf": [ref("A2"), ref("OptionB"), ref("OptionC")]}
    found = resolve_discriminator(node, result, {}, {"A": "A2", "Other": "Other"})

    assert {"x": REF + "A2", "B": REF + "OptionB", "OptionC": REF + "OptionC"} == found["mapping"]
    del node["oneOf"][1:], result["oneOf"][1:]
    found = resolve_discriminator(node, result, {}, {"A": "A2", "Other": "Other2"})
    assert {"x": REF + "A2", "y": REF + "Other2"} == found["mapping"]


def test_a_field_is_what_all_members_say() -> None:
    """Limits of both hold; of two objects the latter does; what is said twice is said once."""
    one = {
        "type": "object",
        "properties": {"a": {"type": "string", "maxLength": 3, "description": "d"}, "o": ref("A")},
    }
    other = {"properties": {"a": {"minLength": 1, "type": "string"}, "o": {**ref("B"), "description": "o"}}}  # fmt: skip
    found = simple_in(SCHEMAS, all_of(one, other))

    wanted = {"type": "string", "maxLength": 3, "minLength": 1, "description": "d"}
    assert {"a": wanted} == found["properties"]
    assert all_of(one, one) == simple_in(SCHEMAS, all_of(one, one))
    assert all_of(ref("RingOfFields"), ref("A")) == simple_in(
        SCHEMAS, all_of(ref("RingOfFields"), ref("A"))
    )


def test_unions_that_only_require_go() -> None:
    """A union beside fields that says which of them must be there makes no other type of them."""
    schema = {"properties": {"a": {}}, "anyOf": [{"required": ["a"]}, {"not": {"required": ["a"]}}]}

    assert {"properties": {"a": {}}} == simple_in(SCHEMAS, schema)


def test_a_list_of_types_with_fields_is_a_union() -> None:
    """An object with fields or a text is one of two schemas; an object or null is none."""
    fields = {"properties": {"a": {}}, "required": ["a"]}
    found = simple_in({}, {"type": ["object", "string"], **fields, "description": "d"})

    options = [{"type": "object", **fields, "title": "Object"}, {"type": "string"}]
    assert {"description": "d", "oneOf": options} == found
    null = {"type": ["object", "null"], **fields}
    assert null == simple_in({}, null)


def test_unions_of_unions_end() -> None:
    """Fields beside unions of unions, each of them twice the last, are a problem before they fill the memory."""
    schemas: dict[str, Any] = {"U0": SCHEMAS["A"]}
    for number in range(1, 20):
        schemas[f"U{number}"] = {"oneOf": [ref(f"U{number - 1}")] * 2, "properties": {"x": {}}}
    with pytest.raises(ContractError) as caught:
        simplify({"components": {"schemas": schemas}}, report)

    assert ["type-too-large"] == [problem.code for problem in caught.value.problems]


def test_a_component_that_takes_in_itself_ends() -> None:
    """An `allOf` of only a reference back to the component, inside its own `allOf`, adds nothing to it."""
    schemas = {"A": all_of(all_of(ref("A")), {"maxLength": 3}, properties={"a": {}})}
    values = all_of(all_of(ref("A")), {"type": ["string", "object"]}, type="string")

    assert {"type": "string", "maxLength": 3, "properties": {"a": {}}} == simple_in(schemas, values)


_WORDS = st.sampled_from(["string", "integer", "number", "object", "null"])
_KEYS = st.fixed_dictionaries(
    {},
    optional={
        "type": _WORDS | st.lists(_WORDS, min_size=1, max_size=3, unique=True),
        "enum": st.lists(st.sampled_from(["a", 1, True, None]), min_size=1, max_size=3),
        "const": st.sampled_from(["a", 1]),
        "maxLength": st.integers(0, 3),
        "properties": st.dictionaries(st.sampled_from("ab"), st.just({"type": "string"})),
        "description": st.just("d"),
        "nullable": st.booleans(),
        "discriminator": st.just({"propertyName": "a"}),
        "$ref": st.sampled_from([REF + name for name in SCHEMAS] + ["#/components/responses/X"]),
    },
)
_SCHEMA = st.recursive(
    _KEYS | st.booleans(),
    lambda inner: st.builds(
        lambda plain, keyword, members: {**plain, keyword: members},
        _KEYS,
        st.sampled_from(["allOf", "oneOf", "anyOf"]),
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=8,
)


@given(_SCHEMA, _SCHEMA)
def test_any_schema_is_simplified(schema: Any, component: Any) -> None:
    """Whatever a schema says, simplifying it ends, changes nothing in place, and changes nothing the second time."""
    schemas = {**SCHEMAS, "A": component}
    before = copy.deepcopy((schema, schemas))
    found = simple_in(schemas, schema)

    assert before == (schema, schemas)
    if "#/components/responses/X" not in repr(before):  # `check_targets` refuses that
        assert found == simple_in(schemas, copy.deepcopy(found))


def test_an_all_of_of_one_member_is_that_member_and_what_is_said_beside_it(tmp_path: Path) -> None:
    """A named schema that only takes in another is that other; with more beside it, an object of its own."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            same: {$ref: "#/components/schemas/Same"}
            must: {allOf: [{$ref: "#/components/schemas/Base"}], required: [a]}
            more: {$ref: "#/components/schemas/More"}
            both: {$ref: "#/components/schemas/Both"}
        Base: {type: object, properties: {a: {type: string}}}
        Same: {description: A base., allOf: [{$ref: "#/components/schemas/Base"}]}
        More: {allOf: [{$ref: "#/components/schemas/Base"}], properties: {b: {type: string}}}
        Both: {allOf: [{$ref: "#/components/schemas/Same"}, {properties: {c: {type: string}}}]}
        """,
        tmp_path,
    )
    wire = {
        "same": {"a": "x"},
        "must": {"a": "x"},
        "more": {"a": "x", "b": "y"},
        "both": {"a": "x", "c": "z"},
    }
    thing = things.Thing.from_dict(wire)

    assert things.Base is type(thing.same)
    assert ("x", "y") == (thing.more.a, thing.more.b)
    assert ("x", "z") == (thing.both.a, thing.both.c)
    assert wire == thing.to_update().to_dict()
    with pytest.raises(things.InvalidRequestError):
        things.ThingMustUpdate()


def test_all_of_is_taken_in(tmp_path: Path) -> None:
    """The properties of an `allOf` are the schema's own, those of its parents first."""
    things = package_for(
        """
        Base:
          type: object
          properties: {id: {type: integer, readOnly: true}, name: {type: string}}
        Thing:
          allOf:
            - {$ref: "#/components/schemas/Base"}
            - {type: object, properties: {size: {type: integer}}}
        """,
        tmp_path,
    )

    assert ["id", "name", "size"] == list(things.Thing.__schema__.fields)
    assert ["name", "size"] == list(things.ThingUpdate.__schema__.fields)


def test_a_member_of_all_of_narrows_a_list(tmp_path: Path) -> None:
    """A list that two members of an `allOf` describe has items for which both hold."""
    things = package_for(
        """
        Base: {type: object, properties: {tags: {type: array, items: {type: string, minLength: 2}}}}
        Thing:
          allOf:
            - {$ref: "#/components/schemas/Base"}
            - {type: object, properties: {tags: {type: array, items: {type: string, maxLength: 3}}}}
        """,
        tmp_path,
    )

    assert {"tags": ["ab", "abc"]} == things.ThingUpdate(tags=["ab", "abc"]).to_dict()
    for tag in ("a", "abcd"):
        with pytest.raises(things.InvalidRequestError, match=r"tags\[0\]"):
            things.ThingUpdate(tags=[tag])
    violations = things.violations(things.Thing.from_dict({"tags": ["ab", "abcd"]}))
    assert ["tags[1]"] == [violation.path for violation in violations]
