# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The read view: a received object.

The generated classes declare the fields and their kinds; this module has their shared base.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from reprlib import recursive_repr
from typing import Any, ClassVar, Generic, TypeVar, cast, dataclass_transform

import attrs

from ..schema.containers import Array
from ..schema.descriptions import describe
from ..schema.json_values import LEAVES, each, is_mapping, own
from ..schema.kind import REQUIRED, Violation, ViolationAndValue, inside, inside_list
from ..schema.objects import Object
from ..unset import UNSET
from .compiled import compile_decoder, only_converted
from .fields import Field, Schema, received
from .pydantic_type import PydanticType

View = TypeVar("View")
Update = TypeVar("Update")


class ReadSchema(Schema):
    """The fields of a read view."""

    __slots__ = ("decode", "lazy", "write")

    def __init__(self, view: Any, others: Any, lazy: bool) -> None:
        super().__init__(view, others)
        self.write: Any = None
        """The class of the editable copy, if the contract allows to send the schema."""
        self.decode: Callable[[Any], Any] = self._first_decode
        """The function that reads a parsed JSON object; it returns another value as it is."""
        self.lazy: set[str] = set()
        """The fields that are decoded at their first use."""
        for field in self.fields.values():
            attribute = _lazy_attribute(field, lazy)
            if attribute is not None:
                self.lazy.add(field.name)
                setattr(view, field.name, attribute)

    def _first_decode(self, data: Any) -> Any:
        self.decode = compile_decoder(self)
        return self.decode(data)

    @property
    def known_names(self) -> Set[str]:
        """The names that the contract declares for a received object."""
        return self.by_wire.keys()

    def options(self) -> list[str]:
        """Describe the valid values."""
        return ["an object"]

    def violations(self, value: Any, path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation in the JSON object `value`."""
        for field in self.by_wire.values():
            where = inside(path, field.wire)
            if field.wire in value:
                yield from field.kind.violations(value[field.wire], where, sent=False)
            elif field.required:
                yield field.kind.violation(UNSET, where, REQUIRED)
        if self.others is not None:
            yield from self.others.violations(self.others.free_items(value), path, sent=False)

    def report(self, view: Any, path: str = "") -> Iterator[Violation]:
        """Yield each violation in a view, and each field in it that the contract does not declare."""
        yield from (found for found, _ in self.violations(view.__data__, path))
        yield from self.undocumented(view, path)

    def undocumented(self, view: Any, path: str) -> Iterator[Violation]:
        """Yield each field in a view that the contract does not declare, at every depth."""
        for name, value in view.unknown_fields.items():
            found = describe(value)
            yield Violation(inside(path, name), "undocumented", None, found, "no such field")
        for field in self.fields.values():
            where = path if field.free else inside(path, field.wire)
            yield from _undocumented(getattr(view, field.name), where)

    def to_editable(self, value: dict[str, Any]) -> Any:
        """Copy the JSON object itself: a read view without a write view has no other editable form."""
        return own(value)


class ReadView(PydanticType, Generic[View]):
    """
    A received object: frozen, every attribute `None` if absent or null.

    It keeps its parsed JSON, so nothing is lost: `to_dict()` returns the object as it was received.
    """

    __slots__ = ("__data__", "__lazy__")

    __data__: dict[str, Any]
    __lazy__: dict[str, Any]  # the values of lazy fields that were read, by field
    __schema__: ClassVar[ReadSchema]

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is what the server answers; use from_dict()")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> View:
        """
        Read a parsed JSON object. Invalid values are kept unchanged, at every depth.

        The view keeps a `dict` itself, so don't change it afterwards.

        Raises:
            TypeError: `data` is no mapping.
        """
        if type(data) is not dict:
            if not is_mapping(data):
                words = f"{cls.__name__}.from_dict: expected a mapping, found {describe(data)}"
                del data
                raise TypeError(words)
            data = own(data)
        view: View = cls.__schema__.decode(data)
        return view

    def to_dict(self) -> dict[str, Any]:
        """Return a copy of the object exactly as it was received."""
        copied: dict[str, Any] = own(self.__data__)
        return copied

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """A copy of the received fields that the contract does not declare, by wire name."""
        schema = self.__schema__
        known = (
            schema.by_wire if schema.free_field is None else schema.others.free_items(self.__data__)
        )
        return {
            name: own(value)
            for name, value in self.__data__.items()
            if name not in schema.by_wire and name not in known
        }

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__data__ == other.__data__

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of each field that came, for rich."""
        data = getattr(self, "__data__", {})  # missing during construction
        for field in self.__schema__.fields.values():
            if field.wire in data or (field.free and data and getattr(self, field.name)):
                yield field.name, getattr(self, field.name, None)

    @recursive_repr()
    def __repr__(self) -> str:
        present = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(present)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_dict, (self.__data__,)


class Editable(Generic[Update]):
    """A received object that can be sent back."""

    __slots__ = ()

    __data__: dict[str, Any]
    __schema__: ClassVar[ReadSchema]

    def to_update(self) -> Update:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        schema = self.__schema__.write.__schema__
        copied: Update = schema.to_editable(self.__data__, unknown=not schema.is_body)
        return copied


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(received,))
def read_view(*, lazy: bool = False, others: Any = None) -> Callable[[type[View]], type[View]]:
    """
    Make a frozen attrs class with slots.

    With `lazy`, its lists and objects are decoded at their first use. It is for whole answers: nearly all of
    the decoding time goes into their lists, and few callers use all of them. The documented answer takes 1.03
    times the time of `json.loads`, and 1.44 with every list of objects read; decoding them at once took 1.33.
    `others` is the kind of additional properties where the contract allows none.
    """

    def decorate(cls: type[View]) -> type[View]:
        frozen: Any = attrs.frozen(
            init=False, eq=False, repr=False, getstate_setstate=False, weakref_slot=False
        )(cls)
        frozen.__schema__ = ReadSchema(frozen, others, lazy)
        return frozen  # type: ignore[no-any-return]

    return decorate


