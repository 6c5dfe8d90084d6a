"""
The package that the templates read: a frozen class for each thing of the contract that becomes code.
"""

from __future__ import annotations

from attrs import frozen

from codegen.model import types


@frozen
class Field:
    """A field of a view."""

    name: str
    wire: str | None
    """Without a name on the wire, it holds what the object has under free names."""
    type: types.Type
    required: bool
    text: str
    """The text of its docstring: the contract's description, and what else a caller needs."""
    inherited: bool = False
    """True if a write view's field has the name on the wire and the kind of the read view's field."""


@frozen
class View:
    """One view of a schema."""

    name: str
    text: str
    fields: tuple[Field, ...]
    closed: types.FreeNames | None = None
    """The kind of other names, which fits nothing, if the schema takes none."""

    @property
    def named(self) -> tuple[Field, ...]:
        """The fields that have a name on the wire."""
        return tuple(field for field in self.fields if field.wire is not None)

    @property
    def is_open(self) -> bool:
        """True if the contract says nothing of other names than the fields'."""
        return self.closed is None and len(self.named) == len(self.fields)


@frozen
class Model:
    """A schema: its read view, its write view, or both."""

    schema: str
    read: View | None
    write: View | None
    is_body: bool
    """True for the body of a request: then changes are found by top-level field."""


@frozen
class Alias:
    """A named schema that is no object: a name for a type."""

    name: str
    type: types.Type
    sent: bool
    text: str


@frozen
class Constant:
    """A name for one value of an enum."""

    name: str
    value: str | float | bool | None
    text: str


@frozen
class Values:
    """An enum whose values have names: a class of constants."""

    name: str
    enum: str
    """The name of the enum: its alias, or a name after its place."""
    text: str
    constants: tuple[Constant, ...]


@frozen
class Module:
    """A module of models: one, or those that refer to each other in a ring."""

    name: str
    models: tuple[Model, ...]


@frozen
class Parameter:
    """A parameter of an operation."""

    name: str
    wire: str
    location: str
    """`path`, `query`, `header` or `cookie`."""
    type: types.Type
    required: bool
    explode: bool
    """True if the items of an array, or the fields of an object, are sent one by one."""
    separator: str
    """The separator of items or fields that are sent together."""
    is_object: bool
    """True for an object, or a list in brackets."""
    deep: bool
    """True if the fields of an object are sent as `name[field]`."""
    style: str
    as_json: bool
    """True if the value is sent as a JSON text."""
    taken: tuple[str, ...]
    """Names in the query that no field of an object may be sent under."""
    text: str

    @property
    def joined(self) -> bool:
        """True if all items or fields are sent in one value."""
        return not self.explode and not self.deep


@frozen
class Body:
    """A request body: one media type."""

    media_type: str
    form: str
    """The form that it is written in: `json`, `form`, `multipart`, `bytes` or `text`."""
    type: types.Type
    charset: str = ""
    """Of a text, if the media type names one."""
    encoding: tuple[tuple[str, str], ...] = ()
    """Fields of a form that are written otherwise than others: a style, a separator or a media type."""


@frozen
class Media:
    """One of several ways in which a body is read, by the media type that the server names."""

    media_type: str
    form: str
    type: types.Type
    charset: str


@frozen
class Answer:
    """A response: one status, or a range of them."""

    status: str
    """`200`, `4XX` or `default`."""
    media_types: str
    """As they stand in an `Accept` header; empty where there is no body."""
    form: str
    """
    The form that it is read in: `json`, `bytes`, `text`, `nothing`, or `media` for one of several; `location`
    for a redirect that is a result.
    """
    type: types.Type
    text: str
    media: tuple[Media, ...] = ()
    example: str | None = None
    """The contract's example of its body, as JSON; text that isn't JSON is a string of it."""


@frozen
class Operation:
    """An operation: a module, and a method on each client."""

    name: str
    group: str
    """The package of its module: its first tag."""
    group_text: str
    """The contract's description of that tag."""
    method: str
    server: str
    """Its own server, or a path on the client's; empty if it has none."""
    path: str
    summary: str
    text: str
    deprecated: bool
    idempotent: bool
    security: tuple[tuple[str, ...], ...]
    """Alternatives, each the names of schemes that are sent together; empty if none is needed."""
    unserved: tuple[str, ...]
    """Names of schemes that it needs and the client doesn't serve."""
    parameters: tuple[Parameter, ...]
    segments: tuple[str | Parameter, ...]
    """The path: literal text and parameters in turn."""
    fixed_query: tuple[tuple[str, str], ...]
    """Names and encoded values that the path itself has in the query."""
    bodies: tuple[Body, ...]
    body_required: bool
    body_text: str
    answers: tuple[Answer, ...]


@frozen
class Scheme:
    """A security scheme."""

    wire: str
    name: str
    """The argument of the client."""
    form: str
    """`bearer`, `client_credentials`, `basic`, or where an API key goes: `header`, `query` or `cookie`."""
    key: str
    """The name of the header, query parameter or cookie."""
    env: str | None
    text: str
    token_url: str = ""
    """The token endpoint for client credentials; empty if the contract names no URL that can be used."""
    scopes: tuple[str, ...] = ()
    """The scopes that operations need, for client credentials."""

    @property
    def takes_functions(self) -> bool:
        """True if a function may give the key."""
        return self.form in ("bearer", "client_credentials")


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
class Publisher:
    """The people and pages that the contract names; empty where it names none."""

    name: str
    email: str
    homepage: str
    documentation: str
    api_license: str
    """The licence of the API, which is none of the client's code."""


@frozen
class Package:
    """Everything that is rendered."""

    title: str
    version: str
    digest: str
    text: str
    publisher: Publisher
    server: str | None
    relative_server: str
    """The path at which calls begin on a server that a caller names, where the contract says so."""
    variables: tuple[Variable, ...]
    schemes: tuple[Scheme, ...]
    key_required: bool
    """True if every operation needs a key."""
    modules: tuple[Module, ...]
    aliases: tuple[Alias, ...]
    values: tuple[Values, ...]
    operations: tuple[Operation, ...]
