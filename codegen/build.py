"""
Building the IR from the parser's objects and the two views of each schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties.model_property import ModelProperty

from . import ir, kinds
from .contract import Contract
from .endpoints import Endpoints
from .homes import homes
from .names import class_name, field_name, snake
from .problems import ContractError, Problem
from .tree import Pointer
from .typed import Refuse, Types
from .views import Views

_PREFIX: Final = "/components/schemas/"


def build(contract: Contract, views: Views, data: GeneratorData) -> ir.Package:
    """
    Build the IR of a contract.

    Raises:
        ContractError: it holds what can't be generated; all such things at once.
    """
    problems: list[Problem] = []

    def refuse(pointer: Pointer, code: str, message: str, fix: str | None) -> None:
        problems.append(contract.problem(views.pointer(pointer), code, message, fix))

    document = views.document
    parsed = {
        model.name.get_untrusted_value().removeprefix(_PREFIX): model
        for model in data.models
        if model.name.startswith(_PREFIX)
    }
    inline = [model for model in data.models if not model.name.startswith(_PREFIX)]
    if inline:  # what follows takes for granted that each object has a name
        _refuse_inline([str(model.class_info.name) for model in inline], refuse)
        raise ContractError(problems)
    home = homes(views)
    types = Types(document, _references(parsed, views, home), refuse)
    operations = tuple(Endpoints(document, data, types, refuse).operations())
    bodies = {operation.body.view for operation in operations if operation.body is not None}
    models = list(_models(contract, views, parsed, types, bodies))
    server, variables = _server(document, refuse)
    key_env = _key_env(document, refuse)
    if problems:
        raise ContractError(problems)
    return ir.Package(
        title=str(document["info"]["title"]),
        version=str(document["info"]["version"]),
        digest=contract.digest,
        text=str(document["info"].get("description", "")),
        server=server,
        variables=variables,
        key_env=key_env,
        modules=_modules(models, home),
        operations=operations,
    )


def _refuse_inline(names: list[str], refuse: Refuse) -> None:
    for name in names:
        refuse(
            ("components", "schemas"),
            "inline-object",
            f"an object schema stands inside another: it would be called `{name}`",
            "move it to components/schemas, under a name, and refer to it",
        )


def _references(
    parsed: dict[str, ModelProperty], views: Views, home: dict[str, str]
) -> dict[str, kinds.Reference]:
    """Where the view of each model is, by the parser's class name."""
    found: dict[str, kinds.Reference] = {}
    for name, model in parsed.items():
        view = class_name(str(model.class_info.name))
        module = snake(home[views.origins[name].schema])
        found[str(model.class_info.name)] = kinds.Reference(view, module, snake(view))
    return found


def _modules(models: list[ir.Model], home: dict[str, str]) -> tuple[ir.Module, ...]:
    by_home: dict[str, list[ir.Model]] = {}
    for model in models:
        by_home.setdefault(home[model.schema], []).append(model)
    return tuple(ir.Module(snake(name), tuple(found)) for name, found in by_home.items())


def _models(
    contract: Contract,
    views: Views,
    parsed: dict[str, ModelProperty],
    types: Types,
    bodies: set[str],
) -> Iterator[ir.Model]:
    """Yield a model for each schema of the contract that is an object."""
    by_schema: dict[str, dict[str, ir.View]] = {}
    for name, origin in views.origins.items():
        if name in parsed:
            named = contract.document["components"]["schemas"][origin.schema]
            view = _view(name, parsed[name], named, views, types)
            by_schema.setdefault(origin.schema, {})[origin.mode] = view
    for schema, found in by_schema.items():
        read, write = found.get("read"), found.get("write")
        yield ir.Model(
            schema=schema,
            read=read,
            write=write,
            is_body=write is not None and write.name in bodies,
        )


def _view(
    name: str, model: ModelProperty, whole: dict[str, Any], views: Views, types: Types
) -> ir.View:
    schema = views.document["components"]["schemas"][name]
    nodes = _properties(schema, types)
    parsed = {
        prop.name.get_untrusted_value(): prop
        for prop in [*(model.required_properties or []), *(model.optional_properties or [])]
    }
    fields: list[ir.Field] = []
    for wire, node in nodes.items():
        prop = parsed[wire]
        pointer = ("components", "schemas", name, "properties", wire)
        fields.append(
            ir.Field(
                name=field_name(prop),
                wire=wire,
                type=types.of(prop, node, pointer),
                required=prop.required,
                text=_text(node),
            )
        )
    return ir.View(
        name=class_name(str(model.class_info.name)),
        snake=snake(class_name(str(model.class_info.name))),
        text=str(schema.get("description", "")),
        fields=tuple(fields),
        left_out=tuple(wire for wire in _properties(whole, types) if wire not in nodes),
    )


def _properties(schema: dict[str, Any], types: Types) -> dict[str, Any]:
    """The properties of a schema and of what its `allOf` takes in, in that order."""
    found: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        found |= _properties(types.resolve(part), types)
    found |= schema.get("properties", {})
    return found


def _text(node: dict[str, Any]) -> str:
    """What the docstring of a field says."""
    text = str(node.get("description", ""))
    known = node.get("x-extensible-enum")
    if isinstance(known, list):
        text += f" Known values: {', '.join(f'`{value}`' for value in known)}."
    return text.strip()


def _server(document: dict[str, Any], refuse: Refuse) -> tuple[str, tuple[ir.Variable, ...]]:
    servers = document.get("servers", [])
    if len(servers) != 1:
        message = "exactly one server can be generated yet"
        refuse(("servers",), "unsupported-servers", message, None)
        return "", ()
    variables = tuple(
        ir.Variable(
            name=snake(name),
            wire=name,
            default=str(node["default"]),
            values=tuple(map(str, node.get("enum", [node["default"]]))),
            env=node.get("x-env-var"),
            text=str(node.get("description", "")),
        )
        for name, node in servers[0].get("variables", {}).items()
    )
    return str(servers[0]["url"]), variables


def _key_env(document: dict[str, Any], refuse: Refuse) -> str | None:
    schemes: dict[str, Any] = document.get("components", {}).get("securitySchemes", {})
    only: dict[str, Any] = next(iter(schemes.values()), {})
    bearer = only.get("type") == "http" and str(only.get("scheme", "")).lower() == "bearer"
    if len(schemes) != 1 or not bearer:
        message = "exactly one http bearer scheme can be generated yet"
        refuse(("components", "securitySchemes"), "unsupported-security", message, None)
        return None
    env = only.get("x-env-var")
    return None if env is None else str(env)
