"""
The package that the templates read, from the views of a contract.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.build.aliases import build_aliases
from codegen.build.models import ModelBuilder
from codegen.build.modules import module_names
from codegen.build.operations import OperationBuilder
from codegen.build.query_objects import QueryObjects
from codegen.build.security import client_arguments, key_required, relative_server, schemes, server
from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.normalize.named_objects import Named
from codegen.normalize.schemas import EnumValues
from codegen.normalize.views import Views
from codegen.openapi.grammar import walk
from codegen.openapi.predicates import has_fields
from codegen.openapi.references import component_schemas
from codegen.problems import ContractError, Pointer, Problem, Report, warning
from codegen.python.literals import Raw
from codegen.python.names import class_name, parsed_class, snake
from codegen.settings.settings import in_effect
from codegen.source.contract import Contract
from codegen.text import shown


def build_package(
    contract: Contract, views: Views, named: Named, warnings: list[Problem] | None = None
) -> ir.Package:
    """
    Build the package of a contract; `warnings` takes what a reader should know.

    Raises:
        ContractError: the contract holds what can't be generated; it names all such things at once.
    """
    problems: list[Problem] = []

    def locate(pointer: Pointer) -> Pointer:
        """Return the pointer into the contract for a pointer into the document with views."""
        return named.pointer(views.pointer(pointer))

    def report(pointer: Pointer, code: str, message: str, fix: str | None) -> Problem:
        problem = contract.problem(locate(pointer), code, message, fix)
        problems.append(problem)
        return problem

    def warn(pointer: Pointer, code: str, message: str, fix: str | None) -> Problem:
        problem = warning(contract.problem(locate(pointer), code, message, fix))
        told.append(problem)
        return problem

    told: list[Problem] = [] if warnings is None else warnings
    package = _package(contract, views, named, report, warn)
    if problems:
        raise ContractError(problems)
    told += map(warning, _without_effect(named, package, contract.document))
    return package


def _package(
    contract: Contract, views: Views, named: Named, report: Report, warn: Report
) -> ir.Package:
    document = views.document
    classes = {
        name: class_name(parsed_class(name))
        for name, schema in component_schemas(document).items()
        if has_fields(schema)
    }
    modules = module_names(views, named.components.modules)
    references = _references(classes, views, modules)
    type_builder = TypeBuilder(document, references, report)
    query_objects = QueryObjects(type_builder, views, references, report)
    registry = client_arguments()
    security = schemes(document, registry, warn)
    builder = OperationBuilder(document, type_builder, query_objects, security, report, warn)
    operations = tuple(builder.operations())
    whole = _updates(operations)
    models = list(ModelBuilder(views, classes, type_builder, whole).models())
    aliases = tuple(build_aliases(views, classes, type_builder))
    url, variables = server(document, registry, warn)
    return ir.Package(
        title=Raw(document["info"]["title"]),
        version=Raw(document["info"]["version"]),
        digest=contract.digest,
        text=Raw(document["info"].get("description", "")),
        publisher=_publisher(document),
        server=url,
        relative_server=relative_server(document),
        variables=variables,
        schemes=security,
        key_required=key_required(operations),
        modules=_modules(models, modules),
        aliases=aliases,
        values=tuple(map(_values, named.values)),
        operations=operations,
    )


def _without_effect(named: Named, package: ir.Package, document: dict[str, Any]) -> list[Problem]:
    """Return a problem for each setting that changes nothing here."""
    settings = in_effect()
    modules = {
        str(model.schema): module.name for module in package.modules for model in module.models
    }
    found = named.components.unmet()
    for schema, wanted in named.components.modules.items():
        module = modules.get(schema)
        if module is None:
            message = f"{shown(schema)} is no object: it has no module of its own"
        elif module != wanted:
            message = f"{shown(schema)} is in the module {shown(module)}, with those it refers to"
        else:
            continue
        found.append(settings.problem(("class_overrides",), message, "remove `module_name`"))
    if settings.media_types:
        contents = (at.node.get("content") for at in walk(document))
        known = {name for one in contents if isinstance(one, dict) for name in one}
        found += [
            settings.problem(
                ("content_type_overrides", name),
                f"the contract has no media type {shown(name)}",
                "write it as the contract does, or remove it",
            )
            for name in settings.media_types
            if name not in known
        ]
    return found


def _values(enum: EnumValues) -> ir.Values:
    """Return the constants of an enum."""
    constants = (
        ir.Constant(
            one.name, Raw(one.value) if isinstance(one.value, str) else one.value, Raw(one.text)
        )
        for one in enum.values
    )
    name, called = (class_name(parsed_class(one)) for one in (enum.called, enum.enum))
    return ir.Values(name, called, Raw(enum.text), tuple(constants))


def _publisher(document: Mapping[str, Any]) -> ir.Publisher:
    """Return the people and pages that a contract names."""
    contact = document["info"].get("contact") or {}
    pages = document.get("externalDocs") or {}
    return ir.Publisher(
        name=Raw(contact.get("name", "")),
        email=Raw(contact.get("email", "")),
        homepage=Raw(contact.get("url", "")),
        documentation=Raw(pages.get("url", "")),
        api_license=Raw((document["info"].get("license") or {}).get("name", "")),
    )


def _references(
    classes: Mapping[str, str], views: Views, modules: Mapping[str, str]
) -> dict[str, types.Reference]:
    """Return class and module of the view of each object, by its component."""
    found: dict[str, types.Reference] = {}
    for name, view in classes.items():
        module = snake(modules[views.origins[name].schema])
        found[name] = types.Reference(view, module)
    return found


def _updates(operations: Iterable[ir.Operation]) -> set[str]:
    """Return the views that are bodies of updates: the server keeps what is left out of one."""
    return {
        body.type.view
        for operation in operations
        if operation.method in ("PATCH", "PUT")
        for body in operation.bodies
        if isinstance(body.type, types.Reference)
    }


def _modules(models: Iterable[ir.Model], names: Mapping[str, str]) -> tuple[ir.Module, ...]:
    by_name: dict[str, list[ir.Model]] = {}
    for model in models:
        by_name.setdefault(names[model.schema], []).append(model)
    return tuple(ir.Module(snake(name), tuple(found)) for name, found in by_name.items())
