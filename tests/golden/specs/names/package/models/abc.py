# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Abc`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view()
class Abc(ReadView["Abc"], Editable["AbcUpdate"]):
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


@final
@write_view(of=lambda: Abc)
class AbcUpdate(WriteView["AbcUpdate"], UpdateBody["AbcUpdate", "Abc"]):
    """The schema `Abc`."""

    id_2: str | Unset = sent(default=UNSET)
    id: str | Unset = sent(default=UNSET)
    id_3: str | Unset = sent(default=UNSET)
    class_: str | Unset = sent(default=UNSET)
    str_: str | Unset = sent(default=UNSET)
    from_dict_: str | Unset = sent(default=UNSET)
    to_dict_: str | Unset = sent(default=UNSET)
    to_update_: str | Unset = sent(default=UNSET)
    unknown_fields_: str | Unset = sent(default=UNSET)
    d: str | Unset = sent(default=UNSET)
    data: str | Unset = sent(default=UNSET)
    view: str | Unset = sent(default=UNSET)
    value: str | Unset = sent(default=UNSET)
    known: str | Unset = sent(default=UNSET)
    datetime_: datetime.date | Unset = sent(default=UNSET)
    unset: str | Unset = sent(default=UNSET)
    none: str | Unset = sent(default=UNSET)
    field_class_: str | Unset = sent(default=UNSET)
    fi_2: str | Unset = sent(default=UNSET)
    fi: str | Unset = sent(default=UNSET)
    field_1st: str | Unset = sent(default=UNSET)
    field: str | Unset = sent("", TEXT, default=UNSET)
    a_b_2: str | Unset = sent(default=UNSET)
    a_b: str | Unset = sent(default=UNSET)
