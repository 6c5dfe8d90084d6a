"""
The read view: a received object.

The generated classes declare the fields, their kinds and their decoders; this module has their shared base.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from typing import Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

from ..schema.descriptions import describe
from ..schema.json_values import LEAVES, copy_json, each, is_mapping, own, plain
from ..schema.kind import Violation, ViolationAndValue, violation_of
from ..unset import UNSET
from .fields import Field, fields_of, received

View = TypeVar("View")


class ReadView:
    """
    A received object: frozen, every attribute `None` if absent or null.

    It keeps its parsed JSON, so nothing is lost: `to_dict()` returns the object as it was received.
    """

    __slots__ = ("__view_data__", "__view_lazy__")

    __view_data__: dict[str, Any]
    __view_lazy__: dict[str, Any]  # the values of lazy fields that were read, by field
    __view_fields__: ClassVar[dict[str, Field]]
    __view_wire_names__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[Any] = None  # the kind of additional properties
    __view_free_field__: ClassVar[str | None] = None  # the attribute for additional properties
    __view_absent__: ClassVar[dict[str, None]]
    __view_decode__: ClassVar[Callable[[Any], Any]]

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is what the server answers; use from_dict()")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            data = plain(data)
        view: Self = cls.__view_decode__(data)
        return view

    def to_dict(self) -> dict[str, Any]:
        """Return a copy of the object exactly as it was received."""
        copied: dict[str, Any] = copy_json(self.__view_data__)
        return copied

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """A copy of the received fields that the contract does not declare, by wire name."""
        free = self.__view_free__ if self.__view_free_field__ is not None else None
        return {
            key: copy_json(value)
            for key, value in self.__view_data__.items()
            if key not in self.__view_wire_names__
            if free is None or key in free.reserved
        }

    @classmethod
    def __view_description__(cls) -> str:
        """Name a value of this class in messages."""
        return "an object"

    @classmethod
    def __view_violations__(cls, value: Any, path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation in the JSON object `value`."""
        for field in cls.__view_fields__.values():
            where = f"{path}.{field.wire}" if path else field.wire
            if field.wire in value:
                yield from field.kind.violations(value[field.wire], where, sent=False)
            elif field.required:
                yield violation_of(UNSET, where, field.kind.expected())
        free = cls.__view_free__
        if free is not None:
            yield from free.violations(free.free_items(value), path, sent=False)

    @classmethod
    def __view_to_editable__(cls, value: dict[str, Any]) -> Any:
        """Copy the JSON object itself: a read view has no other editable form."""
        return copy_json(value)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__view_data__ == other.__view_data__

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    @recursive_repr()
    def __repr__(self) -> str:
        data = getattr(self, "__view_data__", {})  # missing during construction
        present = [
            f"{field.name}={getattr(self, field.name, None)!r}"
            for field in self.__view_fields__.values()
            if field.wire in data
        ]
        if (
            data
            and self.__view_free_field__ is not None
            and (found := getattr(self, self.__view_free_field__))
        ):
            present.append(f"{self.__view_free_field__}={found!r}")
        return f"{type(self).__name__}({', '.join(present)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_dict, (self.__view_data__,)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(received,))
def read_view(cls: type[View]) -> type[View]:
    """
    Make a frozen attrs class with slots.
    """
    frozen: Any = attrs.frozen(
        init=False, eq=False, repr=False, getstate_setstate=False, weakref_slot=False
    )(cls)
    fields = fields_of(frozen)
    frozen.__view_fields__ = {name: field for name, field in fields.items() if not field.free}
    frozen.__view_absent__ = {field.wire: None for field in frozen.__view_fields__.values()}
    frozen.__view_wire_names__ = frozenset(frozen.__view_absent__)
    for name, field in fields.items():
        if field.free:
            frozen.__view_free_field__ = name
            frozen.__view_free__ = field.free
            setattr(frozen, name, _lazy_free(name, field.free))
    if frozen.__view_free__ is not None:
        frozen.__view_free__.reserved |= frozen.__view_wire_names__
    return frozen  # type: ignore[no-any-return]


