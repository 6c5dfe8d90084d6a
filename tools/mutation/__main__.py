"""
Spoil the contract, the templates and the runtime in many ways, and tell who notices.

Every mistake must be noticed, or be listed in HARMLESS with the reason why it is none.

Exit status: 0 all are noticed, 1 some are not, 2 usage.
"""

from __future__ import annotations

import collections
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from typing import Final

from codegen.source.contract import read
from tools.cli import ROOT, make_parser
from tools.mutation.code_mutants import SPOILS
from tools.mutation.contract_mutants import spoiled
from tools.mutation.workspace import Workshop

#: What nobody notices, and why that is right.
HARMLESS: Final[dict[str, str]] = {}

Work = tuple[str, str, tuple[str, ...]]
Told = tuple[str, list[str]]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("mutation", __doc__)
    parser.add_argument("kind", nargs="?", choices=("contract", "code"), help="one kind only")
    parser.add_argument("--only", default="", help="those with this in their names")
    parser.add_argument("--verbose", action="store_true", help="tell of each who notices it")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    work = [one for one in all_work(options.kind) if options.only in one[1]]
    # Spawned, not forked: a worker begins with nothing of this process.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), context, _open) as workers:
        told = list(workers.map(_notice, work))
        for _ in range(os.cpu_count() or 1):
            workers.submit(_close)
    return report(told, options.verbose, time.monotonic() - began)


def all_work(kind: str | None) -> list[Work]:
    """Return what is to be tried, the slow ones first."""
    path = ROOT / "openapi.yaml"
    contracts: list[Work] = [
        ("contract", one.name, (one.text,)) for one in spoiled(read(path), path.read_text("utf-8"))
    ]
    code: list[Work] = [("code", s.name, (s.path, s.old, s.new, s.tests)) for s in SPOILS]
    return [one for one in [*code, *contracts] if kind in (None, one[0])]


_WORKSHOP: list[Workshop] = []


def _open() -> None:
    import atexit

    _WORKSHOP.append(Workshop())
    atexit.register(_close)


def _close() -> None:
    while _WORKSHOP:
        _WORKSHOP.pop().close()


def _notice(work: Work) -> Told:
    kind, name, arguments = work
    if kind == "contract":
        return f"contract: {name}", _WORKSHOP[0].contract_notices(*arguments)
    who = _WORKSHOP[0].code_notice(*arguments)
    return f"code: {name}", [who] if who else []


def report(told: list[Told], verbose: bool, seconds: float) -> int:
    """Print who notices what, and what nobody does; return the exit status."""
    for name, notices in sorted(told) if verbose else []:
        print(f"{name}\n    {'; '.join(notices) or HARMLESS.get(name, 'NOBODY')}")
    missed = [name for name, notices in told if not notices and name not in HARMLESS]
    stale = [n for n in HARMLESS if any(n == name and notices for name, notices in told)]
    first = collections.Counter(notices[0].partition(":")[0] for _, notices in told if notices)
    for who, count in first.most_common():
        print(f"mutate: {count:4} noticed by {who}")
    harmless = sum(name in HARMLESS for name, _ in told)
    print(
        f"mutate: {len(told)} mistakes, {len(missed)} not noticed, {harmless} harmless, {seconds:.0f} s"
    )
    for name in missed:
        print(f"mutate: nobody notices {name}", file=sys.stderr)
    for name in stale:
        print(f"mutate: {name} is listed as harmless, yet it is noticed", file=sys.stderr)
    return 1 if missed or stale else 0


if __name__ == "__main__":
    sys.exit(main())
