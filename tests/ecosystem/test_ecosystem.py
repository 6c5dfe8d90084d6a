"""
The tools of docs/ecosystem.md: each row is a program that uses the real tool, or names the test that does.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import ROOT
from tests.support.forking import ForkServer
from tools.environment.venvs import python_of

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))
PAGE = (ROOT / "docs" / "ecosystem.md").read_text("utf-8")
ROWS = re.findall(r"^\| (?!Tool \||-)(.+?) \| (.+) \| \[`(.+?)`\]\((.+?)\) \|$", PAGE, re.MULTILINE)
"""Tool, what is said of it, the name of its test, and where the link leads."""


ALONE = {"with_gevent"}
"""Programs that must begin before anything is imported, since they patch it."""
_IMPORTS = """
import os, runpy, sys
import tests.ecosystem.calling

def run(arguments):
    program, *alone = arguments
    if alone:
        os.execv(sys.executable, [sys.executable, "-P", program])
    runpy.run_path(program, run_name="__main__")
    return 0
"""
"""Importing httpx is most of what a program costs where rich and pygments are: its command line takes them."""


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForkServer]:
    """Run programs in an environment of their own: the plugins of all these tools would load in each test here."""
    kept = ("PATH", "TMPDIR", "PYTHONDONTWRITEBYTECODE")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment["HOME"] = str(tmp_path_factory.mktemp("home"))
    environment["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    python = python_of("ecosystem")
    server = ForkServer(_IMPORTS, flags=("-P",), python=python, environment=environment)
    yield server
    server.stop()


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_a_tool_works_as_the_page_says(program: Path, tools: ForkServer, tmp_path: Path) -> None:
    """The program of a row runs to its end: it has a process of its own, since most tools change the whole of one."""
    done = tools.run(program, *(["alone"] if program.stem in ALONE else []), cwd=tmp_path)

    assert 0 == done.returncode, done.stdout + done.stderr


def test_every_line_of_the_tables_is_a_row() -> None:
    """No row is without a test: each line of a table but its head has one."""
    lines = re.findall(r"^\| (?!Tool \||-).*", PAGE, re.MULTILINE)

    assert len(lines) == len(ROWS) > 20
    assert len({tool for tool, *_ in ROWS}) == len(ROWS)


def test_every_program_has_a_row() -> None:
    """A row of its own for each program, and a program for each row that names one."""
    named = [link for _, _, _, link in ROWS if "/programs/" in link]

    assert [f"../tests/ecosystem/programs/{path.name}" for path in PROGRAMS] == sorted(named)


def test_every_test_that_is_named_exists() -> None:
    """A row links a file; after `::` its name has a function of that file."""
    for _, _, name, link in ROWS:
        file, _, function = name.partition("::")
        path = (ROOT / "docs" / link).resolve()
        assert path.is_file(), link
        assert path.name == f"{file}.py", name
        if function:
            body = ast.parse(path.read_text("utf-8")).body
            assert function in {getattr(node, "name", None) for node in body}, name
