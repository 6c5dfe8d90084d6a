"""
A document in which each object has a name: a component of its own.

* An object that stands inside another, in a body, an answer or a parameter moves to `components/schemas`, named
  after its place: `Thing` with a property `inner` gives `ThingInner`. Titles go.
* Names of components that would become one class, or one file on a system that ignores case, get the first free
  number behind them: `abc` and `ABC` give `Abc` and `ABC2`.
* Null goes around objects: `nullable: true` (3.0) and `type: [object, "null"]` become a union with null.
  A component that is itself nullable gives its null to each reference to it.
* A map that contains itself, through lists and maps without fields only, becomes an object with a class.
* The class of the constants for an enum's values, where these have names, has one: `StateValues` for `State`.
* A document without `paths`, and an operation without `responses`, get empty ones.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve, frozen

from codegen.graphs import in_cycles
from codegen.normalize.component_names import ComponentNames
from codegen.normalize.discriminators import resolve_discriminator
from codegen.normalize.schemas import MEMBER, NULL, VALUES, EnumValues, or_null
from codegen.openapi.grammar import children, rebuild
from codegen.openapi.predicates import SELF_CONTAINING, allows_null, has_fields
from codegen.openapi.references import component_schemas, reference_to, target_of
from codegen.openapi.semantic_rules import place
from codegen.problems import Pointer, Problem, Report
from codegen.python.openapi_python_client_names import pascal_case
from codegen.text import shown

_SCHEMAS: Final = ("components", "schemas")
# Notes on a place, in this order: they stay where a union is put around a schema.
_NOTES: Final[tuple[str, ...]] = (
    "description",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
    "example",
    "examples",
    "externalDocs",
)


@frozen
class Named:
    """The document with named objects, and the places that its schemas come from."""

    document: dict[str, Any]
    moved: dict[str, Pointer]
    """For each schema that moved or was renamed, its place in the contract."""
    values: list[EnumValues]
    """The enums whose values have names."""
    components: ComponentNames

    def pointer(self, pointer: Pointer) -> Pointer:
        """Return the pointer into the contract for a pointer into the document."""
        if pointer[:2] == _SCHEMAS and len(pointer) > 2 and str(pointer[2]) in self.moved:
            return (*self.moved[str(pointer[2])], *pointer[3:])
        return pointer

    def located(self, report: Report) -> Report:
        """Return a report that takes pointers into the document."""

        def located(pointer: Pointer, code: str, message: str, fix: str | None) -> Problem:
            return report(self.pointer(pointer), code, message, fix)

        return located


def name_objects(document: dict[str, Any]) -> Named:
    """Return the document with named objects; the argument stays as it is."""
    return _Namer(document).run()


class _Namer:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas = component_schemas(document)
        self.registry = ComponentNames()
        self.names = self.registry.of(self.schemas)
        self.self_containing = _self_containing_maps(self.schemas)
        self.nullable = {
            name for name, node in self.schemas.items() if has_fields(node) and allows_null(node)
        }
        self.values: dict[EnumValues, EnumValues] = {}
        self.hoisted: dict[str, Any] = {}
        self.moved: dict[str, Pointer] = {
            new: (*_SCHEMAS, old) for old, new in self.names.items() if new != old
        }

    def run(self) -> Named:
        result = {**self.document, "paths": self.document.get("paths") or {}}
        named = {
            self.names[name]: self.component(name, node) for name, node in self.schemas.items()
        }
        result = self.rest("document", result, "", ())
        if named or self.hoisted:
            components = dict(result.get("components") or {})
            result["components"] = {**components, "schemas": {**named, **self.hoisted}}
        values = [one for one in self.values.values() if one.called]
        return Named(result, self.moved, values, self.registry)

    def component(self, name: str, node: dict[str, Any]) -> Any:
        """Return a component: an object here stays here."""
        if name in self.self_containing:
            node = _flagged(node)
        core = _without_null(node) if name in self.nullable else node
        return self.inside(core, self.names[name], (*_SCHEMAS, name))

    def rest(self, kind: str, node: dict[str, Any], name: str, pointer: Pointer) -> Any:
        """Return a node that is no schema, with the objects in it named after their operation."""

        def change(steps: tuple[Any, ...], inner: str, value: Any) -> Any:
            if (kind, steps[0]) == _SCHEMAS or not isinstance(value, dict):
                return self.schema(value, name, (*pointer, *steps)) if inner == "schema" else value
            here = (*pointer, *steps)
            if inner == "schema":
                return self.schema(value, name or "Value", here)
            if inner == "operation":
                value = {**value, "responses": value.get("responses") or _ANY_ANSWER}
            return self.rest(inner, value, name + _word(kind, inner, steps, value, pointer), here)

        if (kind, "schemas") == _SCHEMAS:
            node = {key: value for key, value in node.items() if key != "schemas"}
        return rebuild(kind, node, change)

    def schema(self, node: Any, name: str, pointer: Pointer) -> Any:
        """Return a schema that is no component: an object gets a name, and null goes around it."""
        if "$ref" in node:
            return self.reference(node)
        if not has_fields(node):
            return self.inside(node, name, pointer)
        core = _without_null(node) if allows_null(node) else node
        kept = {key: core[key] for key in _NOTES if key in core and key != "description"}
        hoisted = self.registry.component(name)
        self.moved[hoisted] = pointer
        self.hoisted[hoisted] = None  # holds its place: what is inside comes after it
        self.hoisted[hoisted] = self.inside(
            {key: value for key, value in core.items() if key not in kept}, hoisted, pointer
        )
        found: dict[str, Any] = {"$ref": reference_to(hoisted)}
        if "description" in core:
            kept["description"] = core["description"]
        return or_null(found, kept) if core is not node else {**kept, **found}

    def reference(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return a reference to the new name, with null around it where its target allows null."""
        notes = {key: node[key] for key in _NOTES if key in node}
        found = {"$ref": self.target(node["$ref"])}
        if target_of(node["$ref"]) in self.nullable or node.get("nullable") is True:
            return or_null(found, notes)
        return {**notes, **found}

    def target(self, reference: str) -> str:
        """Return a reference by the new name of its target."""
        name = target_of(reference)
        return reference_to(self.names[name]) if name in self.names else reference

    def inside(self, node: dict[str, Any], name: str, pointer: Pointer) -> dict[str, Any]:
        """Return a schema with the objects in it named, without a title, and with null in the words of 3.1."""
        if "$ref" in node:
            return self.reference(node)

        def change(steps: tuple[Any, ...], _kind: str, value: Any) -> Any:
            here = (*pointer, *steps)
            if isinstance(value, bool):
                return value
            if steps[0] == "allOf":
                if "$ref" in value:  # takes in the properties of its target, null or not
                    return {"$ref": self.target(value["$ref"])}
                return self.inside(_without_null(value), name, here)
            return self.schema(value, name + _schema_word(steps, value), here)

        result = rebuild("schema", node, change)
        for key in ("title", MEMBER):
            result.pop(key, None)
        if VALUES in result:
            result[VALUES] = self.values_of(result[VALUES], name, pointer)
        if isinstance(result.get("discriminator"), dict):
            result["discriminator"] = resolve_discriminator(node, result, self.schemas, self.names)
        return _nullable(result)

    def values_of(self, values: EnumValues, name: str, pointer: Pointer) -> EnumValues:
        """Return the values of an enum with a name for the class of their constants: copies share it."""
        if values not in self.values:
            where = place(pointer).removesuffix(": ")
            if values.component is not None:
                name, where = self.names[values.component], shown(values.component)
            if any(one.name for one in values.values):
                text = f"The values of {where}, by name."
                self.values[values] = evolve(
                    values, called=self.registry.component(f"{name}Values"), enum=name, text=text
                )
            else:
                self.values[values] = values
        return self.values[values]


