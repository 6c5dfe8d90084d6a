"""
A contract is read as YAML 1.2 or JSON, into plain JSON values, and nothing in it can do harm.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from codegen.problems import ContractError, Problem
from codegen.source import contract
from codegen.source.contract import Contract
from codegen.source.json_reader import read_json
from codegen.source.yaml_reader import read_yaml

ROOT: Final = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"
REPOSITORY: Final = Path(__file__).parents[2]

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_texts, inner, max_size=4),
    max_leaves=20,
)


def read(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> Contract:
    """Write the text into a file and read it as a contract."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return contract.read(path)


def problems(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> list[Problem]:
    """Return what is wrong with the text."""
    with pytest.raises(ContractError) as caught:
        read(folder, text, name)
    return caught.value.problems


def plain(word: str) -> Any:
    """The value of a word without quotes."""
    tree, builder = read_yaml(f"a: {word}\n", "f")
    assert [] == builder.problems
    return tree.value["a"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("y", "y"),
        ("1:30", "1:30"),
        ("1_000", "1_000"),
        ("2019-01-01", "2019-01-01"),
        ("2019-01-01T00:00:00Z", "2019-01-01T00:00:00Z"),
        ("1.0.0", "1.0.0"),
        ("=", "="),
        ("0b1", "0b1"),
        ("1e3", 1000.0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("-0.0", -0.0),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", 17),
        ("+1", 1),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("True", True),
        ("false", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("NULL", None),
        ("", None),
        ("nULL", "nULL"),
        ("'1'", "1"),
        ('"null"', "null"),
        ("! 12", "12"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("!!float 1", 1.0),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!!map {}", {}),
        ("!!seq []", []),
        ("&x no", "no"),
        ('"\\/"', "/"),
        ("a\u2028b\x85c", "a\u2028b\x85c"),
    ],
)
def test_words(word: str, expected: object) -> None:
    """A word means what the core schema of YAML 1.2 says, and its type is the right one."""
    actual = plain(word)

    assert (type(expected), expected) == (type(actual), actual)


@pytest.mark.parametrize("key", ["200", "1.0", "true", "null", "~", "no", "2019-01-01", "0x1"])
def test_keys(key: str) -> None:
    """A key is a string, as it is written."""
    tree, _ = read_yaml(f"{key}: 1\n", "f")

    assert {key: 1} == tree.value


def test_versions(tmp_path: Path) -> None:
    """A version without quotes is the text that was written, in YAML and in JSON."""
    in_yaml = read(tmp_path, "openapi: 3.1\ninfo: {title: t, version: 1.10}\npaths: {}\n")
    in_json = read(tmp_path, '{"openapi":3.0,"info":{"title":"t","version":1.10},"paths":{}}')

    assert ("3.1.0", "1.10") == (in_yaml.document["openapi"], in_yaml.document["info"]["version"])
    assert ("3.0.0", "1.10") == (in_json.document["openapi"], in_json.document["info"]["version"])


@given(_values)
def test_yaml_reads_back(value: object) -> None:
    """Any JSON value that PyYAML writes reads back equal, type by type."""
    # PyYAML writes YAML 1.1, in which these three are line breaks; as escapes they mean the same. And it
    # leaves without quotes what is a number only in 1.2.
    shown = json.dumps(value, ensure_ascii=False)
    assume(not re.search(r'"[-+.\d]+[eE][-+]?\d+"|"0o[0-7]+"', shown))
    old_breaks = any(mark in shown for mark in "\x85\u2028\u2029")
    text = yaml.safe_dump({"a": value}, allow_unicode=not old_breaks, sort_keys=False)

    tree, builder = read_yaml(text, "f")

    assert ([], json.dumps({"a": value})) == (builder.problems, json.dumps(tree.value))


@given(_values, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_json_reads_back(value: object, indent: int | str | None, ascii_only: bool) -> None:
    """Any JSON value that the standard library writes reads back equal, type by type."""
    text = json.dumps({"a": value}, indent=indent, ensure_ascii=ascii_only)

    tree, builder = read_json(text, "f")

    assert ([], json.dumps({"a": value})) == (builder.problems, json.dumps(tree.value))


@given(st.text(st.sampled_from('{}[]",:truefalsn01.-+eE \\u\t\n'), max_size=30))
def test_json_grammar(text: str) -> None:
    """What the standard library calls JSON is JSON here, and what it refuses is refused."""
    try:
        expected: object = json.loads(text, parse_constant=lambda _: 1 / 0)
    except (ValueError, ZeroDivisionError):
        expected = ValueError
    try:
        tree, builder = read_json(text, "f")
        actual = tree.value
    except ContractError:
        actual = ValueError
    else:
        if builder.problems:  # a duplicate key, which the standard library lets pass
            return

    assert expected == actual


def test_json_escapes(tmp_path: Path) -> None:
    """Escapes of JSON, surrogate pairs among them, are the characters they stand for."""
    info = '{"title": "\\/\\ud83d\\ude00\\u00e9\\t", "version": "1"}'
    document = read(tmp_path, f'{{"openapi":"3.1.0","info":{info},"paths":{{}}}}').document

    expected = "/😀é\t"
    assert expected == document["info"]["title"]


@pytest.mark.parametrize(
    "text", ['{"a": "b\nc"}', '{"a": "b', '{"a": "\\x"}', "{} {}", '{"a": 01}', "[1,]"]
)
def test_not_json(tmp_path: Path, text: str) -> None:
    """What the grammar of JSON forbids is refused, line breaks in strings among it."""
    assert ["invalid-json"] == [problem.code for problem in problems(tmp_path, text, "a.json")]


def test_json_by_name(tmp_path: Path) -> None:
    """A `.json` file is JSON and nothing else; a flow mapping in any other file is YAML."""
    text = "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}}"

    assert read(tmp_path, text).document["paths"] == {}
    assert ["invalid-json"] == [problem.code for problem in problems(tmp_path, text, "a.JSON")]


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize(
    "text", [ROOT, '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{}}']
)
def test_byte_order_mark(tmp_path: Path, mark: str, text: str) -> None:
    """A byte order mark of UTF-8 changes nothing."""
    expected = "t"
    assert expected == read(tmp_path, mark + text).document["info"]["title"]


def test_digest(tmp_path: Path) -> None:
    """The digest is that of the file's bytes with CRLF read as LF."""
    expected = hashlib.sha256(ROOT.encode()).hexdigest()

    assert expected == read(tmp_path, ROOT).digest
    assert expected == read(tmp_path, ROOT.replace("\n", "\r\n")).digest


def test_aliases_are_copies(tmp_path: Path) -> None:
    """What an alias repeats is a value of its own: changing one changes no other."""
    document = read(tmp_path, ROOT + "x-a: &a {b: [1]}\nx-c: *a\n").document

    assert document["x-a"] == document["x-c"]
    assert document["x-a"] is not document["x-c"]
    assert document["x-a"]["b"] is not document["x-c"]["b"]


def test_positions(tmp_path: Path) -> None:
    """A problem stands at its key, at its list item, or at the nearest ancestor that is there."""
    read_contract = read(tmp_path, ROOT + "x-a:\n  - b\n  - c:\n      d: 1\n")
    pointers: list[tuple[str | int, ...]] = [
        (), ("x-a",), ("x-a", 1), ("x-a", 1, "c", "d"), ("x-a", 1, "c", "d", "e"), ("x-a", 9), ("z",),
    ]  # fmt: skip

    found = [read_contract.problem(pointer, "invalid-openapi", "m") for pointer in pointers]

    expected = [(1, 1), (4, 1), (6, 5), (7, 7), (7, 7), (4, 1), (1, 1)]
    assert expected == [(problem.line, problem.column) for problem in found]


def test_position_behind_alias(tmp_path: Path) -> None:
    """What an alias repeats has its own place, and what is inside it the place it is written at."""
    read_contract = read(tmp_path, ROOT + "x-a: &a\n  b: 1\nx-c: *a\n")

    found = [
        read_contract.problem(pointer, "invalid-openapi", "m")
        for pointer in [("x-c",), ("x-c", "b")]
    ]

    expected = [6, 5]
    assert expected == [problem.line for problem in found]


def test_problems_of_a_stage_come_together(tmp_path: Path) -> None:
    """One run tells all duplicate keys, tags and numbers of a text; the rules come after them."""
    text = ROOT + "x-a: {b: 1, b: 2}\nx-c: !!binary x\nx-d: .inf\nx-a: 1\n"

    expected = ["duplicate-key", "duplicate-key", "not-finite", "unsupported-tag"]
    assert expected == sorted(problem.code for problem in problems(tmp_path, text))


def test_rules_come_together(tmp_path: Path) -> None:
    """One run tells all broken rules, in words, at their places."""
    text = (
        "openapi: 3.1.0\n"
        "info: {title: 7}\n"
        "paths:\n"
        "  /a/{b}:\n"
        "    get: {operationId: o, responses: {'200': {}}}\n"
        "    put: {operationId: o, resposes: {}, parameters: [{name: b, in: path, schema: {type: int}}]}\n"
        "  b: {}\n"
    )

    found = [(problem.line, problem.code, problem.message) for problem in problems(tmp_path, text)]

    expected = [
        (2, "invalid-openapi", "info/title: `title` is the number `7`, not a string"),
        (2, "invalid-openapi", "info: `version` is missing"),
        (5, "invalid-openapi", "GET /a/{b}: `b` is in the path but no parameter describes it"),
        (5, "invalid-openapi", "GET /a/{b}, responses/200: `description` is missing"),
        (
            6,
            "invalid-openapi",
            "PUT /a/{b}: the operationId `o` is that of GET /a/{b} too",
        ),
        (6, "path-parameter-optional", "PUT /a/{b}: `b` is in the path but not required"),
        (6, "invalid-openapi", "PUT /a/{b}, resposes: `resposes` can't stand here"),
        (
            7,
            "invalid-openapi",
            "the path `b` doesn't begin with one slash; a call would leave the server",
        ),
    ]
    assert set(expected) <= {(line, code, message) for line, code, message in found}
    assert any("parameters/0/schema/type" in message for _, _, message in found)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    "schema",
    [
        "{type: integer, default: x}",
        "{type: integer, default: 'NaN'}",
        "{type: integer, default: '1e999'}",
        "{type: integer, default: '1.5'}",
        "{type: integer, default: true}",
        "{type: boolean, default: 1}",
        "{type: string, default: [a]}",
        "{type: [1], properties: {}}",
        "{required: [{a: 1}]}",
        "{required: a}",
        "{properties: []}",
        "{minLength: -1}",
        "{discriminator: {}}",
        "{items: {properties: {a: {type: nothing}}}}",
    ],
)
def test_bad_schema(tmp_path: Path, version: str, schema: str) -> None:
    """A schema that breaks a rule is a short problem in its line, in 3.0 and in 3.1."""
    text = f"{ROOT.replace('3.1.0', version)}components:\n  schemas:\n    A: {schema}\n"

    found = problems(tmp_path, text)

    assert {("invalid-openapi", 6)} == {(problem.code, problem.line) for problem in found}
    assert all(len(problem.message) < 300 for problem in found)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, default: 1}",
        "{type: string, default: true}",
        "{type: integer, default: '1'}",
        "{type: number, default: '1.5'}",
        "{type: boolean, default: 'true'}",
        "{type: boolean, default: 'True'}",
    ],
)
def test_a_default_with_or_without_quotes(tmp_path: Path, schema: str) -> None:
    """A default is documentation: it may be written with quotes or without, since what it means is clear."""
    found = read(tmp_path, f"{ROOT}components:\n  schemas:\n    A: {schema}\n")

    assert "default" in found.document["components"]["schemas"]["A"]


