# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read: `Cause`, `CauseInner`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Cause(ReadView):
    """The schema `Cause`."""

    cause: Cause | None = received("cause", Object(lambda: Cause))
    inner: CauseInner | None = received("inner", Object(lambda: CauseInner))


def decode_cause(data: Any) -> Any:
    """Read a `Cause`; return a value that is no JSON object unchanged."""
    view = _BlankCause()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        raw_cause = known["cause"]
        raw_inner = known["inner"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.cause = None if raw_cause is None else decode_cause(raw_cause)
    view.inner = None if raw_inner is None else decode_cause_inner(raw_inner)
    view.__class__ = Cause
    return view


@final
@read_view
class CauseInner(ReadView):
    """The schema `CauseInner`."""

    causes: Sequence[Cause] | None = received("causes", Array(Object(lambda: Cause)))


def decode_cause_inner(data: Any) -> Any:
    """Read a `CauseInner`; return a value that is no JSON object unchanged."""
    view = _BlankCauseInner()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_causes = known["causes"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.causes = None if raw_causes is None else each(decode_cause, raw_causes)
    view.__class__ = CauseInner
    return view


_BlankCause = decoded_by(decode_cause, Cause)


_BlankCauseInner = decoded_by(decode_cause_inner, CauseInner)
