"""
Contracts that are legal and odd: what a client makes of them.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import files_of, package_of
from codegen.python.annotations import annotation
from codegen.python.literals import docstring, literal
from codegen.python.names import NameRegistry, snake
from codegen.render.docstrings import package_text
from codegen.source.contract import read
from codegen.text import visible
from tests.hostile.contracts import contract
from tests.support.inline import package_for

ANSWER = {"responses": {"204": {"description": "x"}}}
FILLERS = "\u115f\u1160\u3164\uffa0"


def _read(document: dict[str, Any], folder: Path) -> Any:
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document))
    return read(spec)


def _plain() -> dict[str, Any]:
    return contract(lambda _document, _text: None, "")


def test_an_operation_called_as_anothers_detailed_one(tmp_path: Path) -> None:
    """Both methods of an operation have a name that no other operation's have."""
    document = _plain()
    for name in ("a_detailed", "a", "b", "b_detailed"):
        document["paths"][f"/{name}"] = {"get": {"operationId": name, **ANSWER}}
    package = package_of(_read(document, tmp_path))
    names = [one.name for one in package.operations]
    methods = {*names, *(f"{name}_detailed" for name in names)}

    assert ["put_thing", "a_detailed", "a_2", "b", "b_detailed_2"] == names
    assert 2 * len(names) == len(methods)


def test_one_and_true_are_two_values(tmp_path: Path) -> None:
    """`1`, `1.0` and `true` are equal in Python and not in JSON."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {p: {oneOf: [{const: 1}, {const: true}]}, q: {enum: [0, false]}}
        """,
        tmp_path,
    )

    for sent in ({"p": 1}, {"p": True}, {"q": 0}, {"q": False}):
        assert json.dumps(sent) == json.dumps(things.ThingUpdate(**sent).to_dict())
    with pytest.raises(things.InvalidRequestError):
        things.ThingUpdate(p=1.0)


def test_tags_that_a_file_system_takes_for_one_share_a_folder(tmp_path: Path) -> None:
    """`Users`, `users` and `USERS` are one folder, called as the first."""
    document = _plain()
    for index, tag in enumerate(("Users", "users", "USERS", "Other")):
        document["paths"][f"/{index}"] = {"get": {"tags": [tag], **ANSWER}}
    package = package_of(_read(document, tmp_path))

    assert ["tag", "users", "users", "users", "other"] == [one.group for one in package.operations]


def test_lists_of_several_types_are_not_taken_apart(tmp_path: Path) -> None:
    """A `|` in the brackets of a type, or in a value of an enum, parts no alternatives of an answer."""
    document = _plain()
    lists: dict[str, Any] = {
        "200": {"type": "array", "items": {"type": ["string", "integer"]}},
        "201": {"type": "array", "items": {"type": ["boolean", "integer"]}},
        "400": {"type": "array", "items": {"type": ["string", "null"]}},
        "409": {"enum": ["x | a"]},
    }
    answers = {
        status: {"description": "x", "content": {"application/json": {"schema": schema}}}
        for status, schema in lists.items()
    }
    document["paths"]["/lists"] = {"get": {"operationId": "lists", "responses": answers}}
    files = files_of(_read(document, tmp_path), "package")

    client = files["package/client.py"]
    assert "-> Sequence[str | int] | Sequence[bool | int]:" in client
    errors = files["package/errors.py"]
    assert 'error: Literal["x | a"] | Sequence[str | None] | str | None = None' in errors


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


def test_a_member_of_a_union_is_called_as_its_title(tmp_path: Path) -> None:
    """A title is a name there and no prose, and one that two members have is given to both."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            p:
              oneOf:
                - {type: object, title: To the left, properties: {x: {type: string}}}
                - {type: object, title: To the left, properties: {y: {type: string}}}
                - {type: object, properties: {z: {type: string}}}
        """,
        tmp_path,
    )
    named = [type(things.Thing.from_dict({"p": {key: "a"}}).p).__name__ for key in "xyz"]

    assert ["ThingPToTheLeft", "ThingPToTheLeft2", "ThingPOption3"] == named


