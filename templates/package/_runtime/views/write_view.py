"""
The write view: an object to send.

The generated classes declare the fields and their kinds; this module has their shared base.

A function that rejects a value returns the error. The method that the caller called deletes its references to
values and then raises the error, so that no traceback with locals shows them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, dataclass_transform

from ...errors import InvalidRequestError
from ..schema.json_values import own, same_json
from ..unset import UNSET
from .carried import Carried
from .fields import sent
from .pydantic_type import PydanticType
from .slots import AttrsFields, Bracketed, declared_in, with_slots
from .write_schema import UNKNOWN_FIELDS, WriteSchema

if TYPE_CHECKING:
    from inspect import Signature

View = TypeVar("View")
Received = TypeVar("Received")


class _Signature:
    """The parameters of a write view, for `help()`, documentation tools and notebooks."""

    def __get__(self, view: object, cls: type[ClosedWriteView[Any]]) -> Signature:
        return cls.__schema__.signature


class ClosedWriteView(PydanticType, Bracketed, Generic[View]):
    """
    An object to send: keyword only, checked at construction and on assignment.

    A field that is `UNSET` is not sent, `None` is sent as `null`. In the place of another write view, a mapping
    with wire names is converted as `from_dict()` converts it, though type checkers ask for the class. An
    instance of a subclass, such as a `StrEnum`, is converted to the built-in type.
    """

    __slots__ = ("__carried__",)

    __carried__: Carried | None
    __schema__: ClassVar[WriteSchema]
    __signature__: ClassVar[Any] = _Signature()
    __attrs_attrs__: ClassVar[Any] = AttrsFields()

    def __init__(self, **fields: Any) -> None:
        error = self.__schema__.fill(self, fields)
        if error is not None:
            del self, fields
            raise error

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> View:
        """
        Make a write view of a JSON object with wire names and wire formats, `None` for null.

        Absent fields are `UNSET`. The view shares nothing with `data`.

        Raises:
            TypeError: `data` is no mapping.
            InvalidRequestError: a value is invalid, or a name is read-only or unknown.
        """
        made: Any = cls.__schema__.read(data)
        if isinstance(made, Exception):
            del data
            raise made
        view: View = made
        return view

    if not TYPE_CHECKING:  # else type checkers would accept every name as a field

        def __setattr__(self, name: str, value: Any) -> None:
            error = self.__schema__.assign(self, name, value)
            if error is not None:
                del self, value
                raise error

        def __delattr__(self, name: str) -> None:
            del self
            raise InvalidRequestError(f"{name!r}: assign UNSET to leave a field out")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send: the fields that are set, and nothing else."""
        data = self.__schema__.json(self)
        if isinstance(data, Exception):
            del self
            raise data
        copied: dict[str, Any] = own(data)
        return copied

    def __bool__(self) -> bool:
        """Tell whether anything is set: an empty view sends `{}`."""
        carried = self.__carried__
        if carried is not None and (carried.unknown or carried.kept):
            return True
        fields = self.__schema__.fields.values()
        return any(
            value is not UNSET and (value or not field.free)
            for field, value in ((one, getattr(self, one.name)) for one in fields)
        )

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        one, two = self.__schema__.json(self), self.__schema__.json(other)
        for error in (one, two):
            if isinstance(error, Exception):
                del self, other, one, two
                raise error
        return same_json(one, two)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of each field that is set, for rich."""
        for name in self.__schema__.fields:
            value = getattr(self, name, UNSET)
            if value is not UNSET:
                yield name, value
        carried = getattr(self, "__carried__", None)  # missing during construction
        if carried is not None and carried.unknown:
            yield UNKNOWN_FIELDS, own(carried.unknown)

    @recursive_repr()
    def __repr__(self) -> str:
        present = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(present)})"

    def __replace__(self, **changes: Any) -> Any:
        """Return a copy with other values in some fields, for `copy.replace` of Python 3.13."""
        made: Any = self.__schema__.replaced(self, changes)
        if isinstance(made, Exception):
            del self, changes
            raise made
        return made

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("__carried__", *self.__schema__.fields)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


@dataclass_transform(kw_only_default=True, field_specifiers=(sent,))
def _with_fields(cls: type[View]) -> type[View]:
    """Tell type checkers that the annotations of a class are fields of its subclasses."""
    return cls


@_with_fields
class _UnknownFields:
    """The fields of an object that its contract does not declare, and does not forbid."""

    __slots__ = ()

    if TYPE_CHECKING:
        unknown_fields: Mapping[str, Any] = sent(default=UNSET)
        """JSON values by wire name, sent beside the fields; as in a read view, a copy."""
    else:

        @property
        def unknown_fields(self) -> dict[str, Any]:
            """A copy of the JSON values, by wire name, that are sent beside the declared fields."""
            carried = self.__carried__
            return {} if carried is None else own(carried.unknown)


class WriteView(_UnknownFields, ClosedWriteView[View]):
    """An object to send that may hold more than its contract declares."""

    __slots__ = ()


class UpdateBody(Bracketed, Generic[View, Received]):
    """The body of a request whose fields an answer has, too: an edited copy of one gives the differences."""

    __slots__ = ()

    def changes_since(self, original: Received) -> View:
        """
        Return a body of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The body shares nothing with this copy. Without differences
        it is false, and sends `{}`.

        Raises:
            TypeError: `original` is no answer of the class that belongs to this one.
        """
        from .changes import changes  # loaded with the first difference that is asked for

        update: Any = changes(self, original)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        made: View = update
        return made


@dataclass_transform(kw_only_default=True, field_specifiers=(sent,))
def write_view(
    *, of: Callable[[], Any] | None = None, others: Any = None
) -> Callable[[type[View]], type[View]]:
    """
    Make an attrs class with slots and checked fields.

    `of` returns the read view of the same schema: editors would take a class itself for the decorated one.
    `others` is the kind of additional properties where the contract allows none.
    """

    def decorate(cls: type[View]) -> type[View]:
        declared = declared_in(cls)
        checked = with_slots(cls, cls.__bases__, declared, is_sent=True)
        read = None if of is None else of().__schema__
        is_body = issubclass(checked, UpdateBody)
        checked.__schema__ = WriteSchema(checked, declared, others, read, is_body=is_body)
        if read is not None:
            read.write = checked
        return checked  # type: ignore[no-any-return]

    return decorate
