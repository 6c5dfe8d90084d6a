# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1N2N3N4N5N6N7N8`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .deep_deep_n1n2n3n4n5n6n7n8n9 import (
    DeepDeepN1N2N3N4N5N6N7N8N9,
    DeepDeepN1N2N3N4N5N6N7N8N9Update,
    decode_deep_deep_n1n2n3n4n5n6n7n8n9,
    encode_deep_deep_n1n2n3n4n5n6n7n8n9_update,
)


@final
@read_view
class DeepDeepN1N2N3N4N5N6N7N8(ReadView):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8`."""

    n9: DeepDeepN1N2N3N4N5N6N7N8N9 | None = received("n9", Object(DeepDeepN1N2N3N4N5N6N7N8N9))

    def to_update(self) -> DeepDeepN1N2N3N4N5N6N7N8Update:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DeepDeepN1N2N3N4N5N6N7N8Update.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DeepDeepN1N2N3N4N5N6N7N8Update(WriteView):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8`."""

    n9: DeepDeepN1N2N3N4N5N6N7N8N9Update | Unset = sent(
        "n9", Object(DeepDeepN1N2N3N4N5N6N7N8N9Update), default=UNSET
    )


def decode_deep_deep_n1n2n3n4n5n6n7n8(data: Any) -> Any:
    """Read a `DeepDeepN1N2N3N4N5N6N7N8`; return a value that is no JSON object unchanged."""
    view = _BlankDeepDeepN1N2N3N4N5N6N7N8()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_n9 = known["n9"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.n9 = None if raw_n9 is None else decode_deep_deep_n1n2n3n4n5n6n7n8n9(raw_n9)
    view.__class__ = DeepDeepN1N2N3N4N5N6N7N8
    return view


_BlankDeepDeepN1N2N3N4N5N6N7N8 = decoded_by(
    decode_deep_deep_n1n2n3n4n5n6n7n8, DeepDeepN1N2N3N4N5N6N7N8
)


def encode_deep_deep_n1n2n3n4n5n6n7n8_update(view: Any) -> Any:
    """Write the JSON object of a `DeepDeepN1N2N3N4N5N6N7N8Update`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DeepDeepN1N2N3N4N5N6N7N8Update:
        return view
    data: dict[str, Any] = {}
    if (value := view.n9) is not UNSET:
        data["n9"] = encode_deep_deep_n1n2n3n4n5n6n7n8n9_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_deep_deep_n1n2n3n4n5n6n7n8_update, DeepDeepN1N2N3N4N5N6N7N8Update)
