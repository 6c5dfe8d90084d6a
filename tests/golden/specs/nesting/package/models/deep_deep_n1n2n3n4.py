# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1N2N3N4`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .deep_deep_n1n2n3n4n5 import DeepDeepN1N2N3N4N5, DeepDeepN1N2N3N4N5Update


@final
@read_view()
class DeepDeepN1N2N3N4(ReadView["DeepDeepN1N2N3N4"], Editable["DeepDeepN1N2N3N4Update"]):
    """The schema `DeepDeepN1N2N3N4`."""

    n5: DeepDeepN1N2N3N4N5 | None = received("n5", Object(DeepDeepN1N2N3N4N5))


@final
@write_view(of=lambda: DeepDeepN1N2N3N4)
class DeepDeepN1N2N3N4Update(WriteView["DeepDeepN1N2N3N4Update"]):
    """The schema `DeepDeepN1N2N3N4`."""

    n5: DeepDeepN1N2N3N4N5Update | Unset = sent(default=UNSET)
