"""
Compare our reading of contracts, and our client, with openapi-python-client's.

Exit status: 0 every difference stands in differences.toml, and no more; 1 otherwise.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tools.compat.check import check, contracts
from tools.compat.readings import KINDS
from tools.compat.table import Row, rows, stale, unknown


def main() -> int:
    """Compare all contracts."""
    return run(contracts(), rows())


def run(paths: dict[str, Path], table: list[Row]) -> int:
    """Compare contracts, print what was compared and what does not match the table; return the exit status."""
    result = check(paths)
    new, gone = unknown(result.differences, table), stale(result.differences, table)
    for difference in new:
        print(f"compat: not in the table: {difference}", file=sys.stderr)
    for row in gone:
        print(f"compat: no longer a difference: {row}", file=sys.stderr)
    counted = ", ".join(f"{result.counts[kind]} {kind}" for kind in KINDS)
    print(f"compat: {len(paths)} contracts. In both readings, by kind: {counted}")
    known = [one for one in result.differences if one not in new]
    reasons = Counter(next(row.reason for row in table if row.matches(one)) for one in known)
    for reason, times in reasons.most_common():
        print(f"{times:6} {reason}")
    return 1 if new or gone else 0


if __name__ == "__main__":
    sys.exit(main())
