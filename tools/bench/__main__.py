"""
Run it all: the table goes to standard output and to build/bench.md, the medians to build/bench.json.
"""

from __future__ import annotations

import json
import sys

from tools.bench.report import measure, notes, rows
from tools.bench.samples import ROOT
from tools.bench.stock import stock_package
from tools.bench.table import machine, render

BUILD = ROOT / "build"


def main() -> None:
    """Measure, write, show."""
    with stock_package() as folder:
        raw = measure(folder, lambda what: print(f"bench: {what}", file=sys.stderr, flush=True))
    report = render(rows(raw), notes(raw))
    BUILD.mkdir(exist_ok=True)
    (BUILD / "bench.md").write_text(report, encoding="utf-8")
    medians = json.dumps({"machine": machine(), **raw}, indent=2, ensure_ascii=False)
    (BUILD / "bench.json").write_text(medians + "\n", encoding="utf-8")
    print(report, end="")


if __name__ == "__main__":
    main()
