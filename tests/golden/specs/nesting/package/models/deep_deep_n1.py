# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .deep_deep_n1n2 import DeepDeepN1N2, DeepDeepN1N2Update


@final
@read_view()
class DeepDeepN1(ReadView["DeepDeepN1"], Editable["DeepDeepN1Update"]):
    """The schema `DeepDeepN1`."""

    n2: DeepDeepN1N2 | None = received("n2", Object(DeepDeepN1N2))


@final
@write_view(of=lambda: DeepDeepN1)
class DeepDeepN1Update(WriteView["DeepDeepN1Update"]):
    """The schema `DeepDeepN1`."""

    n2: DeepDeepN1N2Update | Unset = sent(default=UNSET)
