"""
References to other places and other files: each target becomes a component, and problems say where they stand.
"""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

from codegen.partial import page, without_refused
from codegen.pipeline import package_of
from codegen.python.annotations import annotation
from codegen.source.contract import parse, read

MAIN = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /users: {$ref: "paths/users.yaml"}
  /more: {$ref: "#/components/pathItems/More"}
  /again: {$ref: "#/components/pathItems/More"}
components:
  pathItems:
    More:
      get: {responses: {"200": {$ref: "#/x-answers/Found"}}}
  schemas:
    Local: {type: object, properties: {inner: {type: object, properties: {a: {type: string}}}}}
    Uses: {type: object, properties: {inner: {$ref: "#/components/schemas/Local/properties/inner"}, user: {$ref: "models.json#/User"}}}
x-answers: {Found: {description: d, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}}
"""
USERS = """\
get:
  operationId: listUsers
  responses:
    "200":
      description: d
      content: {application/json: {schema: {type: array, items: {$ref: "../models.json#/User"}}}}
  parameters: [{$ref: "#/x-limit"}]
x-limit: {name: limit, in: query, schema: {type: integer, default: x}}
"""
MODELS = """\
{"User": {"type": "object", "properties": {
  "boss": {"$ref": "#/User"},
  "pet": {"oneOf": [{"$ref": "#/Cat"}, {"$ref": "#/Dog"}],
          "discriminator": {"propertyName": "kind", "mapping": {"c": "#/Cat", "d": "models.json#/Dog"}}}}},
 "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
 "Dog": {"type": "object", "properties": {"kind": {"type": "string"}, "main": {"$ref": "openapi.yaml#/components/schemas/Local"},
         "bad": {"$ref": "#/Nothing"}}}}
"""


def _write(folder: Path, models: str = MODELS) -> Path:
    (folder / "paths").mkdir()
    for name, text in (
        ("openapi.yaml", MAIN),
        ("paths/users.yaml", USERS),
        ("models.json", models),
    ):
        (folder / name).write_text(text)
    return folder / "openapi.yaml"


def test_files_are_one_contract(tmp_path: Path) -> None:
    """Path items, parameters, answers and schemas come from other files and places; a schema is one class."""
    spec = _write(tmp_path, MODELS.replace('"#/Nothing"', '"#/Cat"'))
    found = read(spec)
    package = package_of(found)

    schemas = {"Local", "Uses", "LocalInner", "User", "Cat", "Dog"}
    assert schemas == set(found.document["components"]["schemas"])
    assert ["/users", "/more", "/again"] == [one.path for one in package.operations]
    assert ["limit"] == [one.name for one in package.operations[0].parameters]
    (told,) = found.warnings
    assert (str(tmp_path / "paths" / "users.yaml"), 8) == (told.file, told.line)


def test_a_problem_in_a_file_is_told_there(tmp_path: Path) -> None:
    """Each part that can't be generated is named with the file and the line that it stands in, and so is what needs it."""
    spec = _write(tmp_path)
    rest = without_refused(parse(spec))
    told = {
        one.message.split(" is left out")[0]: (Path(one.file).name, one.line)
        for one in rest.left_out
    }

    assert {
        "schema `Dog`": ("models.json", 7),
        "schema `User`": ("models.json", 1),
        "schema `Uses`": ("openapi.yaml", 13),
        "GET /users": ("users.yaml", 1),
    } == told
    listed = page(rest.left_out, str(spec))
    assert "- line 7 of models.json, `dangling-reference`: schema `Dog`" in listed
    assert "- line 13, `left-out`: schema `Uses`" in listed


