# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeep`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .deep_deep_n1 import DeepDeepN1, DeepDeepN1Update


@final
@read_view()
class DeepDeep(ReadView["DeepDeep"], Editable["DeepDeepUpdate"]):
    """The schema `DeepDeep`."""

    n1: DeepDeepN1 | None = received("n1", Object(DeepDeepN1))


@final
@write_view(of=lambda: DeepDeep)
class DeepDeepUpdate(WriteView["DeepDeepUpdate"]):
    """The schema `DeepDeep`."""

    n1: DeepDeepN1Update | Unset = sent(default=UNSET)
