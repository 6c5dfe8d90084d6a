"""
Names for the types of schemas that are no objects.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.build.notes import described
from codegen.build.types import TypeBuilder
from codegen.model import package as ir
from codegen.model import types
from codegen.normalize.views import Views
from codegen.openapi.references import component_schemas, reference_to
from codegen.python.annotations import annotation
from codegen.python.literals import Raw
from codegen.python.names import NameRegistry, class_name, parsed_class


def build_aliases(
    views: Views, classes: Mapping[str, str], type_builder: TypeBuilder
) -> Iterator[ir.Alias]:
    """
    Yield the aliases of each schema that is no object; `classes` are those that are.

    Where the type is sent in another form than it is read, an alias that only requests hold is the sent form.
    One that responses hold as well keeps its name for what is read; the sent form gets the suffix of write
    views, or the first free number behind it.
    """
    schemas = component_schemas(views.document)
    registry = NameRegistry(class_name(parsed_class(name)) for name in schemas)
    for component, origin in views.origins.items():
        if component in classes:
            continue
        pointer = ("components", "schemas", component)
        type_ = type_builder.of({"$ref": reference_to(component)}, pointer)
        name = class_name(parsed_class(component))
        text = Raw(described(schemas[component]) or f"The schema `{origin.schema}`.")
        is_sent = origin.mode == "write"
        two_forms = not is_sent and component in views.requests and _differs(type_)
        only_sent = two_forms and component not in views.responses
        yield ir.Alias(name, type_, sent=is_sent or only_sent, text=text)
        if two_forms and not only_sent:
            free = registry.component(f"{name}{views.suffixes[origin.schema]}")
            text = Raw(f"`{name}`, as it is sent.")
            yield ir.Alias(class_name(parsed_class(free)), type_, sent=True, text=text)


def _differs(type_: types.Type) -> bool:
    """Return whether an answer may hold more, or in another form, than a request."""
    return annotation(type_, sent=True) != annotation(type_, sent=False)
