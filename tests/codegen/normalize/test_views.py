"""
A document is split into what is sent and what is received.
"""

from __future__ import annotations

import copy

import pytest

from codegen.normalize.all_of import inherit_fields
from codegen.normalize.views import Origin, split_views
from codegen.source.contract import read
from tests.support.reading import report
from tests.support.schemas import (
    READ_ONLY,
    REPOSITORY,
    TEXT,
    WRITE_ONLY,
    document,
    obj,
    ref,
    schemas_of,
)


def test_two_views() -> None:
    """A schema that is sent and answered has a read view and right behind it a write view."""
    views = split_views(document({"A": obj(a=TEXT), "B": obj()}, ref("A"), ref("A")))

    assert ["A", "AUpdate", "B"] == list(schemas_of(views))
    expected = {"A": Origin("A", "read"), "AUpdate": Origin("A", "write"), "B": Origin("B", "read")}
    assert expected == views.origins


def test_references_keep_to_their_side() -> None:
    """A request refers to write views, an answer to read views, at every depth."""
    holder = obj(
        b=ref("B"),
        many={"type": "array", "items": ref("B")},
        some={"oneOf": [ref("B"), {"type": "null"}]},
        free={"type": "object", "additionalProperties": ref("B")},
        inner=obj(b={"allOf": [ref("B")]}),
    )
    views = split_views(document({"A": holder, "B": obj(x=TEXT)}, ref("A"), ref("A")))

    operation = views.document["paths"]["/a"]["patch"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert (ref("AUpdate"), ref("A")) == (body, answer)
    written = str(schemas_of(views)["AUpdate"])
    assert (5, 0) == (written.count("BUpdate'"), written.count("/B'"))
    assert holder == schemas_of(views)["A"]


def test_hidden_properties() -> None:
    """The write view lacks what is read-only and the read view what is write-only; so do `required`."""
    schema = {**obj(a=TEXT, r=READ_ONLY, w=WRITE_ONLY), "required": ["a", "r", "w"]}
    views = schemas_of(split_views(document({"A": schema}, ref("A"), ref("A"))))

    assert (["a", "r"], ["a", "r"]) == (list(views["A"]["properties"]), views["A"]["required"])
    written = views["AUpdate"]
    assert (["a", "w"], ["a", "w"]) == (list(written["properties"]), written["required"])


def test_empty_required_goes() -> None:
    """A `required` that names nothing any more goes, since OpenAPI 3.0 allows no empty one."""
    views = schemas_of(
        split_views(document({"A": {**obj(r=READ_ONLY), "required": ["r"]}}, ref("A")))
    )

    assert {"type": "object", "properties": {}} == views["AUpdate"]


def test_object_without_properties_stays_one() -> None:
    """A schema that only its properties made an object is an object when they are gone."""
    views = schemas_of(split_views(document({"A": {"properties": {"r": READ_ONLY}}}, ref("A"))))

    assert {"type": "object", "properties": {}} == views["AUpdate"]


def test_read_only_reach() -> None:
    """A schema behind read-only properties alone has no write view, one behind write-only ones no read view."""
    schemas = {
        "A": obj(r={**ref("R"), "readOnly": True}, w={**ref("W"), "writeOnly": True}),
        "R": obj(deep=ref("Deep")),
        "Deep": obj(),
        "W": obj(),
    }
    views = split_views(document(schemas, ref("A"), ref("A")))

    assert ["A", "AUpdate", "R", "Deep", "WUpdate"] == list(schemas_of(views))


def test_only_sent() -> None:
    """A schema that only requests reach has the write view only; one that nothing reaches is read."""
    views = split_views(
        document({"A": obj(b=ref("B")), "B": obj(), "C": obj(d=ref("D")), "D": obj()}, ref("A"))
    )

    assert ["AUpdate", "BUpdate", "C", "D"] == list(schemas_of(views))


def test_unreached_schema_keeps_what_it_needs() -> None:
    """A schema that an unreached one refers to has a read view, even if otherwise only requests reach it."""
    views = split_views(document({"A": obj(), "C": obj(a=ref("A"))}, ref("A")))

    assert ["A", "AUpdate", "C"] == list(schemas_of(views))


def test_shared() -> None:
    """A schema that holds no object is shared under its own name."""
    schemas = {
        "A": obj(e=ref("E"), l=ref("L"), any=ref("Any")),
        "E": {"type": "string", "enum": ["x"]},
        "L": {"type": "array", "items": ref("E")},
        "Any": {},
        "Yes": True,
    }
    views = split_views(document(schemas, ref("A"), ref("A")))

    assert ["A", "AUpdate", "E", "L", "Any", "Yes"] == list(schemas_of(views))
    assert schemas["A"]["properties"] == schemas_of(views)["AUpdate"]["properties"]  # type: ignore[index]


def test_array_of_objects_is_split_views() -> None:
    """A schema that only leads to an object gets a write view, too."""
    schemas = {"A": {"type": "array", "items": ref("B")}, "B": obj(r=READ_ONLY)}
    views = schemas_of(split_views(document(schemas, ref("A"), ref("A"))))

    assert {"type": "array", "items": ref("BUpdate")} == views["AUpdate"]


@pytest.mark.parametrize(
    ("methods", "expected"),
    [(["patch"], "Update"), (["put"], "Update"), (["put", "patch"], "Update"),
     (["post"], "Input"), (["patch", "post"], "Update"), (["delete"], "Input"), ([], "Input")],
)  # fmt: skip
def test_suffix(methods: list[str], expected: str) -> None:
    """The suffix is `Update` where a PATCH or a PUT reaches the schema, and `Input` otherwise."""
    body = {"content": {"application/json": {"schema": ref("A")}}}
    contract = document({"A": obj()})
    contract["paths"] = {
        "/a": {method: {"requestBody": body, "responses": {}} for method in methods}
    }
    contract["components"]["parameters"] = {"p": {"name": "p", "in": "query", "schema": ref("A")}}

    assert ["A" + expected] == list(schemas_of(split_views(contract)))


def test_suffix_is_each_schemas_own() -> None:
    """Operations that don't reach a schema have no part in its name; what both reach is an `Update`."""
    inner = {"Both": obj(), "Sent": obj()}
    schemas = {"Patched": obj(both=ref("Both")), "Posted": obj(both=ref("Both"), s=ref("Sent"))}
    contract = document(schemas | inner, ref("Patched"))
    contract["paths"]["/b"] = document({}, ref("Posted"), method="post")["paths"]["/a"]

    expected = ["PatchedUpdate", "PostedInput", "BothUpdate", "SentInput"]
    assert expected == list(schemas_of(split_views(contract)))


REACHED = {
    "reference": ref("Deep"),
    "reference to a reference": ref("Alias"),
    "allOf": {"allOf": [obj(x=TEXT), obj(deep=ref("Deep"))]},
    "array": {"type": "array", "items": {"type": "array", "items": ref("Deep")}},
    "map": {"type": "object", "additionalProperties": ref("Deep")},
    "union": {"oneOf": [ref("Deep"), {"type": "null"}]},
    "cycle": ref("Ring"),
}


@pytest.mark.parametrize("way", REACHED)
def test_suffix_of_what_is_deep(way: str) -> None:
    """A schema is reached through references, `allOf`, arrays, maps, unions and cycles."""
    schemas = {
        "Deep": obj(x=TEXT),
        "Alias": ref("Deep"),
        "Ring": obj(other=ref("Other")),
        "Other": obj(ring=ref("Ring"), deep=ref("Deep")),
        "Patched": obj(way=REACHED[way]),
    }
    contract = document(schemas, ref("Patched"))
    contract["paths"]["/b"] = document({}, ref("Deep"), method="post")["paths"]["/a"]

    views = split_views(contract)

    assert Origin("Deep", "write") == views.origins["DeepUpdate"]
    assert "DeepInput" not in views.origins


def test_suffix_of_what_a_shared_request_reaches() -> None:
    """Bodies and parameters that stand in `components`, or beside the operation, are the operation's."""
    contract = document({"A": obj(), "B": obj(), "C": obj(), "D": obj()})
    contract["components"] |= {
        "requestBodies": {"a": {"$ref": "#/components/requestBodies/b"},
                          "b": {"content": {"application/json": {"schema": ref("A")}}}},
        "parameters": {"b": {"name": "b", "in": "query", "schema": ref("B")},
                       "d": {"name": "d", "in": "query", "schema": ref("D")}},
    }  # fmt: skip
    item = contract["paths"]["/a"]
    item["parameters"] = [{"name": "c", "in": "query", "schema": ref("C")}]
    item["patch"] |= {
        "requestBody": {"$ref": "#/components/requestBodies/a"},
        "parameters": [{"$ref": "#/components/parameters/b"}],
    }

    expected = ["AUpdate", "BUpdate", "CUpdate", "DInput"]
    assert expected == list(schemas_of(split_views(contract)))


def test_suffix_ignores_what_the_server_sends() -> None:
    """A PATCH of a webhook or a callback is no update of the caller's; what is read-only leads nowhere."""
    sent = {"requestBody": {"content": {"application/json": {"schema": ref("A")}}}, "responses": {}}
    schemas = {"A": obj(), "B": obj(a={**ref("A"), "readOnly": True})}
    contract = document(schemas, ref("B"), webhooks={"w": {"patch": sent}})
    contract["paths"]["/a"]["patch"]["callbacks"] = {"c": {"{$url}": {"patch": sent}}}
    contract["paths"]["/b"] = {"post": sent}

    views = split_views(contract)

    assert Origin("A", "write") == views.origins["AInput"]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (["AUpdate"], "AUpdate2"),
        (["A_update"], "AUpdate2"),
        (["aupdate", "A-Update2"], "AUpdate3"),
        ([], "AUpdate"),
    ],
)
def test_name_that_is_taken(others: list[str], expected: str) -> None:
    """A name that is taken, in any spelling of the same class name, gets the first free number."""
    views = split_views(document({"A": obj(), **dict.fromkeys(others, obj())}, ref("A"), ref("A")))

    assert expected in views.origins
    assert Origin("A", "write") == views.origins[expected]
    operation = views.document["paths"]["/a"]["patch"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert ref(expected) == body


def test_recursion() -> None:
    """A schema that contains itself, at once or by a detour, has views that contain themselves."""
    schemas = {"A": obj(a=ref("A"), b=ref("B"), r=READ_ONLY), "B": obj(a=ref("A"))}
    views = schemas_of(split_views(document(schemas, ref("A"), ref("A"))))

    assert obj(a=ref("AUpdate"), b=ref("BUpdate")) == views["AUpdate"]
    assert obj(a=ref("AUpdate")) == views["BUpdate"]
    assert schemas["A"] == views["A"]


def test_all_of() -> None:
    """A child's write view has its parent's fields, and requires no name that it hides."""
    schemas = {
        "Base": obj(id=READ_ONLY, name=TEXT),
        "Child": {
            "allOf": [ref("Base"), {**obj(x=TEXT), "required": ["id", "x"]}],
            "required": ["id", "name"],
        },
    }
    inherited = inherit_fields(document(schemas, ref("Child"), ref("Child")), report)
    views = schemas_of(split_views(inherited))

    assert ref("BaseUpdate") == views["ChildUpdate"]["allOf"][0]
    assert {"name": TEXT, "x": TEXT} == views["ChildUpdate"]["properties"]
    assert ["x", "name"] == views["ChildUpdate"]["required"]
    assert obj(name=TEXT) == views["BaseUpdate"]
    assert {"id": READ_ONLY, "name": TEXT, "x": TEXT} == views["Child"]["properties"]
    assert ["id", "x", "name"] == views["Child"]["required"]


def test_conditions_stay() -> None:
    """A hidden property stays in a condition, which would mean something else without it."""
    schema = {
        **obj(r=READ_ONLY, a=TEXT),
        "not": {"required": ["r"]},
        "if": {"required": ["r"], "properties": {"r": READ_ONLY}},
        "required": ["r", "unknown"],
    }
    views = schemas_of(split_views(document({"A": schema}, ref("A"), ref("A"))))

    assert ["unknown"] == views["AUpdate"]["required"]
    assert schema["not"] == views["AUpdate"]["not"]
    assert schema["if"] == views["AUpdate"]["if"]


def test_inline_schemas() -> None:
    """Schemas that stand in a body, a parameter or an answer themselves are views of their side."""
    inline = {**obj(r=READ_ONLY, w=WRITE_ONLY, b=ref("B")), "required": ["r", "w"]}
    contract = document({"B": obj()}, inline, inline)
    contract["paths"]["/a"]["parameters"] = [{"name": "p", "in": "query", "schema": inline}]
    views = split_views(contract)

    item = views.document["paths"]["/a"]
    body = item["patch"]["requestBody"]["content"]["application/json"]["schema"]
    answer = item["patch"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert {**obj(w=WRITE_ONLY, b=ref("BUpdate")), "required": ["w"]} == body
    assert body == item["parameters"][0]["schema"]
    assert {**obj(r=READ_ONLY, b=ref("B")), "required": ["r"]} == answer


def test_components_have_sides() -> None:
    """Shared bodies and parameters are sent; shared answers and headers are received."""
    contract = document({"A": obj(r=READ_ONLY, w=WRITE_ONLY)})
    content = {"content": {"application/json": {"schema": ref("A")}}}
    contract["components"] |= {
        "requestBodies": {"a": content},
        "parameters": {"a": {"name": "a", "in": "query", "schema": ref("A")}},
        "responses": {"a": {"description": "d", **content, "headers": {"h": {"schema": ref("A")}}}},
        "headers": {"a": {"schema": ref("A")}},
    }
    components = split_views(contract).document["components"]

    sent = [
        components["requestBodies"]["a"]["content"]["application/json"],
        components["parameters"]["a"],
    ]
    received = [components["responses"]["a"]["content"]["application/json"], components["headers"]["a"],
                components["responses"]["a"]["headers"]["h"]]  # fmt: skip
    assert [ref("AInput")] * 2 == [holder["schema"] for holder in sent]
    assert [ref("A")] * 3 == [holder["schema"] for holder in received]


def test_webhooks_and_callbacks_are_received() -> None:
    """Requests that the server sends are read, bodies included."""
    body = {"requestBody": {"content": {"application/json": {"schema": ref("A")}}}, "responses": {}}
    contract = document({"A": obj(r=READ_ONLY)}, webhooks={"w": {"post": body}})
    contract["paths"]["/a"]["patch"]["callbacks"] = {"c": {"{$url}": {"post": body}}}

    assert contract == split_views(contract).document


def test_discriminator() -> None:
    """A discriminator's values stay what they are on the wire and lead to the write views."""
    union = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]},
        },
    }
    schemas = {"Pet": union, "Cat": obj(), "Dog": obj()}
    views = schemas_of(split_views(document(schemas, ref("Pet"), ref("Pet"))))

    expected = {"cat": ref("CatUpdate")["$ref"], "dog": ref("DogUpdate")["$ref"]}
    assert expected == views["PetUpdate"]["discriminator"]["mapping"]
    assert union == views["Pet"]