def test_what_has_properties_is_an_object(tmp_path: Path) -> None:
    """A schema that names fields need not say that it is an object."""
    things = package_for(
        """
        Thing: {properties: {inner: {properties: {a: {type: integer}}}}}
        """,
        tmp_path,
    )

    assert 1 == things.Thing.from_dict({"inner": {"a": 1}}).inner.a
    with pytest.raises(things.InvalidRequestError):
        things.ThingInnerUpdate(a="1")


def test_a_choice_of_what_is_required_makes_no_union(tmp_path: Path) -> None:
    """Fields beside an `anyOf` that only names some of them as required are the fields of one object."""
    things = package_for(
        """
        Thing:
          type: object
          properties: {a: {type: string}, b: {type: string}}
          anyOf: [{required: [a]}, {type: object, required: [b]}]
          oneOf: [{required: [a]}, {not: {required: [a]}}]
        """,
        tmp_path,
    )

    assert "x" == things.Thing.from_dict({"a": "x"}).a
    assert {"b": "y"} == things.ThingUpdate(b="y").to_dict()


@pytest.mark.parametrize("name", ["con", "NUL", "Aux", "lpt1", "COM9", "prn"])
def test_no_module_is_called_as_a_device(name: str) -> None:
    """On Windows no file may be called so, whatever its ending."""
    assert f"{name.lower()}_" == snake(name)


def test_letters_that_are_not_seen_are_no_part_of_a_name() -> None:
    """Hangul fillers are letters to Python, and nothing to the eye."""
    registry = NameRegistry()

    assert "thing" == snake(f"thi{FILLERS}ng")
    assert ["Thing", "Thing2"] == [
        registry.component(name) for name in ("Thing", f"Th{FILLERS}ing")
    ]


def test_letters_that_are_not_seen_are_escaped() -> None:
    """A reviewer sees a filler as what it is, in a literal and in a docstring."""
    assert all(unicodedata.category(letter) == "Lo" for letter in FILLERS)
    for shown in (literal(FILLERS), docstring(FILLERS)):
        assert shown.isascii()
    assert FILLERS == eval(literal(FILLERS))


def test_a_name_of_many_bytes_is_cut(tmp_path: Path) -> None:
    """A file system counts bytes, and a letter may take four of them."""
    names = {snake(start * 300 + end) for start in ("a", "é", "字", "𐐨") for end in ("x", "y")}

    assert 8 == len(names)
    assert all(len(name.encode()) <= 100 and name.isidentifier() for name in names)


@pytest.mark.parametrize(
    ("version", "said"),
    [("1.0", "1.0"), ("1 0 (x)", "1-0--x-"), ("é\r\nX: 1", "---X--1"), ("", "-"), ("v" * 200, "v" * 80)],
)  # fmt: skip
def test_the_version_in_the_user_agent_is_a_token(version: str, said: str, tmp_path: Path) -> None:
    """What can't stand in a product's version (RFC 9110, section 10.1.5) is a hyphen."""
    document = _plain()
    document["info"]["version"] = version
    client = files_of(_read(document, tmp_path), "package")["package/client.py"]

    assert f'"package/{said}"' in client


def test_what_a_client_takes_has_names_of_its_own(tmp_path: Path) -> None:
    """Security schemes and variables of the server are arguments of one client."""
    document = _plain()
    document["servers"][0]["url"] = "https://{key}.{timeout}.{keys}.example"
    variable = {"default": "a"}
    document["servers"][0]["variables"] = {"key": variable, "timeout": variable, "keys": variable}
    document["components"]["securitySchemes"]["other"] = {"type": "http", "scheme": "basic"}
    package = package_of(_read(document, tmp_path))
    taken = [one.name for one in (*package.schemes, *package.variables)]

    assert ["key", "other", "key_2", "timeout_2", "keys_2"] == taken


