# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The write view: an object as a caller sends it.

The generated classes hold the fields, their kinds and the code that writes them; what they share is
here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar, dataclass_transform

import attrs

from ..errors import InvalidRequestError
from .containers import FreeNames
from .fields import Field, fields_of, sent
from .json_values import copy_json, same_json
from .kinds import Finding, article, finding
from .read_view import ReadView
from .unset import UNSET

View = TypeVar("View")


class WriteView:
    """
    An object as a caller sends it: keyword only, checked at construction and on assignment.

    A field that is `UNSET` is not sent, `None` is sent as `null`, a value is sent as it is.
    """

    __slots__ = ("__view_carried__", "__view_unknown__")

    __view_carried__: dict[
        str, list[tuple[str, object]]
    ]  # by field: what the server sent against the contract
    # What the server sent under names the contract does not have; `None` for nothing, which is told fastest.
    __view_unknown__: dict[str, Any] | None
    __view_fields__: ClassVar[dict[str, Field]]
    __view_named__: ClassVar[frozenset[str]]
    __view_free__: ClassVar[FreeNames | None] = None  # where the contract says what has other names
    __view_parts__: ClassVar[list[tuple[str, Callable[[Any], bool]]]]
    __view_encode__: ClassVar[Callable[[Any], Any]]

    def __init__(self, **fields: Any) -> None:
        object.__setattr__(self, "__view_carried__", {})
        object.__setattr__(self, "__view_unknown__", None)
        unknown = [name for name in fields if name not in self.__view_fields__]
        if unknown:
            raise InvalidRequestError(f"{type(self).__name__} has no field {unknown[0]!r}")
        for field in self.__view_fields__.values():
            value = fields.get(field.name, UNSET)
            if value is not UNSET or field.required:
                self._check(field, value)
            object.__setattr__(self, field.name, value)

    if not TYPE_CHECKING:  # or type checkers would take every name for a field

        def __setattr__(self, name: str, value: Any) -> None:
            field = self.__view_fields__.get(name)
            if field is None:
                raise InvalidRequestError(f"{type(self).__name__} has no field {name!r}")
            if value is not UNSET or field.required:
                self._check(field, value)
            object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> NoReturn:
        raise InvalidRequestError(f"{name!r}: assign UNSET to leave a field out")

    def _check(self, field: Field, value: object) -> None:
        try:
            if value is not UNSET and field.kind.sound(value):
                return
            problem = next(self._findings_of(field, value, ""), None)
        except RecursionError:  # as of a list that holds itself
            words = f"{type(self).__name__}: {field.wire}: is nested too deeply"
            raise InvalidRequestError(words) from None
        if problem is not None:
            raise InvalidRequestError(f"{type(self).__name__}: {problem[0]}")

    def __view_sound__(self) -> bool:
        """
        Whether the parts still fit: lists and nested views may have been changed in place.

        Fields without parts were checked when they were assigned and can't have changed since.
        """
        for name, sound in self.__view_parts__:
            value = getattr(self, name)
            if value is not UNSET and not sound(value):
                return False
        return True

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
        carried = self.__view_carried__.get(field.name, ())
        for violation, odd in found:
            if not any(
                expected == violation.expected and same_json(known, odd)
                for expected, known in carried
            ):
                yield violation, odd

    @classmethod
    def __view_words__(cls) -> str:
        """What messages call a value of this class."""
        return f"{article(cls.__name__)} {cls.__name__}"

    @classmethod
    def __view_findings__(cls, value: Any, path: str) -> Iterator[Finding]:
        """Yield what in the view `value` does not fit: lists may have been changed in place."""
        for field in cls.__view_fields__.values():
            yield from value._findings_of(field, getattr(value, field.name), path)

    @classmethod
    def __view_thaw__(cls, value: dict[str, Any], *, unknown: bool = True) -> Self:
        """
        Make the editable copy of a received JSON object.

        What does not fit the contract is carried: it goes back as it came unless the caller replaces it.
        So does what the contract has no name for, if `unknown`: where the server replaces a nested
        object or a list by what it is sent, leaving such fields out would delete them. An object that
        takes no other names gets none.
        """
        view = cls.__new__(cls)
        carried: dict[str, list[tuple[str, object]]] = {}
        others = {key: item for key, item in value.items() if key not in cls.__view_named__}
        rest = others if unknown and cls.__view_free__ is None else {}
        object.__setattr__(view, "__view_unknown__", copy_json(rest) or None)
        object.__setattr__(view, "__view_carried__", carried)
        for field in cls.__view_fields__.values():
            came: Any = (others or UNSET) if field.free else value.get(field.wire, UNSET)
            content = UNSET if came is UNSET else field.kind.thaw(copy_json(came))
            object.__setattr__(view, field.name, content)
            odd = [(found.expected, item) for found, item in view._findings_of(field, content, "")]
            if odd:
                carried[field.name] = odd
        return view

    def to_dict(self) -> dict[str, Any]:
        """
        Give the JSON object that will be sent: what is set, and nothing else.
        """
        data: dict[str, Any] = copy_json(self.__view_encode__())
        return data

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return same_json(self.__view_encode__(), other.__view_encode__())

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        present = (
            f"{name}={value!r}"
            for name in self.__view_fields__
            if (value := getattr(self, name)) is not UNSET
        )
        return f"{type(self).__name__}({', '.join(present)})"

    def __getstate__(self) -> dict[str, Any]:
        names = ("__view_carried__", "__view_unknown__", *self.__view_fields__)
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
        checked.__view_named__ = frozenset(read_only).union(
            f.wire for f in checked.__view_fields__.values() if not f.free
        )
        for field in checked.__view_fields__.values():
            if field.free:
                checked.__view_free__ = field.free
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


Update = TypeVar("Update", bound=WriteView)


def changes(edited: Update, original: ReadView) -> Update:
    """
    Make an update of the top-level fields of `edited` that differ from `original`.

    Nobody outside the API knows whether it merges or replaces nested objects and lists; whole top-level
    fields are right under either reading. A field that is `UNSET` in `edited` is not sent.
    """
    before, after = (
        type(edited).__view_thaw__(original.__view_data__).__view_encode__(),
        edited.__view_encode__(),
    )

    def differs(wire: str) -> bool:
        return wire in after and not (wire in before and same_json(before[wire], after[wire]))

    update = edited.__class__.__new__(edited.__class__)
    object.__setattr__(update, "__view_unknown__", None)
    object.__setattr__(update, "__view_carried__", edited.__view_carried__)
    for name, field in edited.__view_fields__.items():
        if field.free:
            items: dict[str, Any] = getattr(edited, name) or {}
            changed_items = {key: item for key, item in items.items() if differs(key)}
            object.__setattr__(update, name, changed_items or UNSET)
            continue
        changed = differs(field.wire)
        object.__setattr__(update, name, getattr(edited, name) if changed else UNSET)
    return update