def test_references_in_data(tmp_path: Path) -> None:
    """A `$ref` in an example, a default, an enum, a constant or an extension is data; so is a property."""
    data = "{$ref: 'http://127.0.0.1:9/x'}"
    schema = (
        f"{{default: {data}, enum: [{data}], const: {data}, examples: [{data}], example: {data}}}"
    )
    text = (
        f"{ROOT}x-a: {data}\ncomponents:\n  examples: {{e: {{value: {data}}}}}\n  schemas:\n"
        f"    A: {schema}\n    B: {{type: object, properties: {{$ref: {{type: string}}}}}}\n"
    )

    expected = "http://127.0.0.1:9/x"
    assert expected == read(tmp_path, text).document["x-a"]["$ref"]


@pytest.mark.parametrize(
    "reference",
    ["#/components/schemas/a~1b", "#/components/schemas/a%7E1b", "#/components/schemas/c~0d",
     "#/components/schemas/%C3%A9", "#/components/schemas/e%20f", "#/x-list/1"],
)  # fmt: skip
def test_pointer_escapes(tmp_path: Path, reference: str) -> None:
    """The escapes of JSON pointers and of URIs lead to the names they stand for."""
    names = "".join(f'    "{name}": {{}}\n' for name in ["a/b", "c~d", "é", "e f"])
    # Only the reference is in question: these names break a rule of the stage after it.
    text = (
        f"{ROOT}x-list: [{{}}, {{type: string}}]\ncomponents:\n  schemas:\n{names}"
        f"    Z: {{$ref: '{reference}'}}\n"
    )

    assert {"invalid-openapi"} == {problem.code for problem in problems(tmp_path, text)}


