"""
Values for calls, made from a contract's schemas: the same ones in every run.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from codegen.openapi.references import find, steps_of

VARIANTS: Final = ("everything", "least", "null")
"""Every property with a value; only required ones; every property, with null where that is allowed."""
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_FORMATS: Final = {
    "date": "2021-05-01",
    "date-time": "2021-05-01T12:30:00+02:00",
    "uuid": "5eb0a2a8-4d6c-4b9b-8c3f-0d6f7f0c2b11",
    "byte": "YWJj",
}
_TEXTS: Final = {"path": "a b/é", "query": "a b&é", "header": "a b", "cookie": "ab"}


class Call(NamedTuple):
    """One call of an operation, as JSON."""

    variant: str
    parameters: dict[tuple[str, str], Any]
    """Values by location and wire name."""
    media_type: str | None
    body: Any


class _NothingError(Exception):
    """There is no value: the schema leads back to itself, or forbids all."""


def calls(document: dict[str, Any]) -> Iterator[tuple[str, Call]]:
    """Yield every call, with method and path of its operation."""
    for path, item in document["paths"].items():
        for method in (method for method in _METHODS if method in item):
            made: list[Call] = []
            for variant in VARIANTS:
                for call in _Maker(document, variant).calls(item, item[method]):
                    if all(call[1:] != other[1:] for other in made):
                        made.append(call)
                        yield f"{method.upper()} {path}", call


class _Maker:
    """Makes the values of one variant."""

    def __init__(self, document: dict[str, Any], variant: str) -> None:
        self._document = document
        self._variant = variant

    def calls(self, item: dict[str, Any], operation: dict[str, Any]) -> Iterator[Call]:
        """Yield a call for each media type of the body, or one without a body."""
        parameters = dict(self._parameters(item, operation))
        body = self._resolve(operation.get("requestBody", {}))
        if not body or (self._variant == "least" and not body.get("required")):
            yield Call(self._variant, parameters, None, None)
            return
        for media_type, said in body["content"].items():
            yield Call(self._variant, parameters, media_type, self._body(media_type, said))

    def _parameters(
        self, item: dict[str, Any], operation: dict[str, Any]
    ) -> Iterator[tuple[tuple[str, str], Any]]:
        listed = [*item.get("parameters", ()), *operation.get("parameters", ())]
        for one in map(self._resolve, listed):
            if one.get("required") or self._variant != "least":
                text = _TEXTS[one["in"]]
                yield (one["in"], one["name"]), self._value(one.get("schema", {}), text, ())

    def _body(self, media_type: str, said: dict[str, Any]) -> Any:
        schema = said.get("schema")
        if "json" not in media_type.lower() and "form" not in media_type:
            return "a,b\n" if media_type.startswith("text/") else b"bytes"
        examples = [self._resolve(one)["value"] for one in said.get("examples", {}).values()]
        if self._variant == "everything" and (examples or "example" in said):
            return said["example"] if "example" in said else examples[0]
        return self._value(schema if schema is not None else {}, "text é", ())

    def _resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            found = find(self._document, steps_of(node["$ref"]))
            assert found is not None
            node = dict(found[1])
        return node

    def _value(self, schema: Any, text: str, around: tuple[str, ...]) -> Any:
        """
        Make a value; `around` are the references that lead here.

        Raises:
            _NothingError: there is none.
        """
        if not isinstance(schema, dict):
            if schema is False:
                raise _NothingError
            return text
        if "$ref" in schema:
            if schema["$ref"] in around:
                raise _NothingError
            around = (*around, schema["$ref"])
            return self._value(self._resolve(schema), text, around)
        if self._variant == "null" and _allows_null(schema):
            return None
        for key in ("const", "enum"):
            if key in schema:
                return schema[key] if key == "const" else schema[key][0]
        if (options := _options(schema)) and "properties" not in schema:
            value = self._value(_first(options), text, around)
            return self._tagged(schema, value)
        return self._typed(schema, text, around)

    def _typed(self, schema: dict[str, Any], text: str, around: tuple[str, ...]) -> Any:
        match _type(schema):
            case "object":
                return self._object(schema, text, around)
            case "array":
                return self._array(schema, text, around)
            case "integer" | "number" as name:
                least = schema.get("minimum", schema.get("exclusiveMinimum", 0))
                most = schema.get("maximum", 10**6)
                number = min(int(least) + 1, int(most))
                return number if name == "integer" else number + 0.5 * (number < most)
            case "boolean":
                return True
            case "null":
                return None
        if schema.get("format") == "binary":
            return b"bytes"
        made = _FORMATS.get(schema.get("format", ""), text).ljust(schema.get("minLength", 0), "x")
        return made[: schema.get("maxLength")]

    def _array(self, schema: dict[str, Any], text: str, around: tuple[str, ...]) -> list[Any]:
        least = schema.get("minItems", 0)
        many = least if self._variant == "least" else max(least, 2)
        try:
            return [self._value(schema.get("items", {}), text, around)] * many
        except _NothingError:
            return []

    def _object(self, schema: dict[str, Any], text: str, around: tuple[str, ...]) -> Any:
        made: dict[str, Any] = {}
        required = [*schema.get("required", ())]
        for member in schema.get("allOf", ()):
            required += member.get("required", ())
        for member in [*schema.get("allOf", ()), *filter(None, [_first(_options(schema))])]:
            whole = self._resolve(member)
            if member.get("$ref") in around:  # a base that is a union of its heirs
                whole = {key: node for key, node in whole.items() if key not in ("oneOf", "anyOf")}
            whole = {**whole, "required": [*whole.get("required", ()), *required]}
            value = self._value(whole, text, (*around, str(member.get("$ref"))))
            made |= value if isinstance(value, dict) else {}
        for name, node in schema.get("properties", {}).items():
            if _read_only(self._document, node) or (
                self._variant == "least" and name not in required
            ):
                continue
            try:
                made[name] = self._value(node, text, around)
            except _NothingError:
                if name in required:
                    raise
        others = schema.get("additionalProperties")
        if isinstance(others, dict) and self._variant != "least":
            with contextlib.suppress(_NothingError):
                made["other name"] = self._value(others, text, around)
        return self._tagged(schema, made)

    def _tagged(self, schema: dict[str, Any], value: Any) -> Any:
        """Write the name of the first object of a union where its discriminator says."""
        options = _options(schema)
        if "discriminator" in schema and options and isinstance(value, dict):
            said, target = schema["discriminator"], _first(options)["$ref"]
            tag, name = said["propertyName"], target.rpartition("/")[2]
            named = self._resolve(_first(options)).get("properties", {}).get(tag, {})
            if not named.keys() & {"const", "enum"}:
                mapping = said.get("mapping", {})
                mapped = [key for key, to in mapping.items() if to in (target, name)]
                value = {**value, tag: (mapped or [name])[0]}
        return value


def _read_only(document: dict[str, Any], node: Any) -> bool:
    while isinstance(node, dict):
        if node.get("readOnly"):
            return True
        found = find(document, steps_of(node["$ref"])) if "$ref" in node else None
        node = found[1] if found is not None else None
    return False


def _type(schema: dict[str, Any]) -> str:
    """Return the first type of a schema that is not null."""
    said = schema.get("type")
    if isinstance(said, list):
        said = next((one for one in said if one != "null"), "null")
    if said is None and schema.keys() & {"properties", "additionalProperties", "allOf"}:
        return "object"
    return str(said)


def _options(schema: dict[str, Any]) -> list[Any]:
    return [*schema.get("oneOf", ()), *schema.get("anyOf", ())]


def _first(options: list[Any]) -> Any:
    """Return the first schema of a union that is more than null."""
    found = [one for one in options if one != {"type": "null"}] or options
    return found[0] if found else None


def _allows_null(schema: dict[str, Any]) -> bool:
    if schema.get("nullable") or "null" in (schema.get("type") or ()):
        return True
    return {"type": "null"} in _options(schema) or None in schema.get("enum", ())