def decoded_by(
    decode: Callable[[Any], Any], cls: type[ReadView], /, **lazy: Callable[[Any], Any]
) -> Any:
    """
    Set the decoder of a read view, and return the unguarded subclass that the decoder fills.

    `lazy` are the lists and objects of a whole answer, which are decoded at their first use: for a list of
    objects the decoder of an item, and `own` for a value that is only copied, so that changing it in place does
    not change the received data. Nearly all of the decoding time goes into them, and few callers use all of
    them. The documented answer takes 1.03 times the time of `json.loads`, and 1.44 with every list of objects
    read; decoding them at once took 1.33.

    A frozen class rejects plain assignment, and `object.__setattr__` costs three times as much. So decoders
    fill an instance of a subclass with the same slots and no guard, then set its class (`view.__class__ =
    cls`): 178 ns against 517 ns for six fields, measured on CPython 3.11.
    """
    cls.__view_decode__ = decode
    for name, decode_item in lazy.items():
        field = cls.__view_fields__[name]
        attribute = _lazy_copy(field) if decode_item is own else _lazy_list(field, decode_item)
        setattr(cls, name, attribute)
    unguarded = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(cls.__name__, (cls,), unguarded)


def _lazy_list(field: Field, decode_item: Callable[[Any], Any]) -> property:
    """
    Make the attribute that decodes a list of objects at its first use, and keeps the result.

    Duplicates `_lazy_free` on purpose: sharing one function would cost two more calls for each list, a tenth of
    the time of a small answer whose lists are all read.
    """
    name, wire = field.name, field.wire

    def read(view: ReadView) -> Any:
        lists = view.__view_lazy__
        if name not in lists:
            came = view.__view_data__.get(wire)
            try:
                made = None if came is None else each(decode_item, came)
            except RecursionError:  # nested too deeply: keep it as it was received
                made = copy_json(came)
            return lists.setdefault(name, made)  # another thread may have been first
        return lists[name]

    return property(read)


def _lazy_copy(field: Field) -> property:
    """Make the attribute that copies a list or an object without conversion at its first use."""
    name, wire = field.name, field.wire

    def read(view: ReadView) -> Any:
        lists = view.__view_lazy__
        if name not in lists:
            came: Any = view.__view_data__.get(wire)
            if came.__class__ is list:
                for item in came:
                    if item.__class__ not in LEAVES:
                        break
                else:  # as `own` does it, without another call
                    return lists.setdefault(name, came.copy())
            return lists.setdefault(name, own(came))
        return lists[name]

    return property(read)


def _lazy_free(name: str, free: Any) -> property:
    """Make the attribute that decodes additional properties at its first use, and keeps the result."""

    def read(view: ReadView) -> Any:
        known = view.__view_lazy__
        if name not in known:
            came = free.free_items(view.__view_data__)
            try:
                made = free.decode(came)
            except RecursionError:  # nested too deeply: keep it as it was received
                made = copy_json(came)
            return known.setdefault(name, made)  # another thread may have been first
        return known[name]

    return property(read)


def read_fallback(view: Any, data: Any) -> Any:
    """
    Decode data for which the decoder of `view` failed.

    That is an object with other fields instead of some of the contract's, which become `None`; or no object at
    all, which is kept. Decoders check no type and no missing name: they call this function when an access
    fails, which saves 8 ns for each object. An object with fewer fields, the common case, is filled up before.
    """
    if data.__class__ is not dict:
        return (
            view.__class__.__view_decode__(plain(data)) if isinstance(data, Mapping) else own(data)
        )
    blank: Any = view.__class__
    decoded: Any = blank.__view_decode__(blank.__view_absent__ | data)
    object.__setattr__(decoded, "__view_data__", data)
    return decoded


def violations(view: ReadView) -> list[Violation]:
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
    return [violation for violation, _ in view.__view_violations__(view.__view_data__, "")]
