"""
Running openapi-python-client's parser over the schemas: it says which are classes, and what they are called.

Each warning and error of its own is a problem of ours. It is shown what it needs and no more: defaults,
examples, enumerations and objects without fields are ours to handle, and it would stumble over some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import Schemas, build_schemas
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.schema.openapi_schema_pydantic.components import Components
from pydantic import ValidationError

from codegen.normalize.views import Views
from codegen.openapi.grammar import rebuild, walk
from codegen.openapi.predicates import has_fields
from codegen.openapi.references import component_schemas, target_of
from codegen.problems import ContractError, Locate, Problem
from codegen.source.contract import Contract

_PREFIX: Final = "/components/schemas/"
_LEFT_OUT: Final = frozenset({
    "default", "example", "examples", "title", "enum", "const", "discriminator", "format",
    "prefixItems", "not", "if", "then", "else", "description", "xml", "externalDocs",
})  # fmt: skip


def parse(contract: Contract, views: Views, locate: Locate) -> dict[str, str]:
    """
    Parse the schemas of `views`; return the class that each object becomes, by its component.

    Raises:
        ContractError: the parser had anything to say, be it a warning: it drops what it warns of.
    """
    components = component_schemas(views.document)
    objects = {name for name, schema in components.items() if has_fields(schema)}
    reducer = _Reducer(objects)
    reduced = {
        name: reducer.reduce(schema) if name in objects else {}
        for name, schema in components.items()
    }
    settings = ConfigFile(literal_enums=True, use_path_prefixes_for_title_model_names=False)
    config = Config.from_sources(settings, MetaType.NONE, Path(contract.file), "utf-8", False, None)
    try:
        parsed = Components.model_validate({"schemas": reduced}).schemas or {}
    except ValidationError as error:
        raise ContractError(list(_invalid(contract, locate, error))) from None
    found = build_schemas(components=parsed, schemas=Schemas(), config=config)
    problems = [
        contract.problem(locate(_pointer(error.header)), "parser", _message(error))
        for error in found.errors
    ]
    if problems:
        raise ContractError(problems)
    classes = {
        model.name.get_untrusted_value().removeprefix(_PREFIX): str(model.class_info.name)
        for model in found.classes_by_name.values()
        if isinstance(model, ModelProperty)
    }
    lost = [
        contract.problem(locate(("components", "schemas", name)), "parser", _LOST, _LOST_FIX)
        for name in sorted(objects - classes.keys())
    ]
    if lost:
        raise ContractError(lost)
    return classes


_LOST: Final = "the parser takes this for no object, though it has properties or an `allOf`"
_LOST_FIX: Final = "say `type: object`, or leave out what else it says it is"


class _Reducer:
    """
    Makes schemas as the parser is shown them.

    Fields get numbers for names, the same everywhere: it would refuse two that become one identifier, and
    naming them is ours. What holds no object is left out: it compares each field with every other, and would
    write schemas that are no objects out wherever they are referred to.
    """

    def __init__(self, objects: set[str]) -> None:
        self._objects = objects
        self._names: dict[str, str] = {}

    def reduce(self, schema: Any) -> Any:
        """A schema and what is in it."""
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema and target_of(schema["$ref"]) not in self._objects:
            return {}
        if "enum" in schema or "const" in schema or (_is_map(schema) and not has_fields(schema)):
            return {}
        result = rebuild("schema", schema, lambda _steps, _kind, value: self.reduce(value))
        for key in list(result):
            if key in _LEFT_OUT or key.startswith("x-"):
                del result[key]
        if result.get("type") == "array":
            result.setdefault("items", {})
        if len(result.get("allOf", ())) == 1:  # which would be taken for its member itself
            result["allOf"] = [*result["allOf"], {}]
        if isinstance(result.get("properties"), dict):
            if result["properties"] and not result.keys() & {"type", "allOf", "oneOf", "anyOf"}:
                result["type"] = "object"  # as everyone means it, and the parser doesn't read it
            result["properties"] = {
                self._number(wire): value
                for wire, value in result["properties"].items()
                if any("$ref" in met.node for met in walk(value, "schema"))
            }
        if "required" in result:
            result["required"] = [self._number(wire) for wire in result["required"]]
        return result

    def _number(self, wire: str) -> str:
        return self._names.setdefault(wire, f"field_{len(self._names)}")


def _is_map(schema: dict[str, Any]) -> bool:
    """Whether a schema is an object without fields, or something else besides."""
    types = schema.get("type") or ()
    return "object" in types and not (schema.get("properties") or schema.get("allOf"))


def _invalid(contract: Contract, locate: Locate, error: ValidationError) -> Iterator[Problem]:
    """What the parser's own model of a schema refuses, the first complaint of each schema."""
    seen: set[str] = set()
    for found in error.errors():
        place = [step for step in found["loc"] if isinstance(step, str)]
        name = place[1] if len(place) > 1 else ""
        if name not in seen:
            seen.add(name)
            pointer = locate(("components", "schemas", name))
            yield contract.problem(pointer, "parser", f"the parser refuses it: {found['msg']}")


def _pointer(header: str) -> tuple[str | int, ...]:
    """Where the parser's headline says it was."""
    schema = re.search(r"/components/schemas/(\S+?):?\s*$", header)
    return ("components", "schemas", schema[1]) if schema is not None else ()


def _message(error: GeneratorError) -> str:
    """The parser's words, in one line."""
    return " ".join(f"{error.header.strip()} {error.detail or ''}".split())
