"""
Measure what importing the package costs, beside importing attrs and httpx alone.

Each import runs in a process of its own, the kinds in turn, so that a busy machine slows all of them
alike. What is compared are the medians, without Python's own start. The environment holds attrs and
httpx and nothing else: httpx imports rich and click where they are installed, which takes as long again.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

from tools.cli import ROOT, make_parser
from tools.environment.venvs import python_of

BASE = "import attrs, httpx"
MEASURED = {
    "attrs and httpx": BASE,
    "the package": "import affinda_resumes",
    "its models": "import affinda_resumes.models",
    "its client": "from affinda_resumes import Client",
    "all its names": "from affinda_resumes import *",
}
TIMED = """\
import sys, time
sys.path.insert(0, sys.argv[1])
start = time.perf_counter()
{statement}
print(time.perf_counter() - start)
"""


def main(arguments: list[str] | None = None) -> int:
    """Measure, print a table, and return 0."""
    parser = make_parser("bench.import_time", __doc__)
    parser.add_argument("--rounds", type=int, default=40, help="default: 40")
    rounds: int = parser.parse_args(arguments).rounds
    taken = measure(max(rounds, 1))
    base = taken["attrs and httpx"]
    for name, seconds in taken.items():
        print(f"{name:<16} {seconds * 1000:7.1f} ms  {seconds / base:5.2f}")
    return 0


def measure(rounds: int) -> dict[str, float]:
    """Give the median seconds of each import; the first round, which writes caches, does not count."""
    python = python_of("newest")
    taken: dict[str, list[float]] = {name: [] for name in MEASURED}
    for _ in range(rounds + 1):
        for name, statement in MEASURED.items():
            taken[name].append(once(python, statement))
    return {name: statistics.median(seconds[1:]) for name, seconds in taken.items()}


def once(python: Path, statement: str) -> float:
    """Run one statement in a process of its own and give its seconds."""
    code = TIMED.format(statement=statement)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [python, "-c", code, ROOT / "generated"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
