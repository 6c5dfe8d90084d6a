"""
Change the contract and the code in many small ways, and tell which check catches each change.

Each mutant must be killed by a check or a test, or be excluded by name with the reason.

Exit status: 0 all are killed, 1 some survive, 2 usage.
"""

from __future__ import annotations

import collections
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor

from codegen.source.contract import read
from tools.cli import ROOT, make_parser
from tools.mutation import workers
from tools.mutation.code_mutants import EXCLUDED, code_mutants
from tools.mutation.contract_mutants import contract_mutants
from tools.mutation.workers import Result, Work


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("mutation", __doc__)
    parser.add_argument("kind", nargs="?", choices=("contract", "code"), help="one kind only")
    parser.add_argument("--only", default="", help="those with this in their names")
    parser.add_argument("--verbose", action="store_true", help="tell what kills each")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    work = [one for one in all_work(options.kind) if options.only in one[1]]
    # Spawned, not forked: a worker begins with nothing of this process.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), context, workers.begin) as pool:
        results: list[Result] = []
        for name, killers in pool.map(workers.try_mutant, work):
            results.append((name, killers))
            if options.verbose:
                print(f"{name}\n    {'; '.join(killers) or 'SURVIVES'}", flush=True)
        for _ in range(os.cpu_count() or 1):
            pool.submit(workers.end)
    return report(results, time.monotonic() - began)


def all_work(kind: str | None) -> list[Work]:
    """Return the mutants to try, the slow ones first."""
    path = ROOT / "openapi.yaml"
    contracts: list[Work] = [
        ("contract", one.name, (one.text,))
        for one in contract_mutants(read(path), path.read_text("utf-8"))
    ]
    code: list[Work] = [
        ("code", one.name, (one.paths, one.mutant.text, one.tests))
        for one in code_mutants(ROOT)
        if one.name not in EXCLUDED
    ]
    return [one for one in [*code, *contracts] if kind in (None, one[0])]


def report(results: list[Result], seconds: float) -> int:
    """Print what kills the mutants, and those that survive; return the exit status."""
    survivors = [name for name, killers in results if not killers]
    first = collections.Counter(killers[0].partition(":")[0] for _, killers in results if killers)
    for killer, count in first.most_common():
        print(f"mutate: {count:4} killed by {killer}")
    print(
        f"mutate: {len(results)} mutants, {len(survivors)} survive, "
        f"{len(EXCLUDED)} excluded, {seconds:.0f} s"
    )
    for name in survivors:
        print(f"mutate: nothing kills {name}", file=sys.stderr)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
