"""
What the templates read: frozen classes, one for each thing of the contract that becomes code.
"""

from __future__ import annotations

from attrs import frozen

from . import kinds


@frozen
class Field:
    """A field of a view."""

    name: str
    wire: str
    type: kinds.Type
    required: bool
    text: str
    """What its docstring says: the contract's description, and what else a caller needs."""


@frozen
class View:
    """One view of a schema."""

    name: str
    snake: str
    text: str
    fields: tuple[Field, ...]
    left_out: tuple[str, ...]
    """Wire names of the schema that this view leaves out."""


@frozen
class Model:
    """A schema: its read view, its write view, or both."""

    schema: str
    read: View | None
    write: View | None
    is_body: bool
    """Whether it is the body of a request: then changes are found by top-level field."""


@frozen
class Module:
    """A module of models: one, or those that refer to each other in a ring."""

    name: str
    models: tuple[Model, ...]


@frozen
class Parameter:
    """A path parameter."""

    name: str
    wire: str
    text: str


@frozen
class Operation:
    """An operation: a module, and a method on each client."""

    name: str
    method: str
    path: str
    summary: str
    text: str
    idempotent: bool
    parameters: tuple[Parameter, ...]
    segments: tuple[str | Parameter, ...]
    """The path: literal text and parameters in turn."""
    body: kinds.Reference | None
    body_text: str
    success: kinds.Reference
    success_text: str
    errors: tuple[tuple[int, kinds.Reference, str], ...]
    """Status, view and description; status 0 is every other one."""


@frozen
class Variable:
    """A variable of the server's URL."""

    name: str
    wire: str
    default: str
    values: tuple[str, ...]
    env: str | None
    text: str


@frozen
class Package:
    """Everything that is rendered."""

    title: str
    version: str
    digest: str
    text: str
    server: str
    variables: tuple[Variable, ...]
    key_env: str | None
    modules: tuple[Module, ...]
    operations: tuple[Operation, ...]
