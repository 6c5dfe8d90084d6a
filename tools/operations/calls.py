"""
Calls of operations with the examples of the contract: the arguments of the client's methods, as values.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from attrs import frozen

from affinda_resumes.sandbox.schemas import value_of
from codegen.model import package as ir
from codegen.openapi.references import resolved
from codegen.pipeline import package_of
from codegen.render.signatures import arguments
from codegen.source.contract import Contract
from tools.operations.samples import complete, visible

PACKAGE: Final = "affinda_resumes"
FILE_CONTENT: Final = b"%PDF-1.4 the content of the file"

Node = dict[str, Any]


@frozen
class Argument:
    """An argument of a call."""

    name: str
    positional: bool
    value: Any


@frozen
class ExampleCall:
    """A call of one operation, with the contract's examples."""

    operation: ir.Operation
    id: str
    """The operation's name in the contract."""
    node: Node
    arguments: tuple[Argument, ...]

    def send_detailed(self, client: Any, **options: Any) -> Any:
        """Make the call, and return its whole response."""
        method = getattr(client, f"{self.operation.name}_detailed")
        positional = [one.value for one in self.arguments if one.positional]
        named = {one.name: one.value for one in self.arguments if not one.positional}
        return method(*positional, **named, **options)


def calls(contract: Contract, *, whole: bool = False) -> list[ExampleCall]:
    """Return a call of each operation, in the contract's order; a `whole` one sends every field of its body."""
    document = contract.document
    found = []
    for operation in package_of(contract).operations:
        node = document["paths"][operation.path][operation.method.lower()]
        made = tuple(_arguments(document, operation, node, whole))
        found.append(ExampleCall(operation, node.get("operationId", operation.name), node, made))
    return found


def _arguments(
    document: Node, operation: ir.Operation, node: Node, whole: bool
) -> Iterator[Argument]:
    item = document["paths"][operation.path]
    nodes = [
        resolved(document, one)
        for one in [*item.get("parameters", []), *node.get("parameters", [])]
    ]
    by_wire = {(one["name"], one["in"]): one for one in nodes}
    parameters = {
        one.name: by_wire.get((one.wire, one.location), {}) for one in operation.parameters
    }
    for argument in arguments(operation):
        if argument.name in parameters:
            parameter = parameters[argument.name]
            if argument.default is None or _has_example(parameter):
                value = _python(_parameter_example(document, parameter), argument.annotation)
                yield Argument(argument.name, argument.positional, value)
        elif argument.positional:
            yield Argument(argument.name, True, _body(document, operation, node, whole))


def _has_example(parameter: Node) -> bool:
    return (
        "example" in parameter
        or bool(parameter.get("examples"))
        or bool(parameter.get("schema", {}).get("examples"))
    )


def _parameter_example(document: Node, parameter: Node) -> Any:
    if "example" in parameter:
        return parameter["example"]
    for example in parameter.get("examples", {}).values():
        return resolved(document, example).get("value")
    media = next(iter(parameter.get("content", {}).values()), parameter)
    return value_of(document, media.get("schema", {}), "readOnly")


def _python(value: Any, annotation: str) -> Any:
    """Return a JSON value as the class that an argument takes."""
    import datetime
    import uuid

    readers: dict[str, Any] = {
        "datetime.date": datetime.date.fromisoformat,
        "datetime.datetime": datetime.datetime.fromisoformat,
        "uuid.UUID": uuid.UUID,
    }
    if isinstance(value, list):
        return [_python(item, annotation.removeprefix("list[").partition("]")[0]) for item in value]
    for name in annotation.split(" | "):
        if isinstance(value, str) and name in readers:
            return readers[name](value)
        view = getattr(import_module(PACKAGE), name, None)
        if isinstance(value, dict) and view is not None:
            objects = import_module(f"{PACKAGE}._runtime.schema.objects")
            return objects.Object(view).normalize(value, wire=True)
    return value


def _body(document: Node, operation: ir.Operation, node: Node, whole: bool) -> Any:
    """Return the example of the first media type, as a caller writes it."""
    media = next(iter(resolved(document, node["requestBody"])["content"].values()))
    schema = media.get("schema", {})
    value = visible(document, schema, example_value(document, media, "readOnly"), "readOnly")
    if whole:
        value = complete(document, schema, value, "readOnly")
    module = import_module(f"{PACKAGE}.operations.{operation.group}.{operation.name}")
    body: Any = getattr(module, "BODY", None) or next(iter(module.BODIES.values()))
    kind = getattr(body, "kind", None) or getattr(body, "_kind", None)
    if kind is not None:
        return _view(kind, value)
    if operation.bodies[0].form != "bytes":
        return value
    return value.encode() if isinstance(value, str) else FILE_CONTENT


def example_value(document: Node, media: Node, hidden: str = "writeOnly") -> Any:
    """Return the first example of a body, else a value of its schema without `hidden` fields."""
    if "example" in media:
        return media["example"]
    for example in media.get("examples", {}).values():
        return resolved(document, example).get("value")
    return value_of(document, media.get("schema", {}), hidden)


def _view(kind: Any, value: Any) -> Any:
    """Return a body, or a part of it, as a caller passes it, with a file where the contract takes one."""
    if not _takes_file(kind):
        return kind.normalize(value, wire=True)
    if isinstance(value, list):
        return [_view(kind.item, item) for item in value]
    schema = getattr(kind, "schema", None)
    if schema is None or not isinstance(value, dict):
        return import_module(PACKAGE).File(FILE_CONTENT, name=str(value))
    fields = {schema.by_wire[wire]: inner for wire, inner in value.items()}
    return schema.view(**{field.name: _view(field.kind, inner) for field, inner in fields.items()})


def _takes_file(kind: Any, around: tuple[Any, ...] = ()) -> bool:
    """Tell whether a file is a value of a kind, of its items, of its alternatives or of its fields."""
    schema = getattr(kind, "schema", None)
    if schema is not None and schema in around:
        return False
    fields = schema.by_wire.values() if schema is not None else ()
    inner = [*getattr(kind, "kinds", ()), *(field.kind for field in fields)]
    inner += [kind.item] if hasattr(kind, "item") else []
    return type(kind).__name__ == "FileKind" or any(
        _takes_file(one, (*around, schema)) for one in inner
    )