def test_ring_in_words(tmp_path: Path) -> None:
    """A ring through `allOf` is told once, with the way that it takes."""
    text = (
        f"{ROOT}components:\n  schemas:\n    A: {{$ref: '#/components/schemas/B'}}\n"
        "    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n"
    )

    (problem,) = problems(tmp_path, text)

    assert problem.code == "reference-ring"
    assert "`#/components/schemas/A` → " in problem.message
    assert problem.message.endswith("→ `#/components/schemas/A`")


def test_recursion_is_no_ring(tmp_path: Path) -> None:
    """A schema that contains itself in a property, in items or in a union is fine."""
    read(
        tmp_path,
        f"{ROOT}components:\n  schemas:\n    A: {{type: object, properties: {{a: "
        "{$ref: '#/components/schemas/A'}, b: {type: array, items: {$ref: '#/components/schemas/A'}},"
        " c: {oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}}\n",
    )


def test_dangling_reference_suggests(tmp_path: Path) -> None:
    """A reference with a slip of the pen is told with the name that it was close to."""
    text = (
        f"{ROOT}components:\n  schemas:\n    Location: {{}}\n"
        "    A: {$ref: '#/components/schemas/Lokation'}\n"
    )

    assert problems(tmp_path, text)[0].fix == "perhaps `Location` is meant"


