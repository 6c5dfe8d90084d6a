# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# mypy: disable-error-code="import-not-found,import-untyped"
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""
Validators of JSON Schema as OpenAPI uses it: one for what is sent, and one for what is received.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from openapi_core.validation.schemas import (
    oas30_read_schema_validators_factory,
    oas30_write_schema_validators_factory,
    oas31_schema_validators_factory,
)
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator

from .schemas import tags_of


class Views(NamedTuple):
    """The validators of a contract for each direction."""

    write: SchemaValidatorsFactory
    read: SchemaValidatorsFactory


def views_of(document: dict[str, Any]) -> Views:
    """Return the validators of a contract, by its version of OpenAPI."""
    if document["openapi"].startswith("3.0"):
        write, read = oas30_write_schema_validators_factory, oas30_read_schema_validators_factory
        return Views(
            _factory(document, OAS30WriteValidator, {}, write.format_checker),
            _factory(document, OAS30ReadValidator, {}, read.format_checker),
        )
    checker = oas31_schema_validators_factory.format_checker
    return Views(
        _factory(document, OAS31Validator, _taken(OAS30WriteValidator, "readOnly"), checker),
        _factory(document, OAS31Validator, _taken(OAS30ReadValidator, "writeOnly"), checker),
    )


def _taken(validator: Any, mark: str) -> dict[str, Any]:
    """Return the keywords of a validator for one direction, which OpenAPI 3.1 has none of."""
    return {keyword: validator.VALIDATORS[keyword] for keyword in (mark, "required")}


def _factory(
    document: dict[str, Any], validator: Any, keywords: dict[str, Any], checker: Any
) -> SchemaValidatorsFactory:
    """Return a validator with more keywords, whose unions are told by tags, and whose files are strings."""
    types = validator.TYPE_CHECKER.redefine(
        "string", lambda _, value: isinstance(value, str | bytes)
    )
    unions = {keyword: _Union(document, keyword) for keyword in ("oneOf", "anyOf")}
    extended = cast("Any", extend)(
        validator, keywords | unions, type_checker=types
    )  # it has no types
    return SchemaValidatorsFactory(extended, format_checker=checker)


class _Union:
    """
    The keyword `oneOf` or `anyOf`: where an object has a tag, the alternative of that tag decides.

    The validators of OpenAPI know a tag by the discriminator's mapping and by names of schemas only.
    """

    def __init__(self, document: dict[str, Any], keyword: str) -> None:
        self._document = document
        self._plain: Any = Draft202012Validator.VALIDATORS[keyword]

    def __call__(
        self, validator: Any, alternatives: Any, instance: Any, schema: dict[str, Any]
    ) -> Iterator[ValidationError]:
        if instance is None and schema.get("nullable") is True:
            return
        name, tags = tags_of(self._document, schema)
        tag = instance.get(name) if isinstance(instance, dict) else None
        chosen = [one for one, values in tags if tag is not None and tag in values]
        if chosen:
            yield from validator.descend(instance, chosen[0])
        else:
            yield from self._plain(validator, alternatives, instance, schema)
