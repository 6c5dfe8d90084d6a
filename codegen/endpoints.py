"""
The operations of the IR, from the parser's endpoints and the document beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.string import StringProperty

from . import ir, kinds
from .names import argument_name, snake
from .tree import Pointer
from .typed import Refuse, Types

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_IDEMPOTENT: Final = frozenset({"get", "put", "delete", "options", "head", "trace"})


class Endpoints:
    """
    Makes operations; what it can't make it refuses.
    """

    def __init__(
        self, document: dict[str, Any], data: GeneratorData, types: Types, refuse: Refuse
    ) -> None:
        self._document = document
        self._types = types
        self._refuse = refuse
        self._parsed = {
            (endpoint.method, str(endpoint.name)): endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }

    def operations(self) -> Iterator[ir.Operation]:
        """Yield the operations in the contract's order."""
        for path, item in self._document.get("paths", {}).items():
            for method in _METHODS:
                if method in item:
                    operation = self._operation(path, item, method)
                    if operation is not None:
                        yield operation

    def _operation(self, path: str, item: dict[str, Any], method: str) -> ir.Operation | None:
        node = item[method]
        pointer: Pointer = ("paths", path, method)
        named = node.get("operationId")
        if not isinstance(named, str):
            message = "the operation has no `operationId`, which names its method"
            self._refuse(pointer, "operation-without-id", message, "add an `operationId`")
            return None
        endpoint = self._parsed.get((method, snake(named)))
        if endpoint is None:
            message = f"the parser left `{named}` out"
            self._refuse(pointer, "operation-dropped", message, None)
            return None
        parameters = tuple(self._parameters(endpoint, item, node, pointer))
        body = self._body(endpoint, node, pointer)
        success = self._success(endpoint, pointer)
        if success is None:
            return None
        return ir.Operation(
            name=str(endpoint.name),
            method=method.upper(),
            path=path,
            summary=str(node.get("summary", "")),
            text=str(node.get("description", "")),
            idempotent=node.get("x-idempotent") is True or method in _IDEMPOTENT,
            parameters=parameters,
            segments=_segments(path, parameters),
            body=body,
            body_text=self._text(node.get("requestBody", {})),
            success=success[1],
            success_text=self._text(node["responses"][success[0]]),
            errors=tuple(self._errors(endpoint, node)),
        )

    def _parameters(
        self, endpoint: Endpoint, item: dict[str, Any], node: dict[str, Any], pointer: Pointer
    ) -> Iterator[ir.Parameter]:
        said = [*item.get("parameters", []), *node.get("parameters", [])]
        texts = {
            (one.get("in"), one.get("name")): self._text(one)
            for one in map(self._types.resolve, said)
        }
        for location, prop in endpoint.iter_all_parameters():
            wire = prop.name.get_untrusted_value()
            if location == "path" and isinstance(prop, StringProperty):
                yield ir.Parameter(argument_name(prop), wire, texts.get(("path", wire), ""))
            else:
                message = (
                    f"the {location} parameter `{wire}`: only strings in the path can be "
                    "generated yet"
                )
                self._refuse(pointer, "unsupported-parameter", message, None)

    def _body(
        self, endpoint: Endpoint, node: dict[str, Any], pointer: Pointer
    ) -> kinds.Reference | None:
        if not endpoint.bodies:
            return None
        only = endpoint.bodies[0]
        if (
            len(endpoint.bodies) == 1
            and only.content_type == "application/json"
            and isinstance(only.prop, ModelProperty)
            and self._types.resolve(node["requestBody"]).get("required") is True
        ):
            return self._types.reference(only.prop)
        message = "only one required application/json body that is an object can be generated yet"
        self._refuse((*pointer, "requestBody"), "unsupported-body", message, None)
        return None

    def _success(self, endpoint: Endpoint, pointer: Pointer) -> tuple[str, kinds.Reference] | None:
        """The status and the view of the one answer that isn't an error."""
        found = [
            (response.status_code.pattern, response.prop)
            for response in endpoint.responses.patterns
            if response.status_code.range is not None and response.status_code.range[0] < 400
        ]
        if len(found) == 1 and isinstance(found[0][1], ModelProperty):
            return found[0][0], self._types.reference(found[0][1])
        message = "only one 2xx response, an application/json object, can be generated yet"
        self._refuse((*pointer, "responses"), "unsupported-response", message, None)
        return None

    def _errors(
        self, endpoint: Endpoint, node: dict[str, Any]
    ) -> Iterator[tuple[int, kinds.Reference, str]]:
        """Status, view and text of each answer that is an error; status 0 is every other one."""
        for response in endpoint.responses:
            span = response.status_code.range or (0, 0)
            if isinstance(response.prop, ModelProperty) and not 0 < span[0] < 400:
                text = self._text(node["responses"][response.status_code.pattern])
                yield span[0], self._types.reference(response.prop), text

    def _text(self, node: Any) -> str:
        return str(self._types.resolve(node).get("description", ""))


def _segments(path: str, parameters: tuple[ir.Parameter, ...]) -> tuple[str | ir.Parameter, ...]:
    """Take a path apart into literal text and parameters."""
    by_wire = {parameter.wire: parameter for parameter in parameters}
    parts = re.split(r"\{([^}]*)\}", path)
    return tuple(
        by_wire[part] if index % 2 else part
        for index, part in enumerate(parts)
        if part and (index % 2 == 0 or part in by_wire)
    )
