"""
The parts that the command lines of all programs share.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import Final

from codegen.problems import ContractError, render
from codegen.text import visible

ROOT: Final = Path(__file__).resolve().parents[1]

FINE: Final = 0
FINDINGS: Final = 1
REFUSED: Final = 3
"""Exit statuses; argparse ends with 2 where a command line is wrong."""


def make_parser(name: str, documentation: str | None) -> argparse.ArgumentParser:
    """Return the parser of `python -m tools.NAME`, whose help is the module's docstring."""
    return argparse.ArgumentParser(
        prog=f"python -m tools.{name}",
        description=documentation,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def path_of(parser: argparse.ArgumentParser, text: str, form: str) -> Path:
    """Return the path that a variable of make holds; end with 2 and the form of the call without one."""
    if not text:
        parser.error(f"{form.partition('=')[0].split()[-1]} is empty: {form}")
    return expanded(text)


def expanded(text: str) -> Path:
    """Return a path; a shell leaves the `~` of `DEST=~/app` to us where make is called."""
    try:
        return Path(text).expanduser()
    except RuntimeError:  # there is no such user
        return Path(text)


def accept_any_letter(errors: str = "backslashreplace") -> None:
    """Write what the terminal's encoding does not have in another way, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def print_problem(name: str, problem: object) -> None:
    """Print one line on stderr, with every invisible character as an escape."""
    print(f"{name}: {visible(str(problem))}", file=sys.stderr)


def print_contract_error(error: ContractError) -> None:
    """Print each problem of a contract on stderr, as the generator does."""
    print(render(error.problems), file=sys.stderr, end="")