_ANY_ANSWER: Final[dict[str, Any]] = {"default": {"description": ""}}


def _self_containing_maps(schemas: dict[str, Any]) -> set[str]:
    """Return the schemas that lead back to themselves without an object with fields on the way."""
    graph = {name: set[str]() for name, node in schemas.items() if not has_fields(node)}
    for name, targets in graph.items():
        todo: list[Any] = [schemas[name]]
        while todo:
            node = todo.pop()
            if isinstance(node, dict) and not has_fields(node):
                targets |= {target_of(node.get("$ref")) or ""} & graph.keys()
                todo += [value for _, _, value in children("schema", node)]
    return in_cycles(graph)


def _flagged(node: Any) -> Any:
    """Return a schema in which each map is flagged to become a class."""
    if not isinstance(node, dict) or has_fields(node) or "$ref" in node:
        return node
    result = rebuild("schema", node, lambda _steps, _kind, value: _flagged(value))
    is_map = isinstance(node.get("additionalProperties"), dict)
    return {**result, SELF_CONTAINING: True} if is_map else result


def _without_null(node: dict[str, Any]) -> dict[str, Any]:
    """Return the schema without the null that it allows."""
    result = {key: value for key, value in node.items() if key != "nullable"}
    if isinstance(result.get("type"), list):
        kept = [one for one in result["type"] if one != "null"]
        result["type"] = kept[0] if len(kept) == 1 else kept
    return result


def _nullable(node: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with `nullable: true` (OpenAPI 3.0) in the words of 3.1."""
    if "nullable" not in node:
        return node
    result = {key: value for key, value in node.items() if key != "nullable"}
    if node["nullable"] is not True:
        return result
    for keyword in ("oneOf", "anyOf"):
        if isinstance(result.get(keyword), list):
            return {**result, keyword: [*result[keyword], NULL]}
    if isinstance(result.get("type"), str):
        result["type"] = [result["type"], "null"]
    return result


def _word(
    kind: str, inner: str, steps: tuple[Any, ...], node: dict[str, Any], pointer: Pointer
) -> str:
    """Return the word that a place outside of schemas adds to the name of an object in it."""
    if inner == "operation":
        named = node.get("operationId")
        path = str(pointer[1]) if len(pointer) > 1 else ""
        return pascal_case(
            named if isinstance(named, str) else f"{steps[-1]} {path.replace('/', ' ')}"
        )
    if inner in ("requestBody", "parameter", "response", "header") and kind == "components":
        return pascal_case(str(steps[-1]))
    if inner == "requestBody":
        return "Body"
    if inner == "parameter":
        return pascal_case(str(node.get("name", "")))
    if inner in ("response", "header"):
        return pascal_case(f"response {steps[-1]}" if inner == "response" else str(steps[-1]))
    return ""


def _schema_word(steps: tuple[Any, ...], node: Any) -> str:
    """Return the word that a place in a schema adds to the name of an object in it."""
    if steps[0] in ("properties", "$defs", "definitions"):
        return pascal_case(str(steps[1])) or "Field"
    if steps[0] in ("oneOf", "anyOf", "prefixItems"):
        title = node.get("title") if isinstance(node, dict) else None
        return pascal_case(title) if isinstance(title, str) and title else f"Option{steps[1] + 1}"
    return {"items": "Item", "additionalProperties": "Value"}.get(str(steps[0]), "Part")
