"""
Write the size of the package into docs/size.md, or compare: counts, which are the same on every machine.

Exit status: 0 the page says what is so, 1 it does not.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "size.md"
PACKAGE: Final = ROOT / "generated" / "affinda_resumes"
#: What the package needs; other modules differ between Pythons and environments.
NEEDED: Final = ("attr", "attrs", "httpcore", "httpx")
STEPS: Final = {
    "import affinda_resumes": "import affinda_resumes",
    "Client(…)": "import affinda_resumes; affinda_resumes.Client(api_key='k')",
    "client.update_resume_data": (
        "import affinda_resumes.operations.resumes.update_resume_data; affinda_resumes.Client(api_key='k')"
    ),
    "from affinda_resumes import *": "from affinda_resumes import *",
}
_HEAD: Final = """\
# Size of the package

Written by `make golden`, or `python -m tools.size --write`; `make check` fails when it differs. It holds
counts and no times: `make bench` measures those.

"""
_COUNTED: Final = """
import sys
sys.path.insert(0, sys.argv[1])
exec(sys.argv[2])
print("\\n".join(sys.modules))
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.size", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/size.md")
    write: bool = parser.parse_args(arguments).write
    page = render(PACKAGE)
    if write:
        PAGE.write_text(page, encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page:
        print("size: docs/size.md differs: run `make golden`", file=sys.stderr)
        return 1
    return 0


def render(package: Path) -> str:
    """Render the page for a package."""
    lines = ["| part | files | lines | bytes |", "|---|--:|--:|--:|"]
    lines += [f"| {part} | {counts} |" for part, counts in _parts(package).items()]
    lines += [
        "",
        "| imported by | modules of the package | attrs, httpx and httpcore |",
        "|---|--:|---|",
    ]
    for step, code in STEPS.items():
        modules = _imported(package, code)
        own = sum(name.partition(".")[0] == package.name for name in modules)
        needed = [name for name in NEEDED if name in modules]
        lines.append(f"| `{step}` | {own} | {', '.join(needed) or 'none'} |")
    return _HEAD + "\n".join(lines) + "\n"


def _parts(package: Path) -> dict[str, str]:
    """Count files, lines and bytes of each folder, and of all."""
    counts: dict[str, list[int]] = {}
    for path in sorted(package.rglob("*")):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        inside = path.relative_to(package)
        part = f"`{inside.parts[0]}/`" if len(inside.parts) > 1 else "top level"
        content = path.read_bytes()
        for name in (part, "all"):
            found = counts.setdefault(name, [0, 0, 0])
            found[:] = [
                one + more
                for one, more in zip(found, (1, content.count(b"\n"), len(content)), strict=True)
            ]
    counts["all"] = counts.pop("all")
    return {name: " | ".join(f"{one:,}" for one in found) for name, found in counts.items()}


def _imported(package: Path, code: str) -> set[str]:
    """Return the modules that a process of its own has imported after some code."""
    command = [sys.executable, "-I", "-c", _COUNTED, str(package.parent), code]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return set(done.stdout.split())


if __name__ == "__main__":
    sys.exit(main())
