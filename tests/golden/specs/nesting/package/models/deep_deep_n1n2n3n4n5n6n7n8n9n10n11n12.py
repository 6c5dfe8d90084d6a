# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13 import (
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13,
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update,
)


@final
@read_view()
class DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12(
    ReadView["DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12"],
    Editable["DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update"],
):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12`."""

    n13: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13 | None = received(
        "n13", Object(DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13)
    )


@final
@write_view(of=lambda: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12)
class DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update(
    WriteView["DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update"]
):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12`."""

    n13: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update | Unset = sent(default=UNSET)
