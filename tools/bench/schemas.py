"""
pydantic and msgspec models of the contract, as someone would write them by hand.
"""

from __future__ import annotations

import datetime
import importlib
import re
from collections.abc import Callable
from typing import Any

Make = Callable[[str, dict[str, tuple[str, Any]]], Any]
"""Makes a class from its name and, by attribute, each field's wire name and type."""

_SCALARS: dict[str, Any] = {"string": str, "integer": int, "number": float, "boolean": bool}


def pydantic_models(document: dict[str, Any]) -> Any:
    """`ResumeData` as a pydantic model."""
    pydantic: Any = importlib.import_module("pydantic")

    def make(name: str, fields: dict[str, tuple[str, Any]]) -> Any:
        return pydantic.create_model(
            name,
            __config__=pydantic.ConfigDict(populate_by_name=True),
            **{
                attribute: (kind | None, pydantic.Field(default=None, alias=wire))
                for attribute, (wire, kind) in fields.items()
            },
        )

    return _Models(document, make).model("ResumeData")


def msgspec_models(document: dict[str, Any]) -> Any:
    """`ResumeData` as a msgspec struct."""
    msgspec: Any = importlib.import_module("msgspec")

    def make(name: str, fields: dict[str, tuple[str, Any]]) -> Any:
        unset = msgspec.UNSET
        return msgspec.defstruct(
            name,
            [
                (attribute, kind | None | msgspec.UnsetType, unset)
                for attribute, (_, kind) in fields.items()
            ],
            rename={attribute: wire for attribute, (wire, _) in fields.items()},
            kw_only=True,
        )

    return _Models(document, make).model("ResumeData")


class _Models:
    """Makes each model once, those it refers to first."""

    def __init__(self, document: dict[str, Any], make: Make) -> None:
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._make = make
        self._made: dict[str, Any] = {}

    def model(self, name: str) -> Any:
        if name not in self._made:
            fields = {
                snake(wire): (wire, self._type(schema))
                for wire, schema in self._schemas[name]["properties"].items()
            }
            self._made[name] = self._make(name, fields)
        return self._made[name]

    def _type(self, schema: dict[str, Any]) -> Any:
        """Return the type without null: every field takes null as well."""
        if "$ref" in schema:
            return self.model(schema["$ref"].rpartition("/")[2])
        if "oneOf" in schema:
            return self._type(schema["oneOf"][0])
        kinds = schema["type"]
        kind = kinds if isinstance(kinds, str) else next(one for one in kinds if one != "null")
        if kind == "array":
            return list[self._type(schema["items"])]  # type: ignore[misc]
        if kind == "string" and schema.get("format") == "date":
            return datetime.date
        return _SCALARS[kind]


def snake(wire: str) -> str:
    """Return a name of the contract as all clients write it in Python."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire).lower()
