# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The write view: an object to send.

The generated classes declare the fields, their kinds and their encoders; this module has their shared base.

A function that rejects a value returns the error. The method that the caller called deletes its references to
values and then raises the error, so that no traceback with locals shows them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

import attrs

from ...errors import InvalidRequestError
from ..schema.descriptions import article, describe, encodable
from ..schema.json_values import LEAVES, copy_json, is_mapping, leaf, same_json
from ..schema.kind import RuleViolation, ViolationAndValue, violation_of
from ..schema.matching import OR_A_MAPPING
from ..unset import UNSET
from .carried import Carried
from .fields import Field, fields_of, sent
from .unknown_names import no_field_error, no_field_reason, too_deep_error

View = TypeVar("View")


class WriteView:
    """
    An object to send: keyword only, checked at construction and on assignment.

    A field that is `UNSET` is not sent, `None` is sent as `null`. In the place of another write view, a mapping
    with wire names is converted as `from_dict()` converts it, though type checkers ask for the class. An
    instance of a subclass, such as a `StrEnum`, is converted to the built-in type.
    """

    __slots__ = ("__view_carried__",)

    __view_carried__: Carried | None
    __view_fields__: ClassVar[dict[str, Field]]
    __view_by_wire__: ClassVar[dict[str, Field]]  # by wire name
    __view_wire_names__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[Any] = None  # the kind of additional properties
    __view_free_field__: ClassVar[Field | None] = None  # the field for additional properties
    __view_mutable__: ClassVar[list[tuple[str, Callable[[Any], bool]]]]
    __view_encode__: ClassVar[Callable[[Any], Any]]

    def __init__(self, **fields: Any) -> None:
        error = self.__view_fill__(fields)
        if error is not None:
            del self, fields
            raise error

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """
        Make a write view of a JSON object with wire names and wire formats, `None` for null.

        Absent fields are `UNSET`. The view shares nothing with `data`.

        Raises:
            TypeError: `data` is no mapping.
            InvalidRequestError: a value is invalid, or a name is read-only or unknown.
        """
        made = cls.__view_read__(data)
        if isinstance(made, Exception):
            del data
            raise made
        return made

    if not TYPE_CHECKING:  # else type checkers would accept every name as a field

        def __setattr__(self, name: str, value: Any) -> None:
            error = self.__view_assign__(name, value)
            if error is not None:
                del self, value
                raise error

        def __delattr__(self, name: str) -> None:
            del self
            raise InvalidRequestError(f"{name!r}: assign UNSET to leave a field out")

    def __view_fill__(self, fields: dict[str, Any]) -> InvalidRequestError | None:
        """Set all fields of a new view, or return the error."""
        object.__setattr__(self, "__view_carried__", None)
        for name in fields:
            if name not in self.__view_fields__:
                return no_field_error(type(self), name)
        for field in self.__view_fields__.values():
            value = fields.get(field.name, UNSET)
            if value is not UNSET or field.required:
                value, error = self._normalized(field, value)
                if error is not None:
                    return error
            object.__setattr__(self, field.name, value)
        return None

    def __view_assign__(self, name: str, value: Any) -> InvalidRequestError | None:
        """Set a field and forget the received value in its place, or return the error."""
        field = self.__view_fields__.get(name)
        if field is None:
            return no_field_error(type(self), name)
        if value is not UNSET or field.required:
            value, error = self._normalized(field, value)
            if error is not None:
                return error
        object.__setattr__(self, name, value)
        carried = self.__view_carried__
        if carried is not None and name in carried.kept:
            kept = {other: item for other, item in carried.kept.items() if other != name}
            object.__setattr__(self, "__view_carried__", carried._replace(kept=kept))
        return None

    def _normalized(self, field: Field, value: Any) -> tuple[Any, InvalidRequestError | None]:
        """Return the value to keep in a field, or the error that rejects it."""
        try:
            if value is not UNSET:
                if field.kind.is_valid(value):
                    return value, None
                value = field.kind.normalize(value)
                if field.kind.is_valid(value):
                    return value, None
            problem = next(self._violations_of(field, value, ""), None)
        except RecursionError:  # such as a list that contains itself
            return None, too_deep_error(type(self), field.wire)
        if problem is None:
            return value, None
        return None, InvalidRequestError(f"{type(self).__name__}: {problem[0]}")

    @classmethod
    def __view_read__(cls, data: object) -> Self | Exception:
        """Return the result of `from_dict`, or the error to raise."""
        if not is_mapping(data):
            words = f"{cls.__name__}.from_dict: expected a mapping, found {describe(data)}"
            return TypeError(words)
        try:
            view = cls.__view_from_mapping__(data)
            if view is not None:
                return view
            problem, _ = next(cls.__view_mapping_violations__(data, ""))
        except RecursionError:
            return too_deep_error(cls)
        return InvalidRequestError(f"{cls.__name__}: {problem}")

    @classmethod
    def __view_from_mapping__(cls, data: Mapping[str, Any]) -> Self | None:
        """Make a view of a mapping with wire names; `None` if it is invalid."""
        view = cls.__new__(cls)
        object.__setattr__(view, "__view_carried__", None)
        found, others = cls._sorted(data)
        if others and cls.__view_free_field__ is None:
            return None
        for field in cls.__view_fields__.values():
            value: Any = found.get(field.wire, UNSET)
            if field.free:
                value = others or UNSET
            if value is not UNSET:
                value = field.kind.normalize(value, True)
                if not field.kind.is_valid(value):
                    return None
            elif field.required:
                return None
            object.__setattr__(view, field.name, value)
        return view

    @classmethod
    def _sorted(cls, data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[Any, Any]]:
        """Split a mapping into the items under wire names and the others."""
        found: dict[str, Any] = {}
        others: dict[Any, Any] = {}
        for key, item in data.items():
            name = leaf(key)
            (found if name in cls.__view_by_wire__ else others)[name] = item
        return found, others

    @classmethod
    def __view_mapping_violations__(
        cls, data: Mapping[str, Any], path: str
    ) -> Iterator[ViolationAndValue]:
        """Yield each violation in a mapping with wire names."""
        found, others = cls._sorted(data)
        if cls.__view_free_field__ is None:
            for name in others:
                if not isinstance(name, str) or not encodable(name):
                    yield violation_of(name, f"{path} (a name)".lstrip(), "a string")
                else:
                    where = f"{path}.{name}" if path else name
                    yield RuleViolation(where, no_field_reason(cls, name), "a name"), name
        for field in cls.__view_fields__.values():
            value: Any = found.get(field.wire, UNSET)
            where = f"{path}.{field.wire}" if path else field.wire
            if field.free:
                value, where = others or UNSET, path
            if value is not UNSET:
                yield from field.kind.violations(
                    field.kind.normalize(value, True), where, sent=True
                )
            elif field.required:
                yield violation_of(UNSET, where, field.kind.expected())

    def __view_is_valid__(self) -> bool:
        """
        Tell whether the mutable values are still valid: lists and nested views may have been changed in place.

        Other fields were checked when they were assigned and can't have changed since.
        """
        for name, sound in self.__view_mutable__:
            value = getattr(self, name)
            if value is not UNSET and not sound(value):
                return False
        return True

    def __view_normalized__(self) -> Self:
        """Return this view, or a copy with those values converted that were changed in place and need it."""
        changed: dict[str, Any] = {}
        for name, _ in self.__view_mutable__:
            value = getattr(self, name)
            taken = value if value is UNSET else self.__view_fields__[name].kind.normalize(value)
            if taken is not value:
                changed[name] = taken
        return self if not changed else self.__view_with__(changed)

    def __view_with__(self, changed: dict[str, Any]) -> Self:
        """Copy this view with other values in some fields."""
        view = self.__class__.__new__(self.__class__)
        object.__setattr__(view, "__view_carried__", self.__view_carried__)
        for name in self.__view_fields__:
            value = changed[name] if name in changed else getattr(self, name)
            object.__setattr__(view, name, value)
        return view

    def __view_json__(self) -> dict[str, Any] | InvalidRequestError:
        """Return the JSON object to send, which shares values with this view, or the error to raise."""
        try:
            view = self if self.__view_is_valid__() else self.__view_normalized__()
            data: dict[str, Any] = view.__view_encode__()
        except RecursionError:
            return too_deep_error(type(self))
        return data

    def _violations_of(self, field: Field, value: object, path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation of `field` in `value`, except those that the server itself had sent."""
        where = f"{path}.{field.wire}" if path else field.wire
        if field.free and value.__class__ is dict:
            where = path  # the paths of its items have no part for the field
        if value is not UNSET:
            found = field.kind.violations(value, where, sent=True)
        elif field.required:
            found = iter([violation_of(value, where, field.kind.expected())])
        else:
            return
        carried = self.__view_carried__
        known_invalid = () if carried is None else carried.invalid.get(field.name, ())
        for violation, invalid in found:
            if not any(
                expected == violation.expected and same_json(known, invalid)
                for expected, known in known_invalid
            ):
                yield violation, invalid

    @classmethod
    def __view_description__(cls) -> str:
        """Name a value of this class in messages."""
        return f"{article(cls.__name__)} {cls.__name__}{OR_A_MAPPING}"

    @classmethod
    def __view_violations__(cls, value: Any, path: str) -> Iterator[ViolationAndValue]:
        """Yield each violation in the view `value`: lists may have been changed in place."""
        for field in cls.__view_fields__.values():
            yield from value._violations_of(field, getattr(value, field.name), path)

    @classmethod
    def __view_to_editable__(cls, value: dict[str, Any], *, unknown: bool = True) -> Self:
        """
        Make the editable copy of a received JSON object.

        An invalid value is sent back unchanged unless the caller replaces it. A field never holds a value that
        its annotation excludes, such as null for a list: it is `UNSET`, and the received value is kept beside
        it. With `unknown`, fields that the contract does not declare are sent back too: a server that replaces
        a nested object or a list would delete them otherwise. They are left out if the object allows no other
        names.
        """
        view = cls.__new__(cls)
        carried = Carried({}, {}, {})
        others = {key: item for key, item in value.items() if key not in cls.__view_wire_names__}
        if unknown and cls.__view_free__ is None:
            carried.unknown.update(copy_json(others))
        object.__setattr__(view, "__view_carried__", carried)
        for field in cls.__view_fields__.values():
            arrived: Any = (others or UNSET) if field.free else value.get(field.wire, UNSET)
            if arrived.__class__ not in LEAVES and arrived is not UNSET:
                arrived = copy_json(arrived)
            content = UNSET if arrived is UNSET else field.kind.to_editable(arrived)
            if content is not UNSET and not field.kind.is_assignable(content):
                carried.kept[field.name] = copy_json(arrived)
                content = field.kind.canonical(content)
                content = content if field.kind.is_assignable(content) else UNSET
            object.__setattr__(view, field.name, content)
            if (content is UNSET and not field.required) or field.kind.is_valid(content):
                continue
            found = view._violations_of(field, content, "")
            carried.invalid[field.name] = [(violation.expected, item) for violation, item in found]
        if not any(carried):
            object.__setattr__(view, "__view_carried__", None)
        return view

    def to_dict(self) -> dict[str, Any]:
        """
        Return the JSON object to send: the fields that are set, and nothing else.
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
        for error in (one, two):
            if isinstance(error, Exception):
                del self, other, one, two
                raise error
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
        names = ("__view_carried__", *self.__view_fields__)
        return {name: getattr(self, name) for name in names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


@dataclass_transform(kw_only_default=True, field_specifiers=(sent,))
def write_view(*, read_only: tuple[str, ...] = ()) -> Callable[[type[View]], type[View]]:
    """
    Make an attrs class with slots and checked fields; `read_only` are the wire names without a field.
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
        checked.__view_by_wire__ = {
            field.wire: field for field in checked.__view_fields__.values() if not field.free
        }
        checked.__view_wire_names__ = frozenset(read_only).union(checked.__view_by_wire__)
        for field in checked.__view_fields__.values():
            if field.free:
                checked.__view_free__ = field.free
                checked.__view_free_field__ = field
        if checked.__view_free__ is not None:
            checked.__view_free__.reserved |= checked.__view_wire_names__
        checked.__view_mutable__ = [
            (field.name, field.kind.is_valid)
            for field in checked.__view_fields__.values()
            if field.kind.is_mutable()
        ]
        return checked  # type: ignore[no-any-return]

    return decorate


def encoded_by(encode: Callable[[Any], Any], cls: type[WriteView]) -> None:
    """Set the encoder of a write view."""
    cls.__view_encode__ = encode