def test_a_pattern_that_python_may_read_otherwise_is_unknown(tmp_path: Path) -> None:
    """A set in a set means something else in ECMA-262 than it may mean in Python."""
    things = package_for(
        "Thing: {type: object, properties: {p: {type: string, pattern: '[[a]&&b]'}}}", tmp_path
    )

    assert {"p": "zzz"} == things.ThingUpdate(p="zzz").to_dict()


def test_prose_is_raw(tmp_path: Path) -> None:
    """A template that prints the text of a docstring without its door fails loudly."""
    package = package_of(_read(_plain(), tmp_path))

    assert "Raw" == type(package_text(package)).__name__


@pytest.mark.parametrize("letter", ["\U000e0101", "\ufe0f", "\u034f", "\u180b", "\u17b4", "\u2800"])
def test_no_letter_hides(letter: str, tmp_path: Path) -> None:
    """Two values or names that differ by what nobody sees look different in code and in messages."""
    document = _plain()
    properties = {"a": {"enum": [f"x{letter}", "x"]}, f"b{letter}": {}, "b": {}}
    document["components"]["schemas"]["Thing"]["properties"] |= properties
    files = files_of(_read(document, tmp_path), "package")

    assert not any(letter in text for text in files.values())
    assert letter not in visible(letter)
    assert {"p", "one", "a", "b", "b_2"} == _fields(document, tmp_path)


def _fields(document: dict[str, Any], folder: Path) -> set[str]:
    package = package_of(_read(document, folder))
    models = {model.schema: model for module in package.modules for model in module.models}
    view = models["Thing"].read
    assert view is not None
    return {field.name for field in view.fields}


def test_limits_may_be_written_as_fractions(tmp_path: Path) -> None:
    """`2.0` is an integer (JSON Schema 2020-12, section 6.3.1), and an integer may be longer than 64 bits."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            a: {type: string, minLength: 2.0}
            b: {enum: [9223372036854775808]}
        """,
        tmp_path,
    )

    assert {"b": 2**63} == things.ThingUpdate(b=2**63).to_dict()
    with pytest.raises(things.InvalidRequestError, match="must have at least 2 characters"):
        things.ThingUpdate(a="x")
    assert "int | Unset" == things.ThingUpdate.__annotations__["b"]


def test_what_stands_beside_a_reference(tmp_path: Path) -> None:
    """In OpenAPI 3.1 it counts, as in an `allOf`; in 3.0 it doesn't."""
    document = _plain()
    ref = {"$ref": "#/components/schemas/Other"}
    document["components"]["schemas"]["Thing"]["properties"] = {
        "a": {**ref, "properties": {"more": {"type": "string"}}},
        "b": {**ref, "description": "One."},
    }
    found = {}
    for version in ("3.1.0", "3.0.3"):
        document["openapi"] = version
        document["components"]["schemas"]["Other"]["properties"]["kind"] = {"type": "string"}
        package = package_of(_read(document, tmp_path))
        found[version] = {model.schema for module in package.modules for model in module.models}

    assert {"3.1.0": {"Thing", "Other", "ThingA"}, "3.0.3": {"Thing", "Other"}} == found


def test_a_map_may_be_null(tmp_path: Path) -> None:
    """A list of types with an object without fields is no class."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            d: {type: [object, "null"], additionalProperties: {type: object, properties: {x: {type: integer}}}}
        """,
        tmp_path,
    )
    view = things.Thing.from_dict({"d": {"k": {"x": 1}}})

    assert 1 == view.d["k"].x
    assert {"d": None} == things.ThingUpdate(d=None).to_dict()


def _client(document: dict[str, Any], folder: Path) -> str:
    return files_of(_read(document, folder), "package")["package/client.py"]


def test_a_relative_server_is_told_of(tmp_path: Path) -> None:
    """Where a path stands for the server, the one who names the server has to know it."""
    document = _plain()
    document["servers"] = [{"url": "/api/v3"}]

    assert "with the `/api/v3` of the contract at its end" in " ".join(
        _client(document, tmp_path).split()
    )


