# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Classes with slots, made of what a model declares.

They are attrs classes: `attrs.fields()` and what is built on it know their fields, and learn them when they
first ask. Importing attrs and letting it make each class takes as long as half of httpx, and no call needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .fields import Declared


def declared_in(cls: type[Any]) -> dict[str, Declared]:
    """Return the declarations in the body of a class, in their order."""
    return {name: one for name, one in vars(cls).items() if isinstance(one, Declared)}


def with_slots(
    cls: Any, bases: tuple[Any, ...], declared: dict[str, Declared], *, is_sent: bool
) -> Any:
    """Make the class of a view again, with a slot for each field."""
    members: dict[str, Any] = {**vars(cls)}
    without = {*declared, "__dict__", "__weakref__"}
    body = {name: one for name, one in members.items() if name not in without}
    body["__qualname__"] = cls.__qualname__
    body["__slots__"] = (*declared, "__weakref__") if is_sent else (*declared,)
    body["__match_args__"] = (*declared,) if is_sent else ()
    return type(cls)(cls.__name__, bases, body)


class Bracketed:
    """A generic class whose brackets type checkers alone read: nothing is made of them for each model."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __class_getitem__(cls, item: object) -> type:
            return cls


class AttrsFields:
    """The fields of a view as attrs describes them (`__attrs_attrs__`), made when they are first asked for."""

    def __get__(self, view: object, cls: Any) -> Any:
        """
        Return the fields of a class, and put them in the place of this.

        Raises:
            AttributeError: it is the base of views, and has none.
        """
        import attrs

        schema = getattr(cls, "__schema__", None)
        if schema is None:
            raise AttributeError("__attrs_attrs__")
        body: dict[str, Any] = {"__annotations__": schema.view.__annotations__}
        for field in schema.fields.values():
            told = {"wire": field.wire, "kind": field.kind, "required": field.required}
            body[field.name] = attrs.field(init=schema.is_sent, metadata=told)
        known: Any = attrs.define(init=False, slots=False)(type(schema.view.__name__, (), body))
        schema.view.__attrs_attrs__ = known.__attrs_attrs__
        return known.__attrs_attrs__
