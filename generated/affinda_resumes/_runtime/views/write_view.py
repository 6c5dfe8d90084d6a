# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The write view: an object as a caller sends it.

The generated classes hold the fields, their kinds and the code that writes them; what they share is
here.

A function that refuses a value returns the error, and the method that the caller called raises it once it has
let go of all that holds values: so no traceback with locals shows them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

import attrs

from ...errors import InvalidRequestError
from ..schema.descriptions import article, describe, encodable
from ..schema.free_names import FreeNames
from ..schema.json_values import LEAVES, copy_json, is_mapping, leaf, same_json
from ..schema.kind import Finding, Refusal, finding
from ..schema.matching import OR_A_MAPPING
from ..unset import UNSET
from .fields import Field, fields_of, sent
from .unknown_names import no_field, too_deep, unfit

View = TypeVar("View")


class Came(NamedTuple):
    """
    What the server sent that no field of a write view holds. It is replaced, never changed.
    """

    unknown: dict[str, Any]
    """What came under names that the contract does not have."""
    kept: dict[str, Any]
    """By field: what is sent in its place until it is assigned, for a field that can't hold what came."""
    odd: dict[str, list[tuple[str, object]]]
    """By field: values in it that don't fit the contract, each behind what was expected."""


class WriteView:
    """
    An object as a caller sends it: keyword only, checked at construction and on assignment.

    A field that is `UNSET` is not sent, `None` is sent as `null`, a value is sent as it is. In the place of
    another write view, a mapping with names as on the wire is taken as `from_dict()` takes it, though type
    checkers ask for the class. A value of a subclass, such as a `StrEnum`, is kept as what it is a subclass of.
    """

    __slots__ = ("__view_came__",)

    __view_came__: Came | None
    __view_fields__: ClassVar[dict[str, Field]]
    __view_wires__: ClassVar[dict[str, Field]]  # by wire name
    __view_named__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[FreeNames | None] = None  # where the contract says what has other names
    __view_open__: ClassVar[Field | None] = None  # the field for what has such names
    __view_parts__: ClassVar[list[tuple[str, Callable[[Any], bool]]]]
    __view_encode__: ClassVar[Callable[[Any], Any]]

    def __init__(self, **fields: Any) -> None:
        refused = self.__view_fill__(fields)
        if refused is not None:
            del self, fields
            raise refused

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """
        Make a write view of a JSON object: names and strings of formats as they are on the wire, `None` for
        null. What is absent is `UNSET`. The view shares nothing with `data`.

        Raises:
            TypeError: `data` is no mapping.
            InvalidRequestError: a value does not fit the contract, a name is read-only or unknown.
        """
        made = cls.__view_read__(data)
        if isinstance(made, Exception):
            del data
            raise made
        return made

    if not TYPE_CHECKING:  # or type checkers would take every name for a field

        def __setattr__(self, name: str, value: Any) -> None:
            refused = self.__view_assign__(name, value)
            if refused is not None:
                del self, value
                raise refused

        def __delattr__(self, name: str) -> None:
            del self
            raise InvalidRequestError(f"{name!r}: assign UNSET to leave a field out")

    def __view_fill__(self, fields: dict[str, Any]) -> InvalidRequestError | None:
        """Set all fields of a new view, or tell why not."""
        object.__setattr__(self, "__view_came__", None)
        for name in fields:
            if name not in self.__view_fields__:
                return no_field(type(self), name)
        for field in self.__view_fields__.values():
            value = fields.get(field.name, UNSET)
            if value is not UNSET or field.required:
                value, refused = self._taken(field, value)
                if refused is not None:
                    return refused
            object.__setattr__(self, field.name, value)
        return None

    def __view_assign__(self, name: str, value: Any) -> InvalidRequestError | None:
        """Set a field, or tell why not. What the server had sent in its place is forgotten."""
        field = self.__view_fields__.get(name)
        if field is None:
            return no_field(type(self), name)
        if value is not UNSET or field.required:
            value, refused = self._taken(field, value)
            if refused is not None:
                return refused
        object.__setattr__(self, name, value)
        came = self.__view_came__
        if came is not None and name in came.kept:
            kept = {other: item for other, item in came.kept.items() if other != name}
            object.__setattr__(self, "__view_came__", came._replace(kept=kept))
        return None

    def _taken(self, field: Field, value: Any) -> tuple[Any, InvalidRequestError | None]:
        """The value to keep in a field, or why it is refused."""
        try:
            if value is not UNSET:
                if field.kind.sound(value):
                    return value, None
                value = field.kind.take(value)
                if field.kind.sound(value):
                    return value, None
            problem = next(self._findings_of(field, value, ""), None)
        except RecursionError:  # as of a list that holds itself
            return None, too_deep(type(self), field.wire)
        if problem is None:
            return value, None
        return None, InvalidRequestError(f"{type(self).__name__}: {problem[0]}")

    @classmethod
    def __view_read__(cls, data: object) -> Self | Exception:
        """What `from_dict` gives, or raises."""
        if not is_mapping(data):
            words = f"{cls.__name__}.from_dict: expected a mapping, found {describe(data)}"
            return TypeError(words)
        try:
            view = cls.__view_of__(data)
            if view is not None:
                return view
            problem, _ = next(cls.__view_refusals__(data, ""))
        except RecursionError:
            return too_deep(cls)
        return InvalidRequestError(f"{cls.__name__}: {problem}")

    @classmethod
    def __view_of__(cls, data: Mapping[str, Any]) -> Self | None:
        """The view that a mapping with names as on the wire stands for, if it fits."""
        view = cls.__new__(cls)
        object.__setattr__(view, "__view_came__", None)
        found, others = cls._sorted(data)
        if others and cls.__view_open__ is None:
            return None
        for field in cls.__view_fields__.values():
            value: Any = found.get(field.wire, UNSET)
            if field.free:
                value = others or UNSET
            if value is not UNSET:
                value = field.kind.take(value, True)
                if not field.kind.sound(value):
                    return None
            elif field.required:
                return None
            object.__setattr__(view, field.name, value)
        return view

    @classmethod
    def _sorted(cls, data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[Any, Any]]:
        """What a mapping holds under wire names, and what it holds under others."""
        found: dict[str, Any] = {}
        others: dict[Any, Any] = {}
        for key, item in data.items():
            name = leaf(key)
            (found if name in cls.__view_wires__ else others)[name] = item
        return found, others

    @classmethod
    def __view_refusals__(cls, data: Mapping[str, Any], path: str) -> Iterator[Finding]:
        """Yield what in a mapping does not fit this view."""
        found, others = cls._sorted(data)
        if cls.__view_open__ is None:
            for name in others:
                if not isinstance(name, str) or not encodable(name):
                    yield finding(name, f"{path} (a name)".lstrip(), "a string")
                else:
                    where = f"{path}.{name}" if path else name
                    yield Refusal(where, unfit(cls, name), "a name"), name
        for field in cls.__view_fields__.values():
            value: Any = found.get(field.wire, UNSET)
            where = f"{path}.{field.wire}" if path else field.wire
            if field.free:
                value, where = others or UNSET, path
            if value is not UNSET:
                yield from field.kind.findings(field.kind.take(value, True), where, sent=True)
            elif field.required:
                yield finding(UNSET, where, field.kind.expected())

    def __view_sound__(self) -> bool:
        """
        Whether the parts still fit as they are: lists and nested views may have been changed in place.

        Fields without parts were checked when they were assigned and can't have changed since.
        """
        for name, sound in self.__view_parts__:
            value = getattr(self, name)
            if value is not UNSET and not sound(value):
                return False
        return True

    def __view_taken__(self) -> Self:
        """This view or, where a part was changed into what is to be converted, a copy with that converted."""
        changed: dict[str, Any] = {}
        for name, _ in self.__view_parts__:
            value = getattr(self, name)
            taken = value if value is UNSET else self.__view_fields__[name].kind.take(value)
            if taken is not value:
                changed[name] = taken
        return self if not changed else self.__view_with__(changed)

    def __view_with__(self, changed: dict[str, Any]) -> Self:
        """A copy of this view with other values in some fields."""
        view = self.__class__.__new__(self.__class__)
        object.__setattr__(view, "__view_came__", self.__view_came__)
        for name in self.__view_fields__:
            value = changed[name] if name in changed else getattr(self, name)
            object.__setattr__(view, name, value)
        return view

    def __view_json__(self) -> dict[str, Any] | InvalidRequestError:
        """The JSON object that will be sent, which shares its parts with this view."""
        try:
            view = self if self.__view_sound__() else self.__view_taken__()
            data: dict[str, Any] = view.__view_encode__()
        except RecursionError:
            return too_deep(type(self))
        return data

    def _findings_of(self, field: Field, value: object, path: str) -> Iterator[Finding]:
        """What in `value` does not fit `field`, but for what the server itself had sent."""
        where = f"{path}.{field.wire}" if path else field.wire
        if field.free and value.__class__ is dict:
            where = path  # its items stand beside the other fields
        if value is not UNSET:
            found = field.kind.findings(value, where, sent=True)
        elif field.required:
            found = iter([finding(value, where, field.kind.expected())])
        else:
            return
        came = self.__view_came__
        known_odd = () if came is None else came.odd.get(field.name, ())
        for violation, odd in found:
            if not any(
                expected == violation.expected and same_json(known, odd)
                for expected, known in known_odd
            ):
                yield violation, odd

    @classmethod
    def __view_words__(cls) -> str:
        """What messages call a value of this class."""
        return f"{article(cls.__name__)} {cls.__name__}{OR_A_MAPPING}"

    @classmethod
    def __view_findings__(cls, value: Any, path: str) -> Iterator[Finding]:
        """Yield what in the view `value` does not fit: lists may have been changed in place."""
        for field in cls.__view_fields__.values():
            yield from value._findings_of(field, getattr(value, field.name), path)

    @classmethod
    def __view_thaw__(cls, value: dict[str, Any], *, unknown: bool = True) -> Self:
        """
        Make the editable copy of a received JSON object.

        What does not fit the contract goes back as it came unless the caller replaces it. A field never holds
        what its annotation excludes, such as null for a list: it is `UNSET`, and what came is kept beside it.
        What the contract has no name for goes back too, if `unknown`: where the server replaces a nested
        object or a list by what it is sent, leaving such fields out would delete them. An object that
        takes no other names gets none.
        """
        view = cls.__new__(cls)
        came = Came({}, {}, {})
        others = {key: item for key, item in value.items() if key not in cls.__view_named__}
        if unknown and cls.__view_free__ is None:
            came.unknown.update(copy_json(others))
        object.__setattr__(view, "__view_came__", came)
        for field in cls.__view_fields__.values():
            arrived: Any = (others or UNSET) if field.free else value.get(field.wire, UNSET)
            if arrived.__class__ not in LEAVES and arrived is not UNSET:
                arrived = copy_json(arrived)
            content = UNSET if arrived is UNSET else field.kind.thaw(arrived)
            if content is not UNSET and not field.kind.holds(content):
                came.kept[field.name] = copy_json(arrived)
                content = field.kind.closest(content)
                content = content if field.kind.holds(content) else UNSET
            object.__setattr__(view, field.name, content)
            if (content is UNSET and not field.required) or field.kind.sound(content):
                continue
            found = view._findings_of(field, content, "")
            came.odd[field.name] = [(violation.expected, item) for violation, item in found]
        if not any(came):
            object.__setattr__(view, "__view_came__", None)
        return view

    def to_dict(self) -> dict[str, Any]:
        """
        Give the JSON object that will be sent: what is set, and nothing else.
        """
        data = self.__view_json__()
        if isinstance(data, Exception):
            del self
            raise data
        copied: dict[str, Any] = copy_json(data)
        return copied

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        one, two = self.__view_json__(), other.__view_json__()
        for refused in (one, two):
            if isinstance(refused, Exception):
                del self, other, one, two
                raise refused
        return same_json(one, two)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    @recursive_repr()
    def __repr__(self) -> str:
        present = (
            f"{name}={value!r}"
            for name in self.__view_fields__
            if (value := getattr(self, name, UNSET)) is not UNSET
        )
        return f"{type(self).__name__}({', '.join(present)})"

    def __getstate__(self) -> dict[str, Any]:
        names = ("__view_came__", *self.__view_fields__)
        return {name: getattr(self, name) for name in names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


@dataclass_transform(kw_only_default=True, field_specifiers=(sent,))
def write_view(*, read_only: tuple[str, ...] = ()) -> Callable[[type[View]], type[View]]:
    """
    Make an attrs class with slots whose fields are checked; `read_only` are wire names it leaves out.
    """

    def decorate(cls: type[View]) -> type[View]:
        checked: Any = attrs.define(
            init=False,
            eq=False,
            repr=False,
            getstate_setstate=False,
            on_setattr=attrs.setters.NO_OP,
        )(cls)
        checked.__view_fields__ = fields_of(checked)
        checked.__view_wires__ = {
            field.wire: field for field in checked.__view_fields__.values() if not field.free
        }
        checked.__view_named__ = frozenset(read_only).union(checked.__view_wires__)
        for field in checked.__view_fields__.values():
            if field.free:
                checked.__view_free__ = field.free
                checked.__view_open__ = field
        if checked.__view_free__ is not None:
            checked.__view_free__.taken |= checked.__view_named__
        checked.__view_parts__ = [
            (field.name, field.kind.sound)
            for field in checked.__view_fields__.values()
            if field.kind.parts()
        ]
        return checked  # type: ignore[no-any-return]

    return decorate


def encoded_by(encode: Callable[[Any], Any], cls: type[WriteView]) -> None:
    """Tell a write view which function encodes it."""
    cls.__view_encode__ = encode


def with_rest(view: WriteView, data: dict[str, Any]) -> dict[str, Any]:
    """What is sent of a view for which something came that its fields don't hold; `data` is what they hold."""
    came = view.__view_came__
    if came is None:
        return data
    whole = came.unknown.copy()
    for wire, field in view.__view_wires__.items():
        if field.name in came.kept:
            whole[wire] = came.kept[field.name]
        elif wire in data:
            whole[wire] = data[wire]
    for name, item in data.items():  # free names
        whole.setdefault(name, item)
    return whole