def _lazy_attribute(field: Field, lazy: bool) -> property | None:
    """Make the attribute of a field that is decoded at its first use; `None` for any other field."""
    kind = only_converted(field.kind)
    if field.free:
        return _lazy_free(field)
    if not lazy or not kind.is_mutable:
        return None
    if not kind.converts():
        return _lazy_copy(field)
    if isinstance(kind, Array) and isinstance(kind.item, Object):
        return _lazy_list(field, kind.item)
    return None


def _lazy_list(field: Field, item: Object) -> property:
    """
    Make the attribute that decodes a list of objects at its first use, and keeps the result.

    Duplicates `_lazy_free` on purpose: sharing one function would cost two more calls for each list, a tenth of
    the time of a small answer whose lists are all read.
    """
    name, wire = field.name, field.wire

    def read(view: ReadView[Any]) -> Any:
        lists = view.__lazy__
        if name not in lists:
            came = view.__data__.get(wire)
            try:
                made = None if came is None else each(item.schema.decode, came)
            except RecursionError:  # nested too deeply: keep it as it was received
                made = own(came)
            return lists.setdefault(name, made)  # another thread may have been first
        return lists[name]

    return property(read)


def _lazy_copy(field: Field) -> property:
    """Make the attribute that copies a list or an object without conversion at its first use."""
    name, wire = field.name, field.wire

    def read(view: ReadView[Any]) -> Any:
        lists = view.__lazy__
        if name not in lists:
            came: Any = view.__data__.get(wire)
            if came.__class__ is list:
                for item in came:
                    if item.__class__ not in LEAVES:
                        break
                else:  # as `own` does it, without another call
                    return lists.setdefault(name, came.copy())
            return lists.setdefault(name, own(came))
        return lists[name]

    return property(read)


def _lazy_free(field: Field) -> property:
    """Make the attribute that decodes additional properties at its first use, and keeps the result."""
    name, kind = field.name, field.kind

    def read(view: ReadView[Any]) -> Any:
        lists = view.__lazy__
        if name not in lists:
            came = kind.free_items(view.__data__)
            try:
                made = kind.decode(came)
            except RecursionError:  # nested too deeply: keep it as it was received
                made = own(came)
            return lists.setdefault(name, made)  # another thread may have been first
        return lists[name]

    return property(read)


def _undocumented(value: Any, path: str) -> Iterator[Violation]:
    """Yield each undocumented field in the views of a field's value."""
    if isinstance(value, ReadView):
        yield from value.__schema__.undocumented(value, path)
    elif value.__class__ is list:
        for index, item in enumerate(value):
            yield from _undocumented(item, inside_list(path, index))
    elif value.__class__ is dict:
        for name, item in value.items():
            yield from _undocumented(item, inside(path, name))


def violations(view: ReadView[Any]) -> list[Violation]:
    """
    List the violations of the contract in an answer: wire paths and types, never values.

    An error that `strict_responses=True` raises has the same list.

    Raises:
        TypeError: `view` is no read view.
    """
    if not isinstance(cast("object", view), ReadView):
        words = f"violations: expected a read view, found {describe(view)}"
        del view
        raise TypeError(words)
    return [violation for violation, _ in view.__schema__.violations(view.__data__, "")]
