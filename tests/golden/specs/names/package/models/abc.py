# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Abc`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Abc(ReadView):
    """The schema `Abc`."""

    id_2: str | None = received("@id", TEXT)
    id: str | None = received("id", TEXT)
    id_3: str | None = received("ID", TEXT)
    class_: str | None = received("class", TEXT)
    str_: str | None = received("str", TEXT)
    from_dict_: str | None = received("from_dict", TEXT)
    to_dict_: str | None = received("to_dict", TEXT)
    to_update_: str | None = received("toUpdate", TEXT)
    unknown_fields_: str | None = received("unknown_fields", TEXT)
    d: str | None = received("d", TEXT)
    data: str | None = received("data", TEXT)
    view: str | None = received("view", TEXT)
    value: str | None = received("value", TEXT)
    known: str | None = received("known", TEXT)
    datetime_: datetime.date | str | None = received("datetime", DATE)
    unset: str | None = received("UNSET", TEXT)
    none: str | None = received("None", TEXT)
    field_class_: str | None = received("__class__", TEXT)
    fi_2: str | None = received("ﬁ", TEXT)
    fi: str | None = received("fi", TEXT)
    field_1st: str | None = received("1st", TEXT)
    field: str | None = received("", TEXT)
    a_b_2: str | None = received("a b", TEXT)
    a_b: str | None = received("a_b", TEXT)

    def to_update(self) -> AbcUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return AbcUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class AbcUpdate(WriteView):
    """The schema `Abc`."""

    id_2: str | Unset = sent("@id", TEXT, default=UNSET)
    id: str | Unset = sent("id", TEXT, default=UNSET)
    id_3: str | Unset = sent("ID", TEXT, default=UNSET)
    class_: str | Unset = sent("class", TEXT, default=UNSET)
    str_: str | Unset = sent("str", TEXT, default=UNSET)
    from_dict_: str | Unset = sent("from_dict", TEXT, default=UNSET)
    to_dict_: str | Unset = sent("to_dict", TEXT, default=UNSET)
    to_update_: str | Unset = sent("toUpdate", TEXT, default=UNSET)
    unknown_fields_: str | Unset = sent("unknown_fields", TEXT, default=UNSET)
    d: str | Unset = sent("d", TEXT, default=UNSET)
    data: str | Unset = sent("data", TEXT, default=UNSET)
    view: str | Unset = sent("view", TEXT, default=UNSET)
    value: str | Unset = sent("value", TEXT, default=UNSET)
    known: str | Unset = sent("known", TEXT, default=UNSET)
    datetime_: datetime.date | Unset = sent("datetime", DATE, default=UNSET)
    unset: str | Unset = sent("UNSET", TEXT, default=UNSET)
    none: str | Unset = sent("None", TEXT, default=UNSET)
    field_class_: str | Unset = sent("__class__", TEXT, default=UNSET)
    fi_2: str | Unset = sent("ﬁ", TEXT, default=UNSET)
    fi: str | Unset = sent("fi", TEXT, default=UNSET)
    field_1st: str | Unset = sent("1st", TEXT, default=UNSET)
    field: str | Unset = sent("", TEXT, default=UNSET)
    a_b_2: str | Unset = sent("a b", TEXT, default=UNSET)
    a_b: str | Unset = sent("a_b", TEXT, default=UNSET)

    def changes_since(self, original: Abc) -> AbcUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Abc`.
        """
        update = changes(self, original, Abc)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_abc(data: Any) -> Any:
    """Read an `Abc`; return a value that is no JSON object unchanged."""
    view = _BlankAbc()
    try:
        known = data if len(data) >= 24 else view.__view_absent__ | data
        view.id_2 = known["@id"]
        view.id = known["id"]
        view.id_3 = known["ID"]
        view.class_ = known["class"]
        view.str_ = known["str"]
        view.from_dict_ = known["from_dict"]
        view.to_dict_ = known["to_dict"]
        view.to_update_ = known["toUpdate"]
        view.unknown_fields_ = known["unknown_fields"]
        view.d = known["d"]
        view.data = known["data"]
        view.view = known["view"]
        view.value = known["value"]
        view.known = known["known"]
        raw_datetime_ = known["datetime"]
        view.unset = known["UNSET"]
        view.none = known["None"]
        view.field_class_ = known["__class__"]
        view.fi_2 = known["ﬁ"]
        view.fi = known["fi"]
        view.field_1st = known["1st"]
        view.field = known[""]
        view.a_b_2 = known["a b"]
        view.a_b = known["a_b"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.datetime_ = None if raw_datetime_ is None else to_date(raw_datetime_)
    view.__class__ = Abc
    return view


_BlankAbc = decoded_by(decode_abc, Abc)


def encode_abc_update(view: Any) -> Any:
    """Write the JSON object of an `AbcUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AbcUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.id_2) is not UNSET:
        data["@id"] = value
    if (value := view.id) is not UNSET:
        data["id"] = value
    if (value := view.id_3) is not UNSET:
        data["ID"] = value
    if (value := view.class_) is not UNSET:
        data["class"] = value
    if (value := view.str_) is not UNSET:
        data["str"] = value
    if (value := view.from_dict_) is not UNSET:
        data["from_dict"] = value
    if (value := view.to_dict_) is not UNSET:
        data["to_dict"] = value
    if (value := view.to_update_) is not UNSET:
        data["toUpdate"] = value
    if (value := view.unknown_fields_) is not UNSET:
        data["unknown_fields"] = value
    if (value := view.d) is not UNSET:
        data["d"] = value
    if (value := view.data) is not UNSET:
        data["data"] = value
    if (value := view.view) is not UNSET:
        data["view"] = value
    if (value := view.value) is not UNSET:
        data["value"] = value
    if (value := view.known) is not UNSET:
        data["known"] = value
    if (value := view.datetime_) is not UNSET:
        data["datetime"] = from_date(value)
    if (value := view.unset) is not UNSET:
        data["UNSET"] = value
    if (value := view.none) is not UNSET:
        data["None"] = value
    if (value := view.field_class_) is not UNSET:
        data["__class__"] = value
    if (value := view.fi_2) is not UNSET:
        data["ﬁ"] = value
    if (value := view.fi) is not UNSET:
        data["fi"] = value
    if (value := view.field_1st) is not UNSET:
        data["1st"] = value
    if (value := view.field) is not UNSET:
        data[""] = value
    if (value := view.a_b_2) is not UNSET:
        data["a b"] = value
    if (value := view.a_b) is not UNSET:
        data["a_b"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_abc_update, AbcUpdate)
