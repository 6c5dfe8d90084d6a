"""
Run the code of docs/migrating.md, before and after, against a server on this machine, and compare.

Each block must send and print what it says. `# sends …` is the body of a request, `print(…)  # …` a line of
output; a `…` in them stands for anything. `# The server answers …` names a status, or the JSON of a body.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from tools.bench.stock import command, environment, stock_package
from tools.cli import FINDINGS, FINE, ROOT, accept_any_letter, make_parser, print_problem
from tools.environment.venvs import python_of

PAGE: Final = ROOT / "docs" / "migrating.md"
TASKS: Final = Path(__file__).with_name("tasks.yaml")
"""The contract of some blocks: ours has no enum."""
_BLOCK: Final = re.compile(r"^```python(?: ([\w-]+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_ANSWER: Final = re.compile(r"^ *# The server answers (.+?)\.?$", re.MULTILINE)
_SENDS: Final = re.compile(r"^ *# sends (.+)$", re.MULTILINE)
_PRINTS: Final = re.compile(r"^ *print\(.*\) {2}# (.+)$", re.MULTILINE)


class Block(NamedTuple):
    """A block of the page."""

    side: str
    """The client that it uses; blocks of one side share their names."""
    code: str


class Found(NamedTuple):
    """The bodies that a block sends, and the lines that it prints."""

    sent: list[str]
    printed: list[str]


def main(arguments: list[str] | None = None) -> int:
    """Run the page, and print each block that does something else than it says."""
    make_parser("migrate", __doc__).parse_args(arguments)
    accept_any_letter()
    page = blocks(PAGE.read_text("utf-8"))
    wrong = [
        f"{block.side}: {said}\n{block.code}"
        for block, found in zip(page, run(page), strict=True)
        for said in differences(block, found)
    ]
    for one in wrong:
        print_problem("migrate", one)
    print(f"migrate: {len(page)} blocks run, {len(wrong)} differences")
    return FINDINGS if wrong else FINE


def blocks(text: str) -> list[Block]:
    """Return the blocks of a page."""
    return [Block(side or "after", code) for side, code in _BLOCK.findall(text)]


def run(page: list[Block]) -> list[Found]:
    """
    Run all blocks in one process, in an environment that has the other clients.

    Raises:
        RuntimeError: a block raises an exception.
    """
    asked = [(block.side, block.code, _ANSWER.findall(block.code)) for block in page]
    with stock_package() as stock, TemporaryDirectory() as folder:
        path = os.pathsep.join([str(ROOT / "generated"), str(stock), *tasks_packages(Path(folder))])
        done = subprocess.run(
            [str(python_of("bench")), str(Path(__file__).with_name("runner.py"))],
            input=json.dumps(asked),
            env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    answer: Any = json.loads(done.stdout)
    return [Found(sent, printed.splitlines()) for sent, printed in answer]


def tasks_packages(folder: Path) -> list[str]:
    """Make both packages of the small contract in a folder, and return those that they are imported from."""
    stock, ours = folder / "stock", folder / "ours"
    commands = [
        command(stock, TASKS),
        [
            sys.executable,
            str(ROOT / "generate.py"),
            *("--spec", str(TASKS), "--output", str(ours / "tasks")),
        ],
    ]
    for one in commands:
        subprocess.run(one, check=True, capture_output=True, env=environment())
    return [str(stock), str(ours)]


def differences(block: Block, found: Found) -> list[str]:
    """Say where a block does something else than it says."""
    pairs = (
        ("sends", _SENDS.findall(block.code), found.sent),
        ("prints", _PRINTS.findall(block.code), found.printed),
    )
    return [
        f"{verb} {told!r}, not {said!r}"
        for verb, said, told in pairs
        if len(said) != len(told) or not all(map(_matches, said, told))
    ]


def _matches(said: str, told: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, said.split("…"))), told) is not None


if __name__ == "__main__":
    sys.exit(main())
