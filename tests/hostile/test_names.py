"""
Every word of the generated code may be a name of a contract: as a field, a parameter, a schema, an operation, a tag.
"""

from __future__ import annotations

import ast
import builtins
import functools
import io
import json
import keyword
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import package_of
from codegen.render.import_check import write_all
from codegen.render.package import render_package
from codegen.source.contract import read
from tests.hostile.contracts import contract
from tests.support.mypy import Mypy

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
SPECS = ROOT / "tests" / "golden" / "specs"
KINDS: list[dict[str, Any]] = [
    {"type": "string", "format": "date"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "byte"},
    {"type": "array", "items": {"type": "integer"}},
    {"type": "object", "additionalProperties": {"type": "number"}},
    {"enum": ["a", 1, None]},
    {"$ref": "#/components/schemas/Other"},
]


@functools.cache
def words() -> list[str]:
    """Every name in our package, the runtime's insides apart, what others import, and Python's own names."""
    found = {*dir(builtins), *keyword.kwlist, *keyword.softkwlist, "con", "nul", "lpt1"}
    found |= {"additional_properties", "additional_properties_"}
    for path in _modules(GENERATED):
        tokens = tokenize.generate_tokens(io.StringIO(path.read_text()).readline)
        found |= {token.string for token in tokens if token.type == tokenize.NAME}
    for folder in SPECS.glob("*/package"):
        for path in _modules(folder):
            found |= set(_imported(path))
    # The functions of a schema begin with these: what follows may be a schema's name, too.
    begun = {name.partition("_") for name in found}
    ends = {
        end for verb, _, end in begun if verb in ("decode", "decoded", "encode", "encoded", "read")
    }
    return sorted(found | {end for end in ends if end.isidentifier()})


def _modules(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*.py") if "_runtime" not in path.parts)


def _imported(path: Path) -> Iterator[str]:
    """Yield what a module imports from the runtime and the standard library."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (not node.level or "_runtime" in str(node.module)):
            yield from (alias.name for alias in node.names)


def _put(document: dict[str, Any], names: list[str]) -> None:
    schemas, paths = document["components"]["schemas"], document["paths"]
    kinds = {name: KINDS[index % len(KINDS)] for index, name in enumerate(names)}
    every_kind = {"type": "object", "properties": kinds, "additionalProperties": {"type": "string"}}
    schemas["WithEveryWord"] = every_kind
    for index, name in enumerate(names):
        schemas.setdefault(name, {"type": "object", "properties": {name: kinds[name]}})
        answer = {"$ref": f"#/components/schemas/{name}"}
        paths[f"/o{index}"] = {
            "post": {
                "operationId": name,
                "tags": [name],
                "requestBody": {"content": {"application/json": {"schema": answer}}},
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": answer}}}
                },
            }
        }
    plain = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    every = {"$ref": "#/components/schemas/WithEveryWord"}
    paths["/words"] = {
        "post": {
            "operationId": "withEveryWord",
            "parameters": plain,
            "requestBody": {"content": {"application/json": {"schema": every}}},
            "responses": {
                "200": {"description": "", "content": {"application/json": {"schema": every}}}
            },
        }
    }


USE = """\
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import everything
for found in pkgutil.walk_packages(everything.__path__, "everything."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
for public in everything.__all__:
    getattr(everything, public)
names = sys.argv[2].split()
view, update = everything.WithEveryWord, everything.WithEveryWordInput
fields = view.__schema__.by_wire
assert names == list(fields)
odd = dict.fromkeys(names, "odd")
read = view.from_dict(odd)
assert ["odd"] * len(names) == [getattr(read, field.name) for field in fields.values()]
assert {} == read.unknown_fields and {} == update().to_dict() and odd == read.to_update().to_dict()
assert {} == read.additional_properties_
nothing = dict.fromkeys(names)
assert nothing == view.from_dict(nothing).to_update().to_dict()
assert int(sys.argv[3]) == sum(not name.startswith("__") for name in vars(everything.Client))
everything.Client(api_key="k", base_url="http://127.0.0.1:1").close()
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the package `everything`, all of whose names are words of its own code."""
    folder = tmp_path_factory.mktemp("names")
    document = contract(lambda _document, _text: None, "")
    _put(document, words())
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document))
    package = package_of(read(spec))
    files = render_package(package, "everything")
    write_all(
        {path: text for path, text in files.items() if path.startswith("everything/")}, folder
    )
    assert len(package.operations) == len(document["paths"])
    models = [model for module in package.modules for model in module.models]
    assert len(models) == len(document["components"]["schemas"])
    return folder


def test_every_word_may_be_a_name(made: Path) -> None:
    """No field, schema or operation is lost, and each is called as the contract calls it on the wire."""
    done = subprocess.run(
        [sys.executable, "-IB", "-c", USE, str(made), " ".join(words()), str(2 * len(words()) + 4)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.types
def test_type_checkers_agree(made: Path, mypy: Mypy) -> None:
    """No name hides another that the code around it needs."""
    assert (0, "") == mypy(made, "everything")