def test_discriminator_reaches() -> None:
    """A schema that only a discriminator's mapping names is reached."""
    base = {**obj(kind=TEXT), "discriminator": {"propertyName": "kind", "mapping": {"c": "Child"}}}
    views = split_views(document({"Base": base, "Child": obj()}, ref("Base")))

    assert ["BaseUpdate", "ChildUpdate"] == list(schemas_of(views))


def test_data_is_left_alone() -> None:
    """A value in an example, a default or an extension is data, even if it looks like a schema."""
    data = obj(r=READ_ONLY, b=ref("A"))
    schema = {**obj(a=TEXT), "example": data, "default": data, "enum": [data], "x-a": data}
    written = schemas_of(split_views(document({"A": schema}, ref("A"))))["AUpdate"]

    assert [data, data, [data], data] == [
        written[key] for key in ("example", "default", "enum", "x-a")
    ]


def test_pointer() -> None:
    """A pointer into a view becomes the pointer into the contract; any other stays."""
    views = split_views(document({"A": obj(a=TEXT)}, ref("A"), ref("A")))
    schemas = ("components", "schemas")

    assert (*schemas, "A", "properties", "a") == views.pointer(
        (*schemas, "AUpdate", "properties", "a")
    )
    assert (*schemas, "A") == views.pointer((*schemas, "A"))
    assert ("paths", "/a") == views.pointer(("paths", "/a"))
    assert schemas == views.pointer(schemas)


