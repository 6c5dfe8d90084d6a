"""
The configuration file of openapi-python-client: what it changes, and what is said of the rest.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from codegen.pipeline import package_of
from codegen.problems import Problem, UsageError
from codegen.settings.config_file import read_config
from codegen.settings.settings import Settings, applied
from tests.golden.server import Server
from tests.support.command import generate
from tests.support.reading import read

CONTRACT = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example"}]
paths:
  /pets/{petId}:
    put:
      operationId: 2ndPut
      tags: [pets]
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
        - {name: _q, in: query, schema: {type: string}}
      requestBody: {required: true, content: {application/vnd.pets: {schema: {$ref: "#/components/schemas/VeryLongPet"}}}}
      responses:
        "200": {description: d, content: {application/vnd.pets: {schema: {$ref: "#/components/schemas/VeryLongPet"}}}}
components:
  schemas:
    VeryLongPet:
      type: object
      properties: {1st: {type: string}, _id: {type: string}, inner: {type: object, properties: {a: {type: string}}}, 2nd: {$ref: "#/components/schemas/Second"}}
    Second: {type: object, properties: {b: {type: string}}}
    State: {type: string, enum: [on, off], x-enum-varnames: [ON, OFF]}
"""
CONFIG = """\
class_overrides:
  VeryLongPet: {class_name: Pet, module_name: short_pet}
  PetInner: {class_name: Part}
  State: {class_name: Switch}
content_type_overrides: {application/vnd.pets: application/json}
project_name_override: pets-of-mine
field_prefix: attr_
literal_enums: true
include: ["path:/pets"]
"""


def written(folder: Path, text: str, name: str = "config.yaml") -> Path:
    """Write a configuration file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def refused(folder: Path, text: str) -> list[str]:
    """Return the messages about a configuration file that can't be used."""
    with pytest.raises(UsageError) as error:
        read_config(written(folder, text))
    return [problem.message for problem in error.value.problems]


def generated(folder: Path, config: str, contract: str = CONTRACT) -> tuple[Any, list[Problem]]:
    """Return the IR under a configuration, and the warnings."""
    told: list[Problem] = []
    settings = read_config(written(folder, config))
    with applied(settings):
        package = package_of(read(folder, contract), told)
    return package, [*settings.warnings, *told]


def test_its_options_work_as_there(tmp_path: Path) -> None:
    """Names of classes, modules, package and project, the prefix and the media types are those of the file."""
    spec = tmp_path / "pets.yaml"
    spec.write_text(CONTRACT)
    config = written(tmp_path, CONFIG)
    done = generate("--spec", spec, "--output", tmp_path / "out" / "x", "--config", config)

    assert (0, "") == (done.returncode, done.stderr)
    assert 'name = "pets-of-mine"\n' in (tmp_path / "out" / "pyproject.toml").read_text()
    manifest = json.loads((tmp_path / "out" / "pets_of_mine" / "_manifest.json").read_text())
    assert "attr_" == manifest["settings"]["field_prefix"]
    assert ["path:/pets"] == manifest["settings"]["include"]
    assert {"class_name": "Part"} == manifest["settings"]["class_overrides"]["PetInner"]
    sys.path.insert(0, str(tmp_path / "out"))
    try:
        package: Any = importlib.import_module("pets_of_mine")
    finally:
        sys.path.remove(str(tmp_path / "out"))
    assert "pets_of_mine.models.short_pet" == package.PetUpdate.__module__
    body = b'{"1st":"a","inner":{"a":"b"}}'
    answer = (
        b"HTTP/1.1 200 X\r\nContent-Type: application/vnd.pets\r\nContent-Length: 29\r\n\r\n" + body
    )
    with (
        Server([answer]) as server,
        package.Client(base_url=f"http://{server.address}") as client,
    ):
        update = package.PetUpdate(attr_1st="a", inner=package.PartUpdate(a="b"))
        got = client.attr_2_nd_put("7", update, attr_q="x")

    assert ("a", "b") == (got.attr_1st, got.inner.a)
    (request,) = server.requests
    assert request.startswith(b"PUT /pets/7?_q=x HTTP/1.1\r\n")
    assert b"Content-Type: application/vnd.pets\r\n" in request
    assert request.endswith(body)


def test_names_are_those_of_openapi_python_client(tmp_path: Path) -> None:
    """With the same file, both call classes, modules and attributes alike."""
    # Each process that collects these tests would load the whole of the stock generator.
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData

    package, _ = generated(tmp_path, CONFIG)
    config = Config.from_sources(
        ConfigFile.load_from_path(tmp_path / "config.yaml"), MetaType.NONE, tmp_path, "utf-8", overwrite=True, output_path=None,
    )  # fmt: skip
    stock = GeneratorData.from_dict(YAML(typ="safe").load(CONTRACT), config=config)
    assert isinstance(stock, GeneratorData)
    theirs = {
        (str(one.class_info.name), str(one.class_info.module_name), str(field.python_name))
        for one in stock.models
        for field in one.optional_properties or ()
    }
    ours = {
        (model.read.name, module.name, field.name)
        for module in package.modules
        for model in module.models
        for field in model.read.fields
    }
    (endpoint,) = stock.endpoint_collections_by_tag.popitem()[1].endpoints
    (operation,) = package.operations

    assert theirs == ours
    assert {str(one.class_info.name) for one in stock.enums} == {
        one.name for one in package.aliases
    }
    assert (endpoint.name, endpoint.tags[0]) == (operation.name, operation.group)
    assert [str(one.python_name) for _, one in endpoint.iter_all_parameters()] == [one.name for one in operation.parameters]  # fmt: skip


