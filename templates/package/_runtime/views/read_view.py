"""
The read view: a received object.

The generated classes declare the fields and their kinds; this module has their shared base.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, dataclass_transform

from ..schema.descriptions import describe
from ..schema.json_values import is_mapping, own
from ..schema.kind import REQUIRED, Violation, ViolationAndValue, inside, inside_list
from ..unset import UNSET
from .compiled import compile_decoder
from .fields import Declared, Field, Schema, received
from .lazy_fields import LazyField, is_lazy
from .pydantic_type import PydanticType
from .slots import AttrsFields, Bracketed, declared_in, with_slots

View = TypeVar("View")
Update = TypeVar("Update")


class ReadSchema(Schema):
    """The fields of a read view."""

    __slots__ = ("blank", "decode", "lazy", "write")

    def __init__(self, view: Any, declared: dict[str, Declared], others: Any) -> None:
        super().__init__(view, declared, others)
        self.write: Any = None
        """The class of the editable copy, if the contract allows to send the schema."""
        self.decode: Callable[[Any], Any] = self._first_decode
        """The function that reads a parsed JSON object; it returns another value as it is."""
        self.blank: Any = None
        """The class that the decoders fill, once one was compiled."""
        self.lazy: list[Field] = [one for one in self.fields.values() if is_lazy(one.kind)]
        """The fields that are decoded at their first use."""
        for field in self.lazy:
            setattr(view, field.name, LazyField(vars(view)[field.name], view, field))

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


class ReadView(PydanticType, Bracketed, Generic[View]):
    """
    A received object: frozen, every attribute `None` if absent or null.

    It keeps its parsed JSON, so nothing is lost: `to_dict()` returns the object as it was received.
    """

    __slots__ = ("__data__",)

    __data__: dict[str, Any]
    __schema__: ClassVar[ReadSchema]
    __attrs_attrs__: ClassVar[Any] = AttrsFields()

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is what the server answers; use from_dict()")

    if not TYPE_CHECKING:  # else type checkers would accept every name as a field

        def __setattr__(self, name: str, value: Any) -> None:
            del self, value
            raise _frozen_error()

        def __delattr__(self, name: str) -> None:
            del self
            raise _frozen_error()

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


class _WithValues(ReadView[Any]):
    """The base with a place for the values of lazy fields that were read."""

    __slots__ = ("__dict__",)


class LazyReadView(_WithValues):
    """A received object with lazy fields."""

    __slots__ = ()

    __values__: dict[str, Any] = vars(_WithValues)["__dict__"]
    """The values of the lazy fields that were read, by field."""

    if not TYPE_CHECKING:  # object has it, too

        @property
        def __dict__(self) -> dict[str, Any]:
            """Hide the values: `vars()` would return those fields only that were read."""
            raise AttributeError(f"{type(self).__name__} has no __dict__; use to_dict()")


class Editable(Bracketed, Generic[Update]):
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
def read_view(*, others: Any = None) -> Callable[[type[View]], type[View]]:
    """
    Make a frozen attrs class with slots.

    `others` is the kind of additional properties where the contract allows none.
    """

    def decorate(cls: type[View]) -> type[View]:
        declared = declared_in(cls)
        frozen = with_slots(cls, _bases(cls, declared), declared, is_sent=False)
        frozen.__schema__ = ReadSchema(frozen, declared, others)
        return frozen  # type: ignore[no-any-return]

    return decorate


def _bases(cls: type[View], declared: dict[str, Declared]) -> tuple[Any, ...]:
    """Return the bases of a class, of which one has a place for the values of lazy fields if it has any."""
    if not any(one.kind is not None and is_lazy(one.kind) for one in declared.values()):
        return cls.__bases__
    return tuple(LazyReadView if base is ReadView else base for base in cls.__bases__)


def _frozen_error() -> Exception:
    """Return the error of attrs for a frozen class."""
    from attrs.exceptions import FrozenInstanceError

    return FrozenInstanceError()


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
