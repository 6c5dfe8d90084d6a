# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read: `Chicken`, `Egg`."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Chicken(ReadView):
    """The schema `Chicken`."""

    egg: Egg | None = received("egg", Object(lambda: Egg))


def decode_chicken(data: Any) -> Any:
    """Read a `Chicken`; return a value that is no JSON object unchanged."""
    view = _BlankChicken()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_egg = known["egg"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.egg = None if raw_egg is None else decode_egg(raw_egg)
    view.__class__ = Chicken
    return view


@final
@read_view
class Egg(ReadView):
    """The schema `Egg`."""

    chicken: Chicken | None = received("chicken", nullable(Object(lambda: Chicken)))


def decode_egg(data: Any) -> Any:
    """Read an `Egg`; return a value that is no JSON object unchanged."""
    view = _BlankEgg()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_chicken = known["chicken"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.chicken = None if raw_chicken is None else decode_chicken(raw_chicken)
    view.__class__ = Egg
    return view


_BlankChicken = decoded_by(decode_chicken, Chicken)


_BlankEgg = decoded_by(decode_egg, Egg)
