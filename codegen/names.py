"""
Names in Python for names of the contract: the parser's, and a `_` at the end where ours are in the way.
"""

from __future__ import annotations

import keyword
from typing import Any, Final

from openapi_python_client.strings import PythonIdentifier

FIELD_PREFIX: Final = "field_"
"""What the parser puts before a name that would not be an identifier."""

_ANNOTATIONS: Final = frozenset("bool bytes datetime float int list str uuid".split())
_METHODS: Final = frozenset("changes_since from_dict to_dict to_update unknown_fields".split())
_ARGUMENTS: Final = frozenset("body headers max_retries self timeout".split())
_CLASSES: Final = frozenset(
    # What the templates import into the modules of models and operations, or export beside models.
    "Any Array AnyOf Integer Literal Number Object OneOf Operation ReadView Readers Request Sequence "
    "Text WriteView AsyncClient Client Response Unset Violation ApiError AuthenticationError "
    "BadRequestError ConflictError DeadlineExceededError DecodeError InvalidRequestError NotFoundError "
    "PermissionDeniedError RateLimitError RedirectError ServerError StatusError TransportError "
    "UnprocessableError".split()
)


def snake(name: str) -> str:
    """The module of a class, and the end of its functions' names."""
    return str(PythonIdentifier(name, FIELD_PREFIX))


def class_name(parsed: str) -> str:
    """The class that a model becomes."""
    return f"{parsed}_" if parsed in _CLASSES else parsed


def field_name(prop: Any) -> str:
    """The attribute of a view."""
    return _free(prop, _METHODS | _ANNOTATIONS)


def argument_name(prop: Any) -> str:
    """The argument of a method."""
    return _free(prop, _ARGUMENTS | _ANNOTATIONS)


def _free(prop: Any, taken: frozenset[str]) -> str:
    """
    The parser's name for a property, less the `_` that it adds for builtins which hurt nobody here.
    """
    name = str(prop.python_name)
    if not prop.name.get_untrusted_value().endswith("_"):
        name = name.removesuffix("_")
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name