def test_the_scheme_of_a_server_may_be_a_variable(tmp_path: Path) -> None:
    """What the default makes of a URL decides."""
    document = _plain()
    schemes = {"default": "https", "enum": ["https"]}
    document["servers"] = [{"url": "{scheme}://x.example", "variables": {"scheme": schemes}}]

    assert 'url="{scheme}://x.example"' in _client(document, tmp_path)


def test_a_parameter_that_is_the_key_is_the_clients(tmp_path: Path) -> None:
    """Many contracts list the key among the parameters; where an operation needs none, it is one."""
    document = _plain()
    operation = document["paths"]["/things/{name}"]["put"]
    operation["parameters"] += [{"name": "X-Key", "in": "header", "schema": {"type": "string"}}]
    assert "x_key" not in {one.name for one in _parameters(document, tmp_path)}

    operation["security"] = []
    assert "x_key" in {one.name for one in _parameters(document, tmp_path)}


def test_names_of_headers_ignore_case(tmp_path: Path) -> None:
    """A header of the operation stands for that of its path, whatever the case of either."""
    document = _plain()
    item = document["paths"]["/things/{name}"]
    item["parameters"] = [{"name": "h", "in": "header", "schema": {"type": "integer"}}]
    headers = [one for one in _parameters(document, tmp_path) if one.location == "header"]

    assert ["str"] == [annotation(one.type, sent=True) for one in headers]


def _parameters(document: dict[str, Any], folder: Path) -> Any:
    return package_of(_read(document, folder)).operations[0].parameters


def test_an_answer_of_several_kinds_is_what_it_fits_best(tmp_path: Path) -> None:
    """Two JSON media types of one answer are two schemas, of which none is lost."""
    document = _plain()
    operation = document["paths"]["/things/{name}"]["put"]
    content = operation["responses"]["200"]["content"]
    content["application/vnd.other+json"] = {"schema": {"$ref": "#/components/schemas/Other"}}
    (answer,) = package_of(_read(document, tmp_path)).operations[0].answers

    assert "Thing | Other" == annotation(answer.type, sent=False)


def test_many_names_that_become_one_end_soon(tmp_path: Path) -> None:
    """The numbers behind them are given one after the other, and not looked for from the first each time."""
    registry = NameRegistry()
    looked = 0

    def keys(free: str) -> tuple[str, ...]:
        nonlocal looked
        looked += 1
        return (snake(free),)

    names = ["a" + "-" * number for number in range(1, 300)]
    found = [registry._register(name, "_", keys) for name in names]

    assert len(found) == len({snake(name) for name in found})
    assert looked < 5 * len(names)


