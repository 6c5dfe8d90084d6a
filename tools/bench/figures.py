"""
Write what the README says of speed, its table and its chart, from the medians that `make bench` printed last.

They are kept in docs/speed.json, so that a test can hold the three together.

Exit status: 0 it is written, 1 `make bench` has not run in this checkout and nothing is kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from tools.bench.chart import COLOURS, chart
from tools.bench.measure import over
from tools.bench.peers import BASE, OFFICIAL, OURS, PYDANTIC, STOCK, WHOLE, WITH_ORJSON
from tools.bench.report import Raw, rows
from tools.bench.samples import ROOT
from tools.bench.table import line, ratio

MEASURED: Final = ROOT / "build" / "bench.json"
KEPT: Final = ROOT / "docs" / "speed.json"
README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- speed: `make figures` writes these lines from docs/speed.json -->\n"
END: Final = "<!-- end of speed -->\n"
COLUMNS: Final = {
    OURS: "this client",
    WITH_ORJSON: "with orjson",
    STOCK: "stock generator",
    OFFICIAL: "official v2 client",
    PYDANTIC: "pydantic v2",
}
LEFT_OUT: Final = "lists 10 times"
"""The name of rows in between: a README does without them."""
FELT: Final = {
    "one call": "httpx and dicts",
    "reading an answer": "json.loads",
    "a day's work": "httpx and dicts",
}
"""The rows of the chart, and what each is divided by."""


def main() -> int:
    """Keep what was measured last, and write the pages."""
    if MEASURED.exists():
        KEPT.write_text(MEASURED.read_text("utf-8"), "utf-8")
    elif not KEPT.exists():
        sys.stderr.write("figures: nothing is measured yet: run `make bench`\n")
        return 1
    for path, text in pages().items():
        path.write_text(text, "utf-8")
        sys.stdout.write(f"figures: {path.relative_to(ROOT)}\n")
    return 0


def pages() -> dict[Path, str]:
    """Return the text of each file that shows a figure."""
    raw: Raw = json.loads(KEPT.read_text("utf-8"))
    head, _, rest = README.read_text("utf-8").partition(BEGIN)
    _, _, tail = rest.partition(END)
    found = {README: f"{head}{BEGIN}{section(raw)}{END}{tail}"}
    for theme in COLOURS:
        found[ROOT / "docs" / f"speed-{theme}.svg"] = chart(felt(raw), COLUMNS, theme)
    return found


def felt(raw: Raw) -> dict[str, dict[str, float]]:
    """Return the ratios of the rows that a user feels."""
    reading = over(BASE, raw["decode"]["documented"])
    found = {
        "one call": over(BASE, raw["call"]),
        "reading an answer": reading | {OURS: reading[WHOLE]},
        "a day's work": over(BASE, raw["day"]["seconds"]),
    }
    return {
        f"{what}, over {FELT[what]}": {
            name: ratios[name] for name in (OURS, STOCK, OFFICIAL, PYDANTIC) if name in ratios
        }
        for what, ratios in found.items()
    }


def section(raw: Raw) -> str:
    """Return the lines of the README."""
    lines = [
        "<picture>",
        '  <source media="(prefers-color-scheme: dark)" srcset="docs/speed-dark.svg">',
        f'  <img alt="{alternative(raw)}" src="docs/speed-light.svg">',
        "</picture>",
        "",
        f"{raw['machine']}; less is better:",
        "",
        line(["what, over what", *COLUMNS.values()]),
        line(["---", *["---:"] * len(COLUMNS)]),
        *(
            line([row.what, *(ratio(row.ratios.get(column)) for column in COLUMNS)])
            for row in rows(raw)
            if LEFT_OUT not in row.what
        ),
    ]
    return "\n".join(lines) + "\n"


def alternative(raw: Raw) -> str:
    """Say in words what the chart shows."""
    return "CPU time. " + " ".join(
        f"{what[0].upper()}{what[1:]}: "
        + ", ".join(f"{COLUMNS[name]} {ratio:.2f}" for name, ratio in ratios.items())
        + "."
        for what, ratios in felt(raw).items()
    )


if __name__ == "__main__":
    sys.exit(main())