def test_no_components() -> None:
    """A contract without components stays what it is."""
    contract = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}

    assert (contract, {}) == (split_views(contract).document, split_views(contract).origins)


def test_what_is_reached_is_told() -> None:
    """The schemas that requests and responses are made of have the names of the rewritten document."""
    views = split_views(document({"A": obj(b=ref("B")), "B": TEXT, "C": obj()}, ref("A"), ref("C")))

    assert ({"AUpdate", "B"}, {"C"}) == (views.requests, views.responses)
    assert {"b": (ref("B"), False)} == views.fields("AUpdate")
    assert views.free_names("C") is None


def test_our_contract() -> None:
    """Our contract's write views hold no read-only field, and only what a request needs."""
    contract = read(REPOSITORY / "openapi.yaml").document
    before = copy.deepcopy(contract)

    views = split_views(contract)

    assert before == contract
    written = {name for name, origin in views.origins.items() if origin.mode == "write"}
    assert {"ResumeDataUpdate", "LocationUpdate"} <= written
    assert written.isdisjoint({"OccupationUpdate", "SectionUpdate", "SkillSourceUpdate"})
    assert ["rawInput"] == list(schemas_of(views)["LocationUpdate"]["properties"])
    assert "'readOnly': True" not in str([schemas_of(views)[name] for name in written])