@pytest.mark.parametrize("name", ["é", "json", "typing", "httpx", "attrs"])
def test_no_package_is_called_as_one_that_it_needs(name: str, tmp_path: Path) -> None:
    """It would be imported in that one's place, or have no form in a header."""
    run = subprocess.run(
        [sys.executable, "generate.py", "--output", str(tmp_path / name)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (3, 1) == (run.returncode, run.stderr.count("error[output-name]"))


def test_an_answer_to_head_has_no_body(tmp_path: Path) -> None:
    """Whatever is described: it is what GET would answer (RFC 9110, section 9.3.2)."""
    document = _plain()
    item = document["paths"]["/things/{name}"]
    item["head"] = item.pop("put")
    (answer,) = package_of(_read(document, tmp_path)).operations[0].answers

    assert "nothing" == answer.form


def test_a_method_says_where_its_arguments_go(tmp_path: Path) -> None:
    """Where an argument isn't called as on the wire, or shares that name with another, in both docstrings."""
    document = _plain()
    parameters = [
        {"name": name, "in": place, "description": f"The {place}.", "schema": {"type": "string"}}
        for name, place in (
            ("q", "query"), ("q", "header"), ("q", "cookie"), ("same", "query"), ("filter[a]", "query"),
            ("X-Trace", "header"),
        )
    ]  # fmt: skip
    document["paths"]["/q"] = {"get": {"operationId": "find", "parameters": parameters, **ANSWER}}
    files = files_of(_read(document, tmp_path), "package")
    client = files["package/client.py"]
    module = files["package/operations/untagged/find.py"]

    for line in (
        "- `q`: query `q`. The query.",
        "- `q_2`: header `q`. The header.",
        "- `q_3`: cookie `q`. The cookie.",
        "- `same`: The query.",
        "- `filtera`: query `filter[a]`. The query.",
        "- `x_trace`: header `X-Trace`. The header.",
    ):
        assert f"        {line}\n" in client
        assert line.partition("`: ")[2] in module


def test_a_folder_of_operations_says_what_its_tag_does(tmp_path: Path) -> None:
    """The description of a tag is the docstring of its folder; of tags that share it, the first that has one."""
    document = _plain()
    document["tags"] = [
        {"name": "Plain"},
        {"name": "plain", "description": 'All of """them""".\n\n- One.\n- Two.'},
        {"name": "PLAIN", "description": "Late."},
    ]
    for index, tag in enumerate(("PLAIN", "Plain", "other")):
        document["paths"][f"/{index}"] = {"get": {"tags": [tag], **ANSWER}}
    files = files_of(_read(document, tmp_path), "package")
    plain = ast.get_docstring(ast.parse(files["package/operations/plain/__init__.py"]))
    other = ast.get_docstring(ast.parse(files["package/operations/other/__init__.py"]))

    assert 'All of """them""".\n\n- One.\n- Two.' == plain
    assert "Operations of one group: their requests, and the readers of their answers." == other


def test_a_schema_that_is_no_object_has_a_name_for_what_is_sent(tmp_path: Path) -> None:
    """Where answers may hold more than requests, the sent form is called as write views are."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            sort: {$ref: "#/components/schemas/Sort"}
            day: {$ref: "#/components/schemas/Day"}
            list: {type: array, items: {$ref: "#/components/schemas/Days"}}
            count: {$ref: "#/components/schemas/Count"}
            taken: {$ref: "#/components/schemas/Taken"}
            given: {allOf: [{$ref: "#/components/schemas/Given"}], readOnly: true}
            said: {allOf: [{$ref: "#/components/schemas/Said"}], writeOnly: true}
        Sort: {type: string, enum: [asc, desc]}
        Day: {type: string, format: date}
        Days: {type: array, items: {$ref: "#/components/schemas/Day"}}
        Count: {type: integer}
        Taken: {enum: [a]}
        TakenUpdate: {type: integer}
        Given: {enum: [b]}
        Said: {enum: [c]}
        Unused: {enum: [d]}
        """,
        tmp_path,
    )
    text = (tmp_path / things.__name__ / "models" / "_aliases.py").read_text()
    aliases = dict(re.findall(r"^(\w+): TypeAlias = (.+)$", text, re.MULTILINE))

    assert aliases == {
        "Sort": 'Literal["asc", "desc"] | str',
        "SortUpdate": 'Literal["asc", "desc"]',
        "Day": "datetime.date | str",
        "DayUpdate": "datetime.date",
        "Days": "Sequence[datetime.date | str]",
        "DaysUpdate": "list[datetime.date]",
        "Count": "int",
        "Taken": 'Literal["a"] | str',
        "TakenUpdate": "int",
        "TakenUpdate2": 'Literal["a"]',
        "Given": 'Literal["b"] | str',
        "Said": 'Literal["c"]',
        "Unused": 'Literal["d"] | str',
    }
    assert aliases.keys() <= set(things.__all__)
    assert "`Sort`, as it is sent." in text


def test_an_encoding_that_says_what_is_done_is_fine(tmp_path: Path) -> None:
    """A file has a type of its own; text, JSON and the default style are what is sent anyway."""
    document = _plain()
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
    operation = package_of(_read(document, tmp_path)).operations[0]

    assert ["multipart", "text"] == [one.form for one in operation.bodies]