def test_references_to_a_schema_and_into_it(tmp_path: Path) -> None:
    """Whichever stands first, and in a file as in the contract: both are there, and each is one class."""
    held = "{type: object, properties: {thing: {type: object, properties: {x: {type: object, properties: {n: {type: integer}}}}}}}"
    (tmp_path / "more.yaml").write_text(f"Page: {held}\n")
    spec = tmp_path / "openapi.yaml"
    steps = ["", "/properties/thing", "/properties/thing/properties/x"]
    for file in ("", "more.yaml"):
        place = f"{file}#/Page" if file else "#/components/schemas/Page"
        for order in permutations(steps):
            uses = ", ".join(f'u{i}: {{$ref: "{place}{step}"}}' for i, step in enumerate(order))
            spec.write_text(f"""\
openapi: 3.1.0
info: {{title: T, version: "1"}}
paths: {{}}
components:
  schemas:
    Uses: {{type: object, properties: {{{uses}}}}}
    {"Own" if file else "Page"}: {held}
""")
            found = read(spec)
            schemas = set(found.document["components"]["schemas"])
            models = [one.schema for m in package_of(found).modules for one in m.models]

            own = {"Own"} if file else set()
            assert {"Uses", "Page", "PageThing", "PageThingX", *own} == schemas, order
            assert len(schemas) + 2 * len(own) == len(models), order


def test_another_root(tmp_path: Path) -> None:
    """Files beside the contract's folder are read if the root holds both; the digest says what was read."""
    (tmp_path / "api").mkdir()
    spec = tmp_path / "api" / "openapi.yaml"
    spec.write_text(
        f'{MAIN[:46]}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: "../a.yaml"}}}}}}\n'
    )
    (tmp_path / "a.yaml").write_text("type: object\nproperties: {a: {type: string}}\n")
    assert ["dangling" not in one.message for one in without_refused(parse(spec)).left_out]
    digests = {parse(spec, tmp_path).digest}
    (tmp_path / "a.yaml").write_text("type: object\nproperties: {b: {type: string}}\n")
    digests.add(parse(spec, tmp_path).digest)

    assert 2 == len(digests)
    assert not without_refused(parse(spec, tmp_path)).left_out


def test_a_path_may_be_that_of_another(tmp_path: Path) -> None:
    """In either order; the parameters beside the reference are those of the path, too, and a ring is nothing."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text("""\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /c/{id}: {$ref: "#/paths/~1b~1%7Bid%7D"}
  /b/{id}: {$ref: "#/components/pathItems/A", parameters: [{name: q, in: query, schema: {type: string}}]}
  /d: {$ref: "#/paths/~1d"}
components:
  pathItems:
    A:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      get: {responses: {"200": {description: d}}}
""")
    found = read(spec)

    assert () == found.warnings
    assert {"/c/{id}": ["id", "q"], "/b/{id}": ["id", "q"]} == {
        str(one.path): [parameter.name for parameter in one.parameters]
        for one in package_of(found).operations
    }


def test_a_whole_mapping_may_stand_in_a_file(tmp_path: Path) -> None:
    """Paths, components, properties and answers come from there; what refers to the same is the same class."""
    (tmp_path / "openapi.yaml").write_text("""\
openapi: 3.0.3
info: {title: T, version: "1"}
paths: {$ref: "paths.yaml#/paths"}
components:
  schemas: {$ref: "schemas.yaml#/all", Own: {type: object, properties: {$ref: "schemas.yaml#/fields"}}}
  responses: {$ref: nothing.yaml}
""")
    (tmp_path / "paths.yaml").write_text("""\
paths:
  /pets:
    get:
      operationId: pets
      responses: {$ref: "#/answers"}
answers:
  "200": {description: d, content: {application/json: {schema: {$ref: "schemas.yaml#/all/Pet"}}}}
""")
    (tmp_path / "schemas.yaml").write_text("""\
