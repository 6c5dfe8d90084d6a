# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Referee`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Referee(ReadView):
    """A person who can speak for the resume's owner."""

    name: str | None = received("name", nullable(TEXT))
    """The referee's name."""
    text: str | None = received("text", nullable(TEXT))
    """All that the resume says about the referee, in one text."""
    email: str | None = received("email", nullable(TEXT))
    """The referee's e-mail address."""
    number: str | None = received("number", nullable(TEXT))
    """The referee's telephone number, as text."""
    position: str | None = received("position", nullable(TEXT))
    """The referee's position at work."""

    def to_update(self) -> RefereeUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return RefereeUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class RefereeUpdate(WriteView):
    """A person who can speak for the resume's owner."""

    name: str | None | Unset = sent("name", nullable(TEXT), default=UNSET)
    """The referee's name."""
    text: str | None | Unset = sent("text", nullable(TEXT), default=UNSET)
    """All that the resume says about the referee, in one text."""
    email: str | None | Unset = sent("email", nullable(TEXT), default=UNSET)
    """The referee's e-mail address."""
    number: str | None | Unset = sent("number", nullable(TEXT), default=UNSET)
    """The referee's telephone number, as text."""
    position: str | None | Unset = sent("position", nullable(TEXT), default=UNSET)
    """The referee's position at work."""


def decode_referee(data: Any) -> Any:
    """Read a `Referee`; return a value that is no JSON object unchanged."""
    view = _BlankReferee()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        view.name = known["name"]
        view.text = known["text"]
        view.email = known["email"]
        view.number = known["number"]
        view.position = known["position"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Referee
    return view


_BlankReferee = decoded_by(decode_referee, Referee)


def encode_referee_update(view: Any) -> Any:
    """Write the JSON object of a `RefereeUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not RefereeUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.email) is not UNSET:
        data["email"] = value
    if (value := view.number) is not UNSET:
        data["number"] = value
    if (value := view.position) is not UNSET:
        data["position"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_referee_update, RefereeUpdate)
