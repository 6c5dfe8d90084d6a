# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Deep`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
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
from .deep_deep import DeepDeep, DeepDeepUpdate
from .deep_first import DeepFirst, DeepFirstUpdate
from .deep_second import DeepSecond, DeepSecondUpdate


@final
@read_view()
class Deep(ReadView["Deep"], Editable["DeepUpdate"]):
    """The schema `Deep`."""

    first: DeepFirst | None = received("first", Object(DeepFirst))
    second: DeepSecond | None = received("second", Object(DeepSecond))
    deep: DeepDeep | None = received("deep", Object(DeepDeep))


@final
@write_view(of=lambda: Deep)
class DeepUpdate(WriteView["DeepUpdate"], UpdateBody["DeepUpdate", "Deep"]):
    """The schema `Deep`."""

    first: DeepFirstUpdate | Unset = sent(default=UNSET)
    second: DeepSecondUpdate | Unset = sent(default=UNSET)
    deep: DeepDeepUpdate | Unset = sent(default=UNSET)
