# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12 import (
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12,
    DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update,
    decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12,
    encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12_update,
)


@final
@read_view
class DeepDeepN1N2N3N4N5N6N7N8N9N10N11(ReadView):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11`."""

    n12: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12 | None = received(
        "n12", Object(DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12)
    )

    def to_update(self) -> DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update(WriteView):
    """The schema `DeepDeepN1N2N3N4N5N6N7N8N9N10N11`."""

    n12: DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update | Unset = sent(
        "n12", Object(DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update), default=UNSET
    )


def decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11(data: Any) -> Any:
    """Read a `DeepDeepN1N2N3N4N5N6N7N8N9N10N11`; return a value that is no JSON object unchanged."""
    view = _BlankDeepDeepN1N2N3N4N5N6N7N8N9N10N11()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_n12 = known["n12"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.n12 = None if raw_n12 is None else decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12(raw_n12)
    view.__class__ = DeepDeepN1N2N3N4N5N6N7N8N9N10N11
    return view


_BlankDeepDeepN1N2N3N4N5N6N7N8N9N10N11 = decoded_by(
    decode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11, DeepDeepN1N2N3N4N5N6N7N8N9N10N11
)


def encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11_update(view: Any) -> Any:
    """Write the JSON object of a `DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update:
        return view
    data: dict[str, Any] = {}
    if (value := view.n12) is not UNSET:
        data["n12"] = encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_deep_deep_n1n2n3n4n5n6n7n8n9n10n11_update, DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update)
