"""
Reading a contract: bytes, versions, positions, and texts that are huge, deep or circular.
"""

from __future__ import annotations

import hashlib
import json
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from codegen.problems import ContractError
from codegen.source import contract
from codegen.source.tree import MAX_VALUES
from tests.support.forking import ForkServer
from tests.support.reading import ROOT, problems, read

REPOSITORY: Final = Path(__file__).parents[3]


def test_versions(tmp_path: Path) -> None:
    """A version without quotes is the text that was written, in YAML and in JSON."""
    in_yaml = read(tmp_path, "openapi: 3.1\ninfo: {title: t, version: 1.10}\npaths: {}\n")
    in_json = read(tmp_path, '{"openapi":3.0,"info":{"title":"t","version":1.10},"paths":{}}')

    assert ("3.1.0", "1.10") == (in_yaml.document["openapi"], in_yaml.document["info"]["version"])
    assert ("3.0.0", "1.10") == (in_json.document["openapi"], in_json.document["info"]["version"])


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


def test_positions(tmp_path: Path) -> None:
    """A problem stands at its key, at its list item, or at the nearest ancestor that is there."""
    read_contract = read(tmp_path, ROOT + "x-a:\n  - b\n  - c:\n      d: 1\n")
    pointers: list[tuple[str | int, ...]] = [
        (), ("x-a",), ("x-a", 1), ("x-a", 1, "c", "d"), ("x-a", 1, "c", "d", "e"), ("x-a", 9), ("z",),
    ]  # fmt: skip

    found = [read_contract.problem(pointer, "invalid-openapi", "m") for pointer in pointers]

    expected = [(1, 1), (4, 1), (6, 5), (7, 7), (7, 7), (4, 1), (1, 1)]
    assert expected == [(problem.line, problem.column) for problem in found]


def test_problems_of_a_stage_come_together(tmp_path: Path) -> None:
    """One run tells all duplicate keys, tags and numbers of a text; the rules come after them."""
    text = ROOT + "x-a: {b: 1, b: 2}\nx-c: !!binary x\nx-d: .inf\nx-a: 1\n"

    expected = ["duplicate-key", "duplicate-key", "not-finite", "unsupported-tag"]
    assert expected == sorted(problem.code for problem in problems(tmp_path, text))


def test_what_the_text_says_by_mistake(tmp_path: Path) -> None:
    """Faults that change no byte are warnings: tags, numbers without an end, what is repeated, a description twice."""
    found = read(
        tmp_path,
        ROOT
        + "x-tags: [!Ref a, !!set {b}, !!timestamp 2001-01-01, !!binary aGk=]\n"
        + "x-numbers: [.inf, -1e999, .nan]\n"
        + "x-twice: {a: {b: [1]}, description: first, a: {b: [1]}, description: second}\n",
    )
    document = found.document

    assert ["a", {"b": None}, "2001-01-01", "aGk="] == document["x-tags"]
    assert [".inf", "-1e999", ".nan"] == document["x-numbers"]
    assert {"a": {"b": [1]}, "description": "second"} == document["x-twice"]
    expected = ["unsupported-tag"] * 4 + ["not-finite"] * 3
    assert [*expected, *["duplicate-key"] * 2] == [one.code for one in found.warnings]


@pytest.mark.parametrize("twice", ["{a: 1, a: 2}", "{a: 1, a: true}", "{title: {a: 1}, title: {}}"])
def test_a_key_that_says_two_things(tmp_path: Path, twice: str) -> None:
    """Nobody knows which of the two is meant."""
    with pytest.raises(ContractError) as refused:
        read(tmp_path, f"{ROOT}x-a: {twice}\n")
    assert ["duplicate-key"] == [one.code for one in refused.value.problems]


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
    "values": ROOT + "x-a: [" + "1," * MAX_VALUES + "1]",
    "extensions": ROOT + "".join(f"x-{number}: 1\n" for number in range(50_000)),
    "keys": ROOT + "".join(f"k{number}: 1\n" for number in range(50_000)),
    "digits": '{"a":' + "9" * 5_000 + "}",
    "long line": ROOT + "x-a: '" + "a" * 10_000_000 + "'",
}  # fmt: skip


_READ: Final = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from codegen.source.contract import read
from codegen.problems import ContractError
from codegen.normalize.views import split_views
for version in ("3.0.0", "3.1.0"):
    read(Path(sys.argv[2], version + ".yaml"))

def run(arguments):
    try:
        split_views(read(Path(arguments[0])).document)
    except ContractError as error:
        sys.stdout.buffer.write(str(error).encode())
    return 0
"""
_LIMITS: Final = {"RLIMIT_AS": 1 << 30, "RLIMIT_CPU": 20}


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> ForkServer:
    """Return the process that reads contracts, each in a fork: it has read OpenAPI's own schemas."""
    folder = tmp_path_factory.mktemp("plain")
    for version in ("3.0.0", "3.1.0"):
        (folder / f"{version}.yaml").write_text(ROOT.replace("3.1.0", version))
    return ForkServer(_READ, REPOSITORY, folder)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(tmp_path: Path, name: str, reader: ForkServer) -> None:
    """Text that was written to do harm is read or refused in words, in 20 s of work and 1 GiB."""
    path = tmp_path / "openapi.yaml"
    path.write_text(HOSTILE[name])

    done = reader.run(path, cwd=REPOSITORY, limits=_LIMITS)

    assert (0, "") == (done.returncode, done.stderr)
    assert len(done.stdout.encode()) < 50_000
    assert done.stdout == "" or "error[" in done.stdout
