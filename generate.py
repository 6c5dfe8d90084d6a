"""
Generate the client from the contract.

Exit status: 0 fine, 1 the output differs (--check), 2 usage, 3 the contract can't be generated.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import beside, manifest
from codegen.build import build
from codegen.contract import read
from codegen.formatting import format_python
from codegen.parse import parse
from codegen.problems import ContractError, render
from codegen.publish import diff, publish
from codegen.render import GENERATOR_VERSION, MARKER, render_package
from codegen.views import split

ROOT = Path(__file__).parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        return _generate(options.spec, options.output, check=options.check)
    except ContractError as error:
        print(render(error.problems), file=sys.stderr)
        return 3


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0].strip())
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "generated" / "affinda_resumes",
        help="the package's folder; its pyproject.toml goes beside it",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing, print what differs, exit 1 if anything"
    )
    return parser


def _generate(spec: Path, output: Path, *, check: bool) -> int:
    contract = read(spec)
    views = split(contract.document)
    package = build(contract, views, parse(contract, views))
    files = format_python(render_package(package, output.name))
    project = files.pop("pyproject.toml")
    inside = {path.removeprefix(f"{output.name}/"): text for path, text in files.items()}
    inside[manifest.NAME] = manifest.render_manifest(package, GENERATOR_VERSION, inside)
    if check:
        found = diff(inside, output) + beside.diff(project, output.parent / "pyproject.toml")
        print(found, end="")
        return 1 if found else 0
    changed = publish(inside, output, marker=MARKER)
    if beside.write(project, output.parent / "pyproject.toml"):
        changed.append("../pyproject.toml")
    for path in changed:
        print(f"{output / path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
