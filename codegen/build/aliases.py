"""
The names of types that are no objects: where what is sent differs from what is read, there are two.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.model import package as ir
from codegen.model import types as kinds
from codegen.normalize.views import Views
from codegen.openapi.references import component_schemas
from codegen.python.literals import Raw
from codegen.python.names import Claims, class_name, parsed_class


def with_sent_forms(package: ir.Package, views: Views) -> ir.Package:
    """
    Return the package with a name for each type as it is sent.

    An alias that only requests hold becomes the sent form. One that answers hold as well keeps its name for
    what is read, and the sent form gets the suffix of write views, or the first free number behind it.
    """
    return attrs.evolve(package, aliases=tuple(_aliases(package, views)))


def _aliases(package: ir.Package, views: Views) -> Iterator[ir.Alias]:
    schemas = component_schemas(views.document)
    sent, read = (
        {class_name(parsed_class(name)) for name in names}
        for names in (views.requests, views.responses)
    )
    claims = Claims(*(class_name(parsed_class(name)) for name in schemas))
    for alias in package.aliases:
        if alias.sent or alias.name not in sent or not _differs(alias.type):
            yield alias
        elif alias.name not in read:
            yield attrs.evolve(alias, sent=True)
        else:
            yield alias
            yield ir.Alias(
                name=class_name(
                    parsed_class(claims.component(f"{alias.name}{views.write_suffix}"))
                ),
                type=alias.type,
                sent=True,
                text=Raw(f"`{alias.name}`, as it is sent."),
            )


def _differs(kind: kinds.Type) -> bool:
    """Whether an answer may hold more, or in another form, than a request."""
    return kinds.annotation(kind, sent=True) != kinds.annotation(kind, sent=False)
