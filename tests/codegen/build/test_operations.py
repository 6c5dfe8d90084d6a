"""
Operations: names, parameters, bodies and responses.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.pipeline import package_of
from codegen.problems import Problem
from codegen.python.annotations import annotation
from tests.support.documents import NO_CONTENT, plain_document, read_document


def test_an_operation_called_as_anothers_detailed_one(tmp_path: Path) -> None:
    """Both methods of an operation have a name that no other operation's have."""
    document = plain_document()
    for name in ("a_detailed", "a", "b", "b_detailed"):
        document["paths"][f"/{name}"] = {"get": {"operationId": name, **NO_CONTENT}}
    package = package_of(read_document(document, tmp_path))
    names = [one.name for one in package.operations]
    methods = {*names, *(f"{name}_detailed" for name in names)}

    assert ["put_thing", "a_detailed", "a_2", "b", "b_detailed_2"] == names
    assert 2 * len(names) == len(methods)


def test_tags_that_a_file_system_takes_for_one_share_a_folder(tmp_path: Path) -> None:
    """`Users`, `users` and `USERS` are one folder, called as the first."""
    document = plain_document()
    for index, tag in enumerate(("Users", "users", "USERS", "Other")):
        document["paths"][f"/{index}"] = {"get": {"tags": [tag], **NO_CONTENT}}
    package = package_of(read_document(document, tmp_path))

    assert ["tag", "users", "users", "users", "other"] == [one.group for one in package.operations]


def test_a_parameter_that_is_the_key_is_the_clients(tmp_path: Path) -> None:
    """Many contracts list the key among the parameters; where an operation needs none, it is one."""
    document = plain_document()
    operation = document["paths"]["/things/{name}"]["put"]
    operation["parameters"] += [{"name": "X-Key", "in": "header", "schema": {"type": "string"}}]
    assert "x_key" not in {one.name for one in _parameters(document, tmp_path)}

    operation["security"] = []
    assert "x_key" in {one.name for one in _parameters(document, tmp_path)}


def test_names_of_headers_ignore_case(tmp_path: Path) -> None:
    """A header of the operation stands for that of its path, whatever the case of either."""
    document = plain_document()
    item = document["paths"]["/things/{name}"]
    item["parameters"] = [{"name": "h", "in": "header", "schema": {"type": "integer"}}]
    headers = [one for one in _parameters(document, tmp_path) if one.location == "header"]

    assert ["str"] == [annotation(one.type, sent=True) for one in headers]


def _parameters(document: dict[str, Any], folder: Path) -> Any:
    return package_of(read_document(document, folder)).operations[0].parameters


def test_an_answer_of_several_kinds_is_what_it_fits_best(tmp_path: Path) -> None:
    """Two JSON media types of one answer are two schemas, of which none is lost."""
    document = plain_document()
    operation = document["paths"]["/things/{name}"]["put"]
    content = operation["responses"]["200"]["content"]
    content["application/vnd.other+json"] = {"schema": {"$ref": "#/components/schemas/Other"}}
    (answer,) = package_of(read_document(document, tmp_path)).operations[0].answers

    assert "Thing | Other" == annotation(answer.type, sent=False)


def test_an_answer_to_head_has_no_body(tmp_path: Path) -> None:
    """Whatever is described: it is what GET would answer (RFC 9110, section 9.3.2)."""
    document = plain_document()
    item = document["paths"]["/things/{name}"]
    item["head"] = item.pop("put")
    (answer,) = package_of(read_document(document, tmp_path)).operations[0].answers

    assert "nothing" == answer.form


def test_an_encoding_that_says_what_is_done_is_fine(tmp_path: Path) -> None:
    """A file has a type of its own; text, JSON and the default style are what is sent anyway."""
    document = plain_document()
    document["components"]["schemas"]["Form"] = {
        "type": "object",
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "text": {"type": "string"},
            "json": {"$ref": "#/components/schemas/Other"},
        },
    }
    encoding = {
        "file": {"contentType": "image/png, image/jpeg"},
        "text": {"contentType": "text/plain", "style": "form", "explode": True},
        "json": {"contentType": "application/json"},
    }
    media = {"schema": {"$ref": "#/components/schemas/Form"}, "encoding": encoding}
    body = {"content": {"multipart/form-data": media, "text/plain; charset=UTF-8": {}}}
    document["paths"]["/things/{name}"]["put"]["requestBody"] = body
    operation = package_of(read_document(document, tmp_path)).operations[0]

    assert ["multipart", "text"] == [one.form for one in operation.bodies]


def test_an_encoding_that_changes_nothing_is_a_warning(tmp_path: Path) -> None:
    """Headers of parts that may be absent, fields that aren't there, and a text's own media type in a form."""
    document = plain_document()
    header = {"schema": {"type": "string"}}
    encoding = {
        "kind": {"headers": {"X": header, "Content-Type": header | {"required": True}}},
    }
    schema = {"$ref": "#/components/schemas/Other"}
    document["paths"]["/things/{name}"]["put"]["requestBody"] = {
        "content": {
            "multipart/form-data": {"schema": schema, "encoding": encoding},
            "application/x-www-form-urlencoded": {
                "schema": {"type": "object", "properties": {"a": {"type": "string"}}},
                "encoding": {
                    "a": {
                        "contentType": "text/xml",
                        "headers": {"X": {**header, "required": True}},
                    },
                    "other": {"contentType": "application/xml"},
                },
            },
        }
    }
    told: list[Problem] = []
    operation = package_of(read_document(document, tmp_path), told).operations[0]

    assert [("multipart", ()), ("form", ())] == [
        (one.form, one.encoding) for one in operation.bodies
    ]
    assert ["the header `X` of a part is never sent", "`other` is no field of the form"] == [
        one.message for one in told
    ]


def test_a_component_whose_name_means_something_in_a_pointer(tmp_path: Path) -> None:
    """Its references lead to it, whatever stands in its name."""
    document = plain_document()
    name = "a~b/c%20d"
    document["components"]["schemas"] |= {
        name: {"type": "object", "properties": {"a": {"type": "string"}}},
        "Holder": {"properties": {"x": {"$ref": "#/components/schemas/a~0b~1c%2520d"}}},
    }
    package = package_of(read_document(document, tmp_path))
    models = {model.schema: model.read for module in package.modules for model in module.models}
    read = models["Holder"]

    assert read is not None
    assert "Abc20d" == annotation(read.fields[0].type, sent=False)
