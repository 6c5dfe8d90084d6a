"""
Rounds that alternate between the things compared, and the median of each.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

from tools.bench.samples import ROOT

Medians = dict[str, float]
"""Seconds of CPU time for one call, by the name of what was called."""


class Used(NamedTuple):
    """CPU time and memory of whole processes."""

    seconds: Medians
    """Of CPU time."""
    memory: Medians
    """At its peak, in bytes."""


ROUNDS = 25
SLICE = 0.008
"""Seconds of CPU time that one contender gets in one round; one call takes longer where it must."""


def medians(
    contenders: Mapping[str, Callable[[], object]], *, rounds: int = ROUNDS, slice_: float = SLICE
) -> Medians:
    """
    Call every contender in turn, round after round.

    CPU time of this process and not the clock's: others may be at work on the machine.
    """
    counts = {name: _count(call, slice_) for name, call in contenders.items()}
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, call in contenders.items():
            times[name].append(timed(call, counts[name]))
    return steady_medians(times)


def steady_medians(times: Mapping[str, list[float]]) -> Medians:
    """
    Return the median of each contender's `times`, one for each round, with all rounds brought to one speed.

    A machine slows down to half its speed while others work on it. If that is so in half of the rounds, one
    contender's median is of slow rounds and another's of fast ones. All contenders meet the same speed in a
    round: it is the median of what each took, over its own median.
    """
    usual = {name: statistics.median(found) for name, found in times.items()}
    slowness = [
        statistics.median(one / usual[name] for name, one in zip(times, found, strict=True))
        for found in zip(*times.values(), strict=True)
    ]
    return {
        name: statistics.median(one / slow for one, slow in zip(found, slowness, strict=True))
        for name, found in times.items()
    }


def timed(call: Callable[[], object], count: int) -> float:
    """Seconds of CPU time for one of `count` calls."""
    began = time.process_time()
    for _ in range(count):
        call()
    return (time.process_time() - began) / count


def _count(call: Callable[[], object], slice_: float) -> int:
    """Count the calls that fill a slice, by doubling, which warms the contender up as well."""
    count = 1
    while (one := timed(call, count)) * count < slice_ and count < 100_000:
        count *= 2
    return max(1, round(slice_ / one)) if one else count


def used_by(
    commands: Mapping[str, list[str]],
    environment: dict[str, str],
    rounds: int,
    given: str = "",
    before: Callable[[], object] = lambda: None,
) -> Used:
    """Run every command in turn, round after round, with `given` on standard input, and `before` each."""
    found: dict[str, list[list[float]]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            before()
            done = subprocess.run(
                [sys.executable, "-m", "tools.bench.usage", *command],
                input=given, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment,
            )  # fmt: skip
            found[name].append([float(one) for one in done.stdout.split()])
    seconds = steady_medians({name: [one[0] for one in each] for name, each in found.items()})
    memory = {name: statistics.median(one[1] for one in each) for name, each in found.items()}
    return Used(seconds, memory)


def over(base: str, found: Medians) -> Medians:
    """Each median over that of `base`."""
    return {name: value / found[base] for name, value in found.items() if name != base}
