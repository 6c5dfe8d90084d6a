# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14 import (
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14,
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14Update,
    decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14,
    encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14_update,
)


@final
@read_view
class DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13(ReadView):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13`."""

    n14: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14 | None = received(
        "n14", Object(DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14)
    )

    def to_update(self) -> DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update(WriteView):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13`."""

    n14: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14Update | Unset = sent(
        "n14", Object(DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14Update), default=UNSET
    )


def decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13(data: Any) -> Any:
    """Read a `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13`; return a value that is no JSON object unchanged."""
    view = _BlankDeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_n14 = known["n14"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.n14 = (
        None if raw_n14 is None else decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14(raw_n14)
    )
    view.__class__ = DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13
    return view


_BlankDeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13 = decoded_by(
    decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13, DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13
)


def encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13_update(view: Any) -> Any:
    """Write the JSON object of a `DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update:
        return view
    data: dict[str, Any] = {}
    if (value := view.n14) is not UNSET:
        data["n14"] = encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(
    encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13_update,
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update,
)