def test_our_contract_is_fine() -> None:
    """The repository's own contract has no problems."""
    assert "openapi" in contract.read(REPOSITORY / "openapi.yaml").document


def _schemas(**schemas: object) -> str:
    document = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
    return json.dumps({**document, "components": {"schemas": schemas}})


def _nested(depth: int) -> object:
    schema: object = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"a": schema}}
    return schema


def _ref(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


_LETTERS: Final = "abcdefghi"
HOSTILE: Final[dict[str, str]] = {
    "billion laughs": ROOT + "x-a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"x-{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n" for old, new in pairwise(_LETTERS)
    ),
    "merge bomb": ROOT + "x-a: &a {b: 1}\nx-b: {<<: [*a, *a]}\n",
    "flow depth": ROOT + "x-a: " + "[" * 1_000_000,
    "block depth": ROOT + "x-a:\n  " + "- " * 100_000,
    "json depth": '{"a":' * 100_000,
    "names in names": ROOT + "? " * 100_000,
    "deep schemas": _schemas(A=_nested(95)),
    "long enum": _schemas(A={"enum": [f"v{number}" for number in range(100_000)]}),
    "enum of mappings": _schemas(A={"enum": [{"a": number} for number in range(30_000)]}),
    "required mappings": _schemas(A={"required": [{"a": number} for number in range(30_000)]}),
    "types": _schemas(A={"type": [{"a": number} for number in range(30_000)]}),
    "many properties": _schemas(A={"properties": {f"p{n}": {"type": "string"} for n in range(10_000)}}),
    "diamond": _schemas(**{f"A{n}": {"oneOf": [_ref(f"A{n + 1}")] * 2} for n in range(60)}, A60={}),
    "diamond of allOf": _schemas(
        **{f"A{n}": {"allOf": [_ref(f"A{n + 1}")] * 2, "required": ["a"]} for n in range(60)}, A60={}
    ),
    "chain": _schemas(**{f"A{n}": _ref(f"A{n + 1}") for n in range(10_000)}, A10000={}),
    "dangling": _schemas(**{f"A{n}": _ref(f"B{n}") for n in range(10_000)}),
    "ring": _schemas(**{f"A{n}": _ref(f"A{(n + 1) % 10_000}") for n in range(10_000)}),
    "regular expression": _schemas(A={"pattern": "^(a+)+$", "default": "a" * 50 + "b"}),
    "errors": _schemas(**{f"A{n}": {"type": "x"} for n in range(10_000)}),
    "duplicate keys": ROOT + "x-a:\n" + "  k: 1\n" * 100_000,
    "values": ROOT + "x-a: [" + "1," * 2_000_000 + "1]",
    "extensions": ROOT + "".join(f"x-{number}: 1\n" for number in range(50_000)),
    "keys": ROOT + "".join(f"k{number}: 1\n" for number in range(50_000)),
    "digits": '{"a":' + "9" * 5_000 + "}",
    "long line": ROOT + "x-a: '" + "a" * 10_000_000 + "'",
}  # fmt: skip

_LIMITED: Final = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
from codegen.source.contract import read
from codegen.problems import ContractError
from codegen.normalize.views import split_views
try:
    split_views(read(Path(sys.argv[1])).document)
except ContractError as error:
    sys.stdout.buffer.write(str(error).encode())
"""


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(tmp_path: Path, name: str) -> None:
    """Text that was written to do harm is read or refused in words, in 20 s of work and 1 GiB."""
    path = tmp_path / "openapi.yaml"
    path.write_text(HOSTILE[name])

    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path)],
        cwd=REPOSITORY,
        capture_output=True,
        check=False,
    )

    assert (0, b"") == (done.returncode, done.stderr)
    assert len(done.stdout) < 50_000
    assert done.stdout == b"" or b"error[" in done.stdout
