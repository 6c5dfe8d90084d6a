"""
Building the IR from the schemas' two views and the classes that the parser makes of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from codegen.build.modules import homes
from codegen.build.operations import Endpoints
from codegen.build.query_objects import Queries
from codegen.build.security import arguments, key_required, relative_server, schemes, server
from codegen.build.types import Types
from codegen.model import package as ir
from codegen.model import types as kinds
from codegen.normalize.views import Views
from codegen.problems import ContractError, Locate, Pointer, Problem
from codegen.python.literals import Raw, literal
from codegen.python.names import class_name, field_names, free_name, parsed_class, snake
from codegen.source.contract import Contract


def build(contract: Contract, views: Views, classes: dict[str, str], locate: Locate) -> ir.Package:
    """
    Build the IR of a contract.

    Raises:
        ContractError: it holds what can't be generated; all such things at once.
    """
    problems: list[Problem] = []

    def refuse(pointer: Pointer, code: str, message: str, fix: str | None) -> None:
        problems.append(contract.problem(locate(pointer), code, message, fix))

    document = views.document
    home = homes(views)
    references = _references(classes, views, home)
    types = Types(document, references, refuse)
    queries = Queries(types, views, references, refuse)
    claims = arguments()
    access = schemes(document, claims, refuse)
    operations = tuple(Endpoints(document, types, queries, access, refuse).operations())
    whole = _patched(operations) | _answers(operations)
    models = list(_models(views, classes, types, whole))
    aliases = tuple(_aliases(views, classes, types))
    url, variables = server(document, claims, refuse)
    if problems:
        raise ContractError(problems)
    return ir.Package(
        title=Raw(document["info"]["title"]),
        version=Raw(document["info"]["version"]),
        digest=contract.digest,
        text=Raw(document["info"].get("description", "")),
        server=url,
        relative_server=relative_server(document),
        variables=variables,
        schemes=access,
        key_required=key_required(operations),
        modules=_modules(models, home),
        aliases=aliases,
        operations=operations,
    )


def _references(
    classes: dict[str, str], views: Views, home: dict[str, str]
) -> dict[str, kinds.Reference]:
    """Where the view of each object is, by its component."""
    found: dict[str, kinds.Reference] = {}
    for name, parsed in classes.items():
        view = class_name(parsed)
        found[name] = kinds.Reference(view, snake(home[views.origins[name].schema]), snake(view))
    return found


def _patched(operations: tuple[ir.Operation, ...]) -> set[str]:
    """The views that are bodies of updates: what is left out of one stays as it is."""
    return {
        body.type.view
        for operation in operations
        if operation.method in ("PATCH", "PUT")
        for body in operation.bodies
        if isinstance(body.type, kinds.Reference)
    }


def _answers(operations: tuple[ir.Operation, ...]) -> set[str]:
    """The views that are whole answers."""
    return {
        answer.type.view
        for operation in operations
        for answer in operation.answers
        if isinstance(answer.type, kinds.Reference)
    }


def _modules(models: list[ir.Model], home: dict[str, str]) -> tuple[ir.Module, ...]:
    by_home: dict[str, list[ir.Model]] = {}
    for model in models:
        by_home.setdefault(home[model.schema], []).append(model)
    return tuple(ir.Module(snake(name), tuple(found)) for name, found in by_home.items())


def _aliases(views: Views, classes: dict[str, str], types: Types) -> Iterator[ir.Alias]:
    """Yield an alias for each schema of the contract that is no object."""
    for name, origin in views.origins.items():
        if name not in classes:
            pointer = ("components", "schemas", name)
            node = views.document["components"]["schemas"][name]
            yield ir.Alias(
                name=class_name(parsed_class(name)),
                type=types.of({"$ref": f"#/components/schemas/{name}"}, pointer),
                sent=origin.mode == "write",
                text=Raw(node.get("description") or f"The schema `{origin.schema}`."),
            )


def _models(
    views: Views,
    classes: dict[str, str],
    types: Types,
    whole: set[str],
) -> Iterator[ir.Model]:
    """Yield a model for each schema of the contract that is an object; `whole` are bodies and answers."""
    by_schema: dict[str, dict[str, str]] = {}
    for name, origin in views.origins.items():
        if name in classes:
            by_schema.setdefault(origin.schema, {})[origin.mode] = name
    for schema, found in by_schema.items():
        wires = {wire: None for name in found.values() for wire in views.fields(name)}
        made = {
            mode: _view(views, name, class_name(classes[name]), wires, types, whole)
            for mode, name in found.items()
        }
        write = made.get("write")
        yield ir.Model(
            schema=Raw(schema),
            read=made.get("read"),
            write=write,
            is_body=write is not None and write.name in whole,
        )


def _view(
    views: Views,
    component: str,
    name: str,
    wires: dict[str, None],
    types: Types,
    whole: set[str],
) -> ir.View:
    """One view; `wires` are the properties of both, so that both call them alike."""
    names = field_names(wires)
    sent = views.origins[component].mode == "write"
    place: Pointer = ("components", "schemas", component)
    fields, written = views.fields(component), views.free_names(component)
    left_out = tuple(Raw(wire) for wire in wires if wire not in fields)
    others = types.of(written, (*place, "additionalProperties"))
    free = kinds.FreeNames(others, () if sent else left_out)
    made = [
        ir.Field(
            name=names[wire],
            wire=Raw(wire),
            type=(kind := types.of(node, (*place, "properties", wire))),
            required=required,
            text=Raw(_text(node)),
            convert=_conversion(kind, name, names[wire], sent=sent),
            late=_late(kind) if name in whole and not sent else None,
        )
        for wire, (node, required) in fields.items()
    ]
    if written is not None and others != kinds.NOTHING:
        made.append(_free_field(free, name, free_name(names.values()), written, sent=sent))
    schema = views.document["components"]["schemas"][component]
    return ir.View(
        name=name,
        snake=snake(name),
        text=Raw(schema.get("description") or f"The schema `{views.origins[component].schema}`."),
        fields=tuple(made),
        left_out=left_out,
        closed=free if others == kinds.NOTHING else None,
    )


def _late(kind: kinds.Type) -> str | None:
    """The function that reads an item of a list of objects, or `own` for what is only copied."""
    item = kinds.listed(kind)
    if item is None:
        return "own" if kinds.is_copied(kind) else None
    return f"decode_{item.snake}"


def _free_field(kind: kinds.FreeNames, view: str, name: str, node: Any, *, sent: bool) -> ir.Field:
    """The field of a view that holds what has other names than its properties."""
    return ir.Field(
        name=name,
        wire=None,
        type=kind,
        required=False,
        text=Raw(_text(node) or "What has other names than the fields, by name."),
        convert=_conversion(kind, view, name, sent=True) if sent else None,
    )


def _conversion(kind: kinds.Type, view: str, field: str, *, sent: bool) -> str | None:
    """The expression that converts a field: `value` is what is sent, `raw_…` what came."""
    value = "value" if sent else f"raw_{field}"
    if kinds.ambiguous(kind):
        verb = "encode" if sent else "decode"
        return f"{view}.__view_fields__[{literal(field)}].kind.{verb}({value})"
    if not sent and kinds.is_copied(kind):
        return f"own({value})"
    return kinds.conversion(kind, value, sent=sent)


def _text(node: Any) -> str:
    """What the docstring of a field says."""
    if not isinstance(node, dict):
        return ""
    text = str(node.get("description", ""))
    known = node.get("x-extensible-enum")
    if isinstance(known, list):
        text += f" Known values: {', '.join(f'`{value}`' for value in known)}."
    if "default" in node:
        text += f" The server assumes `{literal_or_json(node['default'])}` when it is left out."
    return text.strip()


def literal_or_json(value: Any) -> str:
    """A default as text."""
    return literal(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
