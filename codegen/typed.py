"""
From the parser's property and the schema beside it to a type of ours.

The parser decides what kind of value a schema describes; the limits, which it does not keep, are
read from the schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from . import kinds
from .tree import Pointer

Refuse = Callable[[Pointer, str, str, str | None], None]
"""Notes a problem: pointer into the rewritten document, code, message, fix."""

_PLAIN: Final[dict[type, kinds.Type]] = {
    AnyProperty: kinds.ANY,
    BooleanProperty: kinds.BOOLEAN,
    DateProperty: kinds.DATE,
    DateTimeProperty: kinds.DATE_TIME,
    NoneProperty: kinds.Null(),
    UuidProperty: kinds.UUID,
}
_TEXT_LIMITS: Final = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
_NUMBER_LIMITS: Final = {"minimum": "minimum", "maximum": "maximum"}
_ARRAY_LIMITS: Final = {"minItems": "min_items", "maxItems": "max_items"}


class Types:
    """
    Makes types; what it can't make it refuses through `refuse`.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        references: Mapping[str, kinds.Reference],
        refuse: Refuse,
    ) -> None:
        self._document = document
        self._references = references
        self._refuse = refuse

    def of(self, prop: object, node: Any, pointer: Pointer) -> kinds.Type:
        """Make the type of a property whose schema is `node`, at `pointer`."""
        schema = self.resolve(node)
        if isinstance(prop, UnionProperty):
            return self._union(prop, schema, pointer)
        if isinstance(prop, ListProperty):
            item = self.of(prop.inner_property, schema.get("items", {}), pointer)
            return kinds.Array(item, _limits(schema, _ARRAY_LIMITS))
        if isinstance(prop, ModelProperty):
            return self.reference(prop)
        return self._scalar(prop, schema, pointer)

    def reference(self, model: ModelProperty) -> kinds.Reference:
        """Point to the view that a model becomes."""
        return self._references[str(model.class_info.name)]

    def resolve(self, node: Any) -> dict[str, Any]:
        """Follow references, and an `allOf` of one, to the schema itself."""
        while isinstance(node, dict):
            if "$ref" in node:
                target: Any = self._document
                for part in node["$ref"].removeprefix("#/").split("/"):
                    target = target[part.replace("~1", "/").replace("~0", "~")]
                node = target
            elif len(node.get("allOf", [])) == 1 and "properties" not in node:
                node = node["allOf"][0]
            else:
                return node
        return {}

    def _union(self, prop: UnionProperty, schema: dict[str, Any], pointer: Pointer) -> kinds.Type:
        options = list(self._options(schema))
        if len(options) == len(prop.inner_properties):
            union = kinds.Union(
                tuple(
                    self.of(inner, option, pointer)
                    for inner, option in zip(prop.inner_properties, options, strict=True)
                )
            )
            if kinds.converted_options(union) <= 1:
                return union
        self._refuse(
            pointer,
            "unsupported-union",
            "values of several of these types can't be told apart when they are read",
            "use one object or format besides plain JSON types",
        )
        return kinds.ANY

    def _options(self, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield the members of a union in the parser's order, unions in it taken apart as it does."""
        types = schema.get("type")
        members = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        members += [{**schema, "type": one} for one in types] if isinstance(types, list) else []
        for member in members:
            inner = self.resolve(member)
            if "anyOf" in inner or "oneOf" in inner or isinstance(inner.get("type"), list):
                yield from self._options(inner)
            else:
                yield inner

    def _scalar(self, prop: object, schema: dict[str, Any], pointer: Pointer) -> kinds.Type:
        if isinstance(prop, StringProperty):
            if schema.get("format") == "byte":
                return kinds.BASE64
            return _limited(kinds.TEXT, "Text", _limits(schema, _TEXT_LIMITS))
        if isinstance(prop, IntProperty):
            return _limited(kinds.INTEGER, "Integer", _limits(schema, _NUMBER_LIMITS))
        if isinstance(prop, FloatProperty):
            return _limited(kinds.NUMBER, "Number", _limits(schema, _NUMBER_LIMITS))
        if isinstance(prop, LiteralEnumProperty):
            return kinds.Choice(tuple(value for value in schema["enum"] if value is not None))
        if isinstance(prop, ConstProperty):
            return kinds.Choice((schema["const"],))
        if type(prop) in _PLAIN:
            return _PLAIN[type(prop)]
        message = f"values of this kind ({type(prop).__name__}) can't be generated yet"
        self._refuse(pointer, "unsupported-type", message, None)
        return kinds.ANY


def _limits(schema: dict[str, Any], names: dict[str, str]) -> tuple[tuple[str, Any], ...]:
    return tuple((name, schema[key]) for key, name in names.items() if key in schema)


def _limited(plain: kinds.Simple, kind: str, limits: tuple[tuple[str, Any], ...]) -> kinds.Type:
    return kinds.Limited(plain.annotation, kind, limits) if limits else plain
