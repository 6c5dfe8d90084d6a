"""
Only some tags or paths: which operations and components are left.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.partial import without_refused
from codegen.problems import UsageError
from codegen.selection import select
from codegen.source.contract import Contract, parse
from tests.support.command import generate

CONTRACT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /pets:
    parameters: [{name: p, in: query, schema: {type: string}}]
    get:
      operationId: listPets
      tags: [pets, public]
      responses: {"200": {$ref: "#/components/responses/Pets"}}
    post:
      operationId: addPet
      tags: [pets]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/NewPet"}}}}
      responses: {"204": {description: d}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete: {operationId: dropPet, tags: [admin], responses: {"204": {description: d}}}
  /petshops:
    get:
      operationId: listShops
      responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Shop"}}}}}
  /broken:
    get:
      operationId: broken
      tags: [broken]
      parameters: [{name: q, in: body, default: 3}]
      responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Missing"}}}}}
webhooks:
  added:
    post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Event"}}}}}
components:
  responses:
    Pets: {description: d, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}
  schemas:
    Pet:
      type: object
      properties: {kind: {type: string}, shared: {$ref: "#/components/schemas/Shared"}}
      discriminator: {propertyName: kind}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {bone: {$ref: "#/components/schemas/Bone"}}}]}
    Bone: {type: object, properties: {a: {type: string}}}
    NewPet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Wish"}]}
    Wish: {type: object, properties: {again: {$ref: "#/components/schemas/Wish"}}}
    Shop: {type: object, properties: {shared: {$ref: "#/components/schemas/Shared"}, stock: {$ref: "#/components/schemas/Stock"}}}
    Stock: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}
    Shared: {type: object, properties: {a: {type: string}}}
    Event: {type: object, properties: {a: {type: string}}}
    Unused: {type: object, properties: {bone: {$ref: "#/components/schemas/Crumb"}}}
    Crumb: {type: object, properties: {a: {type: string}}}
    Broken: {type: object, properties: {a: {type: string}}}
"""
ALWAYS = {"Event", "Unused", "Crumb", "Broken"}


@pytest.fixture
def contract(tmp_path: Path) -> Contract:
    """Return the contract, as it was parsed."""
    path = tmp_path / "shop.yaml"
    path.write_text(CONTRACT)
    return parse(path)


def rest_of(contract: Contract, **patterns: list[str]) -> tuple[set[str], set[str]]:
    """Return the operations and the schemas of what is selected; nothing of it may be left out."""
    given: dict[str, Any] = {"include": [], "exclude": [], **patterns}
    rest = without_refused(select(contract, given["include"], given["exclude"]))
    models = {str(model.schema) for module in rest.package.modules for model in module.models}
    aliases = {alias.name.removesuffix("Input") for alias in rest.package.aliases}

    assert [] == rest.left_out
    return {one.name for one in rest.package.operations}, (models | aliases) - ALWAYS


PETS = {"Pet", "Dog", "Bone", "Shared"}
CASES: list[tuple[dict[str, list[str]], set[str], set[str]]] = [
    ({"include": ["tag:public"]}, {"list_pets"}, PETS),
    ({"include": ["tag:pets"]}, {"list_pets", "add_pet"}, {*PETS, "NewPet", "Wish"}),
    ({"include": ["tag:admin"]}, {"drop_pet"}, set()),
    ({"include": ["path:/pets"]}, {"list_pets", "add_pet", "drop_pet"}, {*PETS, "NewPet", "Wish"}),
    ({"include": ["path:/pets/"]}, {"list_pets", "add_pet", "drop_pet"}, {*PETS, "NewPet", "Wish"}),
    ({"include": ["path:/petshops"]}, {"list_shops"}, {*PETS, "Shop", "Stock"}),
    ({"include": ["tag:admin", "tag:public"]}, {"drop_pet", "list_pets"}, PETS),
    ({"include": ["path:/pets"], "exclude": ["tag:pets"]}, {"drop_pet"}, set()),
    ({"exclude": ["tag:broken", "path:/pets"]}, {"list_shops"}, {*PETS, "Shop", "Stock"}),
    ({"exclude": ["path:/broken", "path:/petshops"]}, {"list_pets", "add_pet", "drop_pet"}, {*PETS, "NewPet", "Wish"}),
]  # fmt: skip


@pytest.mark.parametrize("case", range(len(CASES)))
def test_what_is_left(contract: Contract, case: int) -> None:
    """Operations that match, what they need, heirs of that, and what no operation needs."""
    patterns, operations, schemas = CASES[case]

    assert (operations, schemas) == rest_of(contract, **patterns)


def test_without_patterns_nothing_changes(contract: Contract) -> None:
    """The contract is the same object."""
    assert contract is select(contract, [], [])
    assert contract is select(contract, ["path:/"], [])


def test_problems_keep_their_places(contract: Contract) -> None:
    """A problem in what is left stands at its line, and one in what is not isn't told."""
    rest = without_refused(select(contract, ["tag:broken", "tag:admin"], []))

    assert {"dangling-reference", "invalid-openapi", "left-out"} >= {
        one.code for one in rest.left_out
    }
    begin = CONTRACT[: CONTRACT.index("  /broken")].count("\n") + 1
    assert rest.left_out
    assert {begin < (one.line or 0) <= begin + 5 for one in rest.left_out} == {True}
    assert [] == without_refused(select(contract, ["tag:admin"], [])).left_out


REFUSED: list[tuple[dict[str, list[str]], str]] = [
    ({"include": ["tag:nobody"]}, "include: `tag:nobody` selects no operation"),
    ({"include": ["tag:pets", "tag:Pets"]}, "include: `tag:Pets` selects no operation"),
    ({"exclude": ["path:/pet"]}, "exclude: `path:/pet` selects no operation"),
    ({"exclude": ["path:/"]}, "`include` and `exclude` leave no operation"),
    ({"include": ["tag:pets"], "exclude": ["tag:pets"]}, "`include` and `exclude` leave no operation"),
]  # fmt: skip


@pytest.mark.parametrize("case", range(len(REFUSED)))
def test_a_pattern_selects_something(contract: Contract, case: int) -> None:
    """One that selects nothing is an error that says what there is; so is an empty client."""
    patterns, message = REFUSED[case]
    with pytest.raises(UsageError) as error:
        rest_of(contract, **patterns)

    assert [message] == [problem.message for problem in error.value.problems]


def test_the_same_patterns_give_the_same_bytes(contract: Contract, tmp_path: Path) -> None:
    """The manifest has them; what is excluded isn't listed as left out; wrong ones are a matter of usage."""
    command = ["--spec", contract.file, "--output", tmp_path / "shop", "--include", "path:/pets"]
    done = generate(*command, "--exclude", "tag:admin")
    manifest = json.loads((tmp_path / "shop" / "_manifest.json").read_text())

    assert (0, "") == (done.returncode, done.stderr)
    assert {"include": ["path:/pets"], "exclude": ["tag:admin"]} == manifest["settings"]
    assert not (tmp_path / "shop" / "_left_out.md").exists()
    assert 0 == generate(*command, "--exclude", "tag:admin", "--check").returncode
    for wrong in ("tag:nobody", "pets"):
        assert 2 == generate(*command, "--exclude", wrong).returncode