def test_what_has_no_meaning_here_is_named(tmp_path: Path) -> None:
    """Each such option, and each setting that nothing in the contract needs, is a warning with its place."""
    config = """\
package_version_override: "1"
use_path_prefixes_for_title_model_names: true
post_hooks: []
docstrings_on_attributes: true
generate_all_tags: false
http_timeout: 5
literal_enums: false
typo: 1
class_overrides:
  VeryLongPet: {classname: x}
  Nobody: {class_name: Somebody}
  State: {module_name: states}
content_type_overrides: {application/zip: application/json}
"""
    _, warnings = generated(tmp_path, config)
    said = {problem.line: problem.message for problem in warnings}

    assert all(problem.is_warning and problem.file.endswith("config.yaml") for problem in warnings)
    assert {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13} == set(said)
    for line, name in enumerate(config.splitlines(), 1):
        assert line > 8 or f"`{name.partition(':')[0]}" in said[line]
    assert "`classname` is no option of a class: it has no meaning" == said[10]
    assert "`Nobody` is the class of no schema" == said[11]
    assert "`State` is no object: it has no module of its own" == said[9]
    assert "the contract has no media type `application/zip`" == said[13]


CLASS = "class_overrides: {{VeryLongPet: {{class_name: {}}}}}"
MODULE = "class_overrides: {{VeryLongPet: {{module_name: {}}}}}"
HOSTILE = [
    *(CLASS.format(json.dumps(name)) for name in ("x; import os", "", "a b", "class", "None", "1a", "\u200bA", "A\u3164", "\ufb01x", "Client", "ApiError", '"""', "A" * 101)),
    *(MODULE.format(json.dumps(name)) for name in ("../a", "a.b", "class", "", "a/b")),
    *(f"field_prefix: {json.dumps(prefix)}" for prefix in ("", "1", "_", "a b", "é", "a\n", "x" * 41)),
    *(f"package_name_override: {json.dumps(name)}" for name in ("../x", "json", "class", "", "a-b")),
    *(f"project_name_override: {json.dumps(name)}" for name in ('a"', "", "-a", "a\nb", "é", "a.b")),
    *(f"content_type_overrides: {{a/b: {json.dumps(name)}}}" for name in ("", "x", "a/b\r\nX: y", "*/*")),
    "class_overrides: 3",
    "class_overrides: {A: {class_name: 3}}",
    "package_version_override: 1.0",
    "include: tag:a",
    "include: [3]",
    "exclude: [a]",
    "exclude: ['path:a']",
    "[]",
    "",
    "a: [",
    "<<: 3",
]  # fmt: skip


@pytest.mark.parametrize("case", range(len(HOSTILE)))
def test_what_can_not_be_used_is_refused(tmp_path: Path, case: int) -> None:
    """A value that is no name, or breaks out of what it stands in, has one message."""
    assert 1 == len(refused(tmp_path, HOSTILE[case]))


CLASHES = {
    "class_overrides: {VeryLongPet: {class_name: State}}": "`VeryLongPet`: another class is called `State`",
    "class_overrides: {VeryLongPet: {class_name: A}, State: {class_name: A}}": "`VeryLongPet`: another class is called `A`",
    "class_overrides: {State: {class_name: VeryLongPetUpdate}}": "`State`: another class is called `VeryLongPetUpdate`",
    "class_overrides: {State: {class_name: VeryLongPetInner}}": "`State`: another class is called `VeryLongPetInner`",
    "class_overrides: {VeryLongPetInner: {class_name: State}}": "`VeryLongPetInner`: another class is called `State`",
    "class_overrides: {VeryLongPetInner: {module_name: very_long_pet}}": "two classes would be in the module `very_long_pet`",
}  # fmt: skip


@pytest.mark.parametrize("config", CLASHES)
def test_names_that_clash_are_refused(tmp_path: Path, config: str) -> None:
    """Nothing gets a number behind it because of a setting."""
    with pytest.raises(UsageError) as error:
        generated(tmp_path, config)

    assert [CLASHES[config]] == [problem.message for problem in error.value.problems]


def test_classes_may_exchange_their_names(tmp_path: Path) -> None:
    """A name is free where its own class has another one."""
    config = "class_overrides: {VeryLongPet: {class_name: State}, State: {class_name: VeryLongPet}}"
    package, warnings = generated(tmp_path, config)

    assert [] == warnings
    assert "VeryLongPet" in {alias.name for alias in package.aliases}
    assert "State" in {model.read.name for module in package.modules for model in module.models}


def test_without_a_file_all_is_as_usual(tmp_path: Path) -> None:
    """No setting is in the manifest, and an empty class changes nothing."""
    assert {} == Settings().recorded()
    assert (
        {} == read_config(written(tmp_path, "literal_enums: true\nclass_overrides:\n")).recorded()
    )


def test_a_file_that_can_not_be_read_is_a_matter_of_usage(tmp_path: Path) -> None:
    """The command says so by position, and exits with 2."""
    (tmp_path / "config.json").write_text('{"field_prefix": }')
    done = generate("--config", tmp_path / "config.json", "--output", tmp_path / "x")

    assert (2, "") == (done.returncode, done.stdout)
    assert f"{tmp_path}/config.json:1:18: error[invalid-json]\n" in done.stderr
    assert [tmp_path / "config.json"] == list(tmp_path.iterdir())
