"""
Hold the contract to Redocly's recommended rules and to ours.

Exit status: 0 fine, 1 findings, 3 the contract can't be read, or Redocly can't be run.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from codegen.openapi.references import steps_of  # noqa: E402
from codegen.problems import ContractError, Pointer, render  # noqa: E402
from codegen.source.contract import Contract, read  # noqa: E402 (importable from here on)
from codegen.text import visible  # noqa: E402
from tools import contract_rules, node  # noqa: E402
from tools.contract_rules import Slip  # noqa: E402

#: Redocly's rules that differ from `recommended`, each with its reason.
DIFFERENT: Final[dict[str, tuple[str, str]]] = {
    "info-license": ("off", "the licence of the API isn't ours to name"),
    "no-invalid-media-type-examples": ("error", "people copy examples"),
    "no-invalid-schema-examples": ("off", "`example-valid` holds them, dates included"),
}


def main(path: Path) -> int:
    """Print every finding, sorted by position."""
    try:
        contract = read(path)
        slips = contract_rules.check(contract.document)
        if not any(slip.rule == "no-reference-in-data" for slip in slips):
            slips += redocly(path)
    except ContractError as error:
        print(render(error.problems), file=sys.stderr, end="")
        return 3
    except (node.NotReadyError, OSError, subprocess.TimeoutExpired, ValueError) as problem:
        print(f"lint: Redocly: {visible(str(problem))}", file=sys.stderr)
        return 3
    for slip in sorted(set(slips), key=lambda s: (contract.tree.position(s.pointer), s.rule)):
        print(block(contract, slip), file=sys.stderr)
    return 1 if slips else 0


def redocly(path: Path) -> list[Slip]:
    """Return what Redocly finds in a copy of the contract, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="lint-") as folder:
        copy = Path(folder) / f"contract{path.suffix}"
        copy.write_bytes(path.read_bytes())
        rules = "".join(f"  {name}: {level}\n" for name, (level, _) in DIFFERENT.items())
        (Path(folder) / "redocly.yaml").write_text(f"extends: [recommended]\nrules:\n{rules}")
        done = node.redocly(
            "lint", copy.name, "--format", "json", "--max-problems", "1000", cwd=Path(folder)
        )
    start = done.stdout.find("{")
    if start < 0:
        raise ValueError(done.stderr.strip()[-400:])
    report, _ = json.JSONDecoder().raw_decode(done.stdout[start:])
    return [
        Slip(_pointer(problem["location"][0].get("pointer", "#/")), problem["ruleId"],
             problem["message"], f"see Redocly's rule `{problem['ruleId']}`")
        for problem in report["problems"]
    ]  # fmt: skip


def _pointer(text: str) -> Pointer:
    return tuple(int(step) if step.isdigit() and len(step) < 3 else step for step in steps_of(text))


def block(contract: Contract, slip: Slip) -> str:
    """Return a finding as the generator prints its problems."""
    line, column = contract.tree.position(slip.pointer)
    message = visible(" ".join(slip.message.split()))
    place = f"{contract.file}:{line}:{column}"
    return f"{place}: error[{slip.rule}]\n    {message}\n    fix: {visible(slip.fix)}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("openapi.yaml")))
