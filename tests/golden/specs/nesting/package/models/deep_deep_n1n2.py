# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1N2`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .deep_deep_n1n2n3 import DeepDeepN1N2N3, DeepDeepN1N2N3Update


@final
@read_view()
class DeepDeepN1N2(ReadView["DeepDeepN1N2"], Editable["DeepDeepN1N2Update"]):
    """The schema `DeepDeepN1N2`."""

    n3: DeepDeepN1N2N3 | None = received("n3", Object(DeepDeepN1N2N3))


@final
@write_view(of=lambda: DeepDeepN1N2)
class DeepDeepN1N2Update(WriteView["DeepDeepN1N2Update"]):
    """The schema `DeepDeepN1N2`."""

    n3: DeepDeepN1N2N3Update | Unset = sent(default=UNSET)
