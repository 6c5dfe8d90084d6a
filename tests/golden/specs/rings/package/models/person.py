# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Schemas that refer to each other, as they are read and as they are sent: `Person`, `Firm`,
`Town`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.json_values import each, own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Person(ReadView):
    """The schema `Person`."""

    name: str | None = received("name", TEXT, required=True)
    boss: Person | None = received("boss", Object(lambda: Person))
    firm: Firm | None = received("firm", Object(lambda: Firm))
    friends: Mapping[str, Sequence[Person]] | None = received(
        "friends", Mapped(Array(Object(lambda: Person)))
    )

    def to_update(self) -> PersonUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return PersonUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class PersonUpdate(WriteView):
    """The schema `Person`."""

    name: str = sent("name", TEXT)
    boss: PersonUpdate | Unset = sent("boss", Object(lambda: PersonUpdate), default=UNSET)
    firm: FirmUpdate | Unset = sent("firm", Object(lambda: FirmUpdate), default=UNSET)
    friends: dict[str, list[PersonUpdate]] | Unset = sent(
        "friends", Mapped(Array(Object(lambda: PersonUpdate))), default=UNSET
    )

    def changes_since(self, original: Person) -> PersonUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Person`.
        """
        update = changes(self, original, Person)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_person(data: Any) -> Any:
    """Read a `Person`; return a value that is no JSON object unchanged."""
    view = _BlankPerson()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.name = known["name"]
        raw_boss = known["boss"]
        raw_firm = known["firm"]
        raw_friends = known["friends"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.boss = None if raw_boss is None else decode_person(raw_boss)
    view.firm = None if raw_firm is None else decode_firm(raw_firm)
    view.friends = (
        None
        if raw_friends is None
        else {key: each(decode_person, item) for key, item in raw_friends.items()}
        if raw_friends.__class__ is dict
        else own(raw_friends)
    )
    view.__class__ = Person
    return view


def encode_person_update(view: Any) -> Any:
    """Write the JSON object of a `PersonUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not PersonUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.boss) is not UNSET:
        data["boss"] = encode_person_update(value)
    if (value := view.firm) is not UNSET:
        data["firm"] = encode_firm_update(value)
    if (value := view.friends) is not UNSET:
        data["friends"] = (
            {key: each(encode_person_update, item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_person_update, PersonUpdate)


@final
@read_view
class Firm(ReadView):
    """The schema `Firm`."""

    id: int | None = received("id", INTEGER)
    town: Town | None = received("town", Object(lambda: Town))
    staff: Sequence[Person | None] | None = received(
        "staff", Array(nullable(Object(lambda: Person)))
    )

    def to_update(self) -> FirmUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return FirmUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class FirmUpdate(WriteView):
    """The schema `Firm`."""

    town: TownUpdate | Unset = sent("town", Object(lambda: TownUpdate), default=UNSET)
    staff: list[PersonUpdate | None] | Unset = sent(
        "staff", Array(nullable(Object(lambda: PersonUpdate))), default=UNSET
    )


def decode_firm(data: Any) -> Any:
    """Read a `Firm`; return a value that is no JSON object unchanged."""
    view = _BlankFirm()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.id = known["id"]
        raw_town = known["town"]
        raw_staff = known["staff"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.town = None if raw_town is None else decode_town(raw_town)
    view.staff = None if raw_staff is None else each(decode_person, raw_staff)
    view.__class__ = Firm
    return view


def encode_firm_update(view: Any) -> Any:
    """Write the JSON object of a `FirmUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not FirmUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.town) is not UNSET:
        data["town"] = encode_town_update(value)
    if (value := view.staff) is not UNSET:
        data["staff"] = each(encode_person_update, value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_firm_update, FirmUpdate)


@final
@read_view
class Town(ReadView):
    """The schema `Town`."""

    mayor: Person | str | None = received("mayor", AnyOf(Object(lambda: Person), TEXT))
    firms: Sequence[Firm] | None = received("firms", Array(Object(lambda: Firm)))

    def to_update(self) -> TownUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return TownUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class TownUpdate(WriteView):
    """The schema `Town`."""

    mayor: PersonUpdate | str | Unset = sent(
        "mayor", AnyOf(Object(lambda: PersonUpdate), TEXT), default=UNSET
    )
    firms: list[FirmUpdate] | Unset = sent(
        "firms", Array(Object(lambda: FirmUpdate)), default=UNSET
    )


def decode_town(data: Any) -> Any:
    """Read a `Town`; return a value that is no JSON object unchanged."""
    view = _BlankTown()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        raw_mayor = known["mayor"]
        raw_firms = known["firms"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.mayor = None if raw_mayor is None else decode_person(raw_mayor)
    view.firms = None if raw_firms is None else each(decode_firm, raw_firms)
    view.__class__ = Town
    return view


def encode_town_update(view: Any) -> Any:
    """Write the JSON object of a `TownUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not TownUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.mayor) is not UNSET:
        data["mayor"] = encode_person_update(value)
    if (value := view.firms) is not UNSET:
        data["firms"] = each(encode_firm_update, value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_town_update, TownUpdate)

_BlankPerson = decoded_by(decode_person, Person)


_BlankFirm = decoded_by(decode_firm, Firm)


_BlankTown = decoded_by(decode_town, Town)
