# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Calls whose waits between attempts take no time, for tests."""

from __future__ import annotations

from typing import Any

from .exchange import Exchange


class _Exchange(Exchange):
    """The attempts of a call that moves its own clock instead of waiting."""

    waits: list[float]

    def settle(self, *args: Any, **kwargs: Any) -> Any:
        """
        Judge an attempt; note a wait, and skip it.

        The beginning and the deadline of the call are then as much earlier: it ends as it would with the wait.
        """
        verdict = super().settle(*args, **kwargs)
        if not isinstance(verdict, float):
            return verdict
        self.waits.append(verdict)
        self._began -= verdict
        self.deadline -= verdict
        return 0.0


def skip_waits(client: Any, waits: list[float]) -> None:
    """Skip all waits between the attempts of a client's calls, and note their seconds in `waits`."""
    begin = client._begin

    def begun(*args: Any, **kwargs: Any) -> Any:
        """Begin a call as ever, with such attempts."""
        call = begin(*args, **kwargs)
        call.exchange.__class__ = _Exchange
        call.exchange.waits = waits
        return call

    client._begin = begun