all: {Pet: {type: object, properties: {a: {$ref: "#/all/Tag"}, own: {$ref: "openapi.yaml#/components/schemas/Own"}}}, Tag: {type: object, properties: {b: {type: string, maxLength: x}}}}
fields: {c: {type: string}, tag: {$ref: "#/all/Tag"}}
""")
    found = read(tmp_path / "openapi.yaml")
    package = package_of(found)

    assert ["pets"] == [one.name for one in package.operations]
    assert {"Own", "Pet", "Tag"} == {
        str(model.schema) for module in package.modules for model in module.models
    }
    assert {("openapi.yaml", 6), ("schemas.yaml", 1), ("paths.yaml", 5)} >= {
        (Path(one.file).name, one.line) for one in found.warnings
    }


def test_a_reference_of_a_whole_mapping_counts_from_its_own_file(tmp_path: Path) -> None:
    """A file that is not beside that of the mapping is not taken from beside the contract."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "openapi.yaml").write_text("""\
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components: {schemas: {$ref: "sub/schemas.yaml"}}
""")
    (tmp_path / "sub/schemas.yaml").write_text("Pet: {$ref: other.yaml#/Pet}\n")
    (tmp_path / "other.yaml").write_text("Pet: {type: string}\n")

    document = parse(tmp_path / "openapi.yaml").document

    assert {"Pet": {"$ref": "other.yaml#/Pet"}} == document["components"]["schemas"]


def test_a_component_that_is_in_a_file_keeps_its_name(tmp_path: Path) -> None:
    """It is called as the contract calls it, whoever refers to the file first; a ring of files is an error."""
    (tmp_path / "user.yaml").write_text("type: object\nproperties: {friend: {$ref: '#'}}\n")
    (tmp_path / "alias.yaml").write_text("$ref: user.yaml\n")
    (tmp_path / "ring.yaml").write_text("$ref: ring.yaml\n")
    contract = tmp_path / "openapi.yaml"
    contract.write_text(
        """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /users: {get: {responses: {"200": {description: d, content: {application/json: {schema: {$ref: user.yaml}}}}}}}
components:
  schemas:
    Person: {$ref: alias.yaml}
    Ring: {$ref: ring.yaml}
"""
    )
    rest = without_refused(parse(contract))

    assert ["reference-ring"] == [one.code for one in rest.left_out]
    assert ["Person"] == [model.schema for one in rest.package.modules for model in one.models]


def test_references_in_the_words_of_json_schema(tmp_path: Path) -> None:
    """By `$id` and `$anchor`, and from the root of the schema around, where the document has nothing there."""
    contract = tmp_path / "openapi.yaml"
    contract.write_text(
        """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {get: {responses: {"200": {description: d, content: {application/json: {schema: {$defs: {X: {properties: {q: {type: integer}}}}, properties: {x: {$ref: '#/$defs/X'}}}}}}}}}
components:
  schemas:
    Holder: {properties: {i: {$ref: '#/$defs/Inner'}}, $defs: {Inner: {properties: {again: {$ref: '#/$defs/Inner'}}}}}
    User: {properties: {t: {$ref: thing.json}, u: {$ref: /schemas/thing.json}, v: {$ref: 'https://x.example/schemas/thing.json'}, a: {$ref: '#here'}}}
    Thing: {$id: 'https://x.example/schemas/thing.json', properties: {me: {$ref: '#'}}}
    There: {$anchor: here, properties: {n: {$ref: '#nowhere'}}}
"""
    )
    rest = without_refused(parse(contract))
    models = {model.schema: model.read for one in rest.package.modules for model in one.models}
    fields = {
        f"{name}.{field.name}": annotation(field.type, sent=False)
        for name, read_view in models.items()
        if read_view is not None
        for field in read_view.fields
    }

    assert ["schema `There`", "schema `User`"] == sorted(
        one.message.partition(" is left out")[0] for one in rest.left_out
    )
    assert "HolderInner" == fields["Holder.i"] == fields["HolderInner.again"]
    assert "Thing" == fields["Thing.me"]


def test_an_anchor_and_an_identifier_lead_to_a_schema(tmp_path: Path) -> None:
    """Each of these forms means the same schema."""
    for reference in (
        "thing.json",
        "/schemas/thing.json",
        "https://x.example/schemas/thing.json",
        "#here",
    ):
        contract = tmp_path / "openapi.yaml"
        contract.write_text(
            f"""\
openapi: 3.1.0
info: {{title: T, version: "1"}}
components:
  schemas:
    User: {{properties: {{t: {{$ref: '{reference}'}}}}}}
    Thing: {{$id: 'https://x.example/schemas/thing.json', $anchor: here, properties: {{a: {{type: string}}}}}}
"""
        )
        assert read(contract).document["components"]["schemas"]["User"] == {
            "properties": {"t": {"$ref": "#/components/schemas/Thing"}}
        }
