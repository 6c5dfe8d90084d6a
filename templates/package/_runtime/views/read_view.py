# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The read view: an object as the server answered it.

The generated classes hold the fields, their kinds and the code that reads them; what they share is
here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from typing import Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

from ..schema.descriptions import describe
from ..schema.formats import each
from ..schema.free_names import FreeNames
from ..schema.json_values import LEAVES, copy_json, is_mapping, own, plain
from ..schema.kind import Finding, Violation, finding
from ..unset import UNSET
from .fields import Field, fields_of, received

View = TypeVar("View")


class ReadView:
    """
    An object as the server answered it: frozen, every attribute `None` when absent or null.

    The parsed JSON it was made of is kept, so nothing is lost: `to_dict()` gives back what arrived.
    """

    __slots__ = ("__view_data__", "__view_lists__")

    __view_data__: dict[str, Any]
    __view_lists__: dict[str, Any]  # by field, what is read late and was read by now
    __view_fields__: ClassVar[dict[str, Field]]
    __view_named__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[FreeNames | None] = None  # where the contract says what has other names
    __view_open__: ClassVar[str | None] = None  # the attribute for what has such names
    __view_absent__: ClassVar[dict[str, None]]
    __view_decode__: ClassVar[Callable[[Any], Any]]

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is what the server answers; use from_dict()")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """
        Read a parsed JSON object. Odd values stay as they came, at every depth. The view keeps a `dict`
        itself, so don't change it afterwards.

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
        """Give back exactly what arrived, as a copy that is the caller's own."""
        copied: dict[str, Any] = copy_json(self.__view_data__)
        return copied

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """What arrived under names that the contract does not have, by wire name; a copy."""
        free = self.__view_free__ if self.__view_open__ is not None else None
        return {
            key: copy_json(value)
            for key, value in self.__view_data__.items()
            if key not in self.__view_named__
            if free is None or key in free.taken
        }

    @classmethod
    def __view_words__(cls) -> str:
        """What messages call a value of this class."""
        return "an object"

    @classmethod
    def __view_findings__(cls, value: Any, path: str) -> Iterator[Finding]:
        """Yield what in the JSON object `value` does not fit this view."""
        for field in cls.__view_fields__.values():
            where = f"{path}.{field.wire}" if path else field.wire
            if field.wire in value:
                yield from field.kind.findings(value[field.wire], where, sent=False)
            elif field.required:
                yield finding(UNSET, where, field.kind.expected())
        free = cls.__view_free__
        if free is not None:
            yield from free.findings(free.rest(value), path, sent=False)

    @classmethod
    def __view_thaw__(cls, value: dict[str, Any]) -> Any:
        """A read view is not sent: its editable form is the JSON object itself."""
        return copy_json(value)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__view_data__ == other.__view_data__

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    @recursive_repr()
    def __repr__(self) -> str:
        data = getattr(self, "__view_data__", {})  # none while it is made
        present = [
            f"{field.name}={getattr(self, field.name, None)!r}"
            for field in self.__view_fields__.values()
            if field.wire in data
        ]
        if data and self.__view_open__ is not None and (found := getattr(self, self.__view_open__)):
            present.append(f"{self.__view_open__}={found!r}")
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
    frozen.__view_named__ = frozenset(frozen.__view_absent__)
    for name, field in fields.items():
        if field.free:
            frozen.__view_open__ = name
            frozen.__view_free__ = field.free
            setattr(frozen, name, _late_free(name, field.free))
    if frozen.__view_free__ is not None:
        frozen.__view_free__.taken |= frozen.__view_named__
    return frozen  # type: ignore[no-any-return]


def decoded_by(
    decode: Callable[[Any], Any], cls: type[ReadView], /, **late: Callable[[Any], Any]
) -> Any:
    """
    Tell a read view which function decodes it, and make the blank twin which that function fills.

    `late` are the fields of a whole answer that have parts: for a list of objects the function that reads an
    item, and `own` for what is only copied, so that no change in place reaches what arrived. They are read when
    they are first asked for: nearly all of the time goes into them, and few callers look at all of them. The
    documented answer takes 1.03 times `json.loads`, and 1.44 with every list of objects read, where reading
    them at once took 1.33.

    A frozen class refuses plain assignment, and `object.__setattr__` costs three times as much. So decoders
    fill an instance of a twin with the same slots and no guard, then turn it into the real class
    (`view.__class__ = cls`): 178 ns against 517 ns for six fields, measured on CPython 3.11.
    """
    cls.__view_decode__ = decode
    for name, decode_item in late.items():
        field = cls.__view_fields__[name]
        late_one = _late_copy(field) if decode_item is own else _late_list(field, decode_item)
        setattr(cls, name, late_one)
    unguarded = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(cls.__name__, (cls,), unguarded)


def _late_list(field: Field, decode_item: Callable[[Any], Any]) -> property:
    """
    The attribute that reads a list of objects when it is first asked for, and keeps what it read.

    Apart from `_late_free`, though alike: one for both would call two functions more for each list, which takes
    a tenth more of a small answer whose lists are all read.
    """
    name, wire = field.name, field.wire

    def read(view: ReadView) -> Any:
        lists = view.__view_lists__
        if name not in lists:
            came = view.__view_data__.get(wire)
            try:
                made = None if came is None else each(decode_item, came)
            except RecursionError:  # nested too deeply: it stays as it came
                made = copy_json(came)
            return lists.setdefault(name, made)  # another thread may have been first
        return lists[name]

    return property(read)


def _late_copy(field: Field) -> property:
    """The attribute that copies what has parts and is not converted when it is first asked for."""
    name, wire = field.name, field.wire

    def read(view: ReadView) -> Any:
        lists = view.__view_lists__
        if name not in lists:
            came: Any = view.__view_data__.get(wire)
            if came.__class__ is list:
                for item in came:
                    if item.__class__ not in LEAVES:
                        break
                else:  # as `own` does it, without a call of its own
                    return lists.setdefault(name, came.copy())
            return lists.setdefault(name, own(came))
        return lists[name]

    return property(read)


def _late_free(name: str, free: FreeNames) -> property:
    """The attribute that reads what has free names when it is first asked for, and keeps what it read."""

    def read(view: ReadView) -> Any:
        known = view.__view_lists__
        if name not in known:
            came = free.rest(view.__view_data__)
            try:
                made = free.decode(came)
            except RecursionError:  # nested too deeply: it stays as it came
                made = copy_json(came)
            return known.setdefault(name, made)  # another thread may have been first
        return known[name]

    return property(read)


def read_odd(view: Any, data: Any) -> Any:
    """
    Read what the decoder that made the blank `view` could not: an object that has other fields instead of
    some of the contract's, which read as `None`, or no object at all, which stays as it is.

    Decoders look for no type and no missing name: they try, and come here when that fails, which saves
    8 ns for each object. Few names, the common way of being incomplete, are filled up before.
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
    Say where an answer departs from the contract: wire paths and types, never values.

    The same list that `strict_responses=True` raises with.

    Raises:
        TypeError: `view` is no read view.
    """
    if not isinstance(cast("object", view), ReadView):
        words = f"violations: expected a read view, found {describe(view)}"
        del view
        raise TypeError(words)
    return [violation for violation, _ in view.__view_findings__(view.__view_data__, "")]
