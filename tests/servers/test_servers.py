"""
Servers of real frameworks: the document of each, as it serves it, is generated, and each operation is called.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.command import ROOT, generate
from tests.support.mypy import Mypy
from tools.environment.venvs import python_of

pytestmark = pytest.mark.ecosystem

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))
NAMES = [program.stem for program in PROGRAMS]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the documents and the packages."""
    return tmp_path_factory.mktemp("packages")


@pytest.mark.parametrize("program", PROGRAMS, ids=NAMES)
def test_each_operation_of_a_server_can_be_called(program: Path, packages: Path) -> None:
    """Nothing is left out, the server parses what callers set, and callers get what it answers, sync and async."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "NO_PROXY": "*"}
    server = subprocess.Popen(
        [python_of("servers"), "-P", program, packages],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    with server:
        assert server.stdin is not None
        assert server.stdout is not None
        said = server.stdout.readline()
        if said == "serving\n":
            package = packages / program.stem
            done = generate("--spec", package.with_suffix(".json"), "--output", package)
            assert 0 == done.returncode, done.stderr
        said += server.communicate("\n")[0]

    assert (0, "serving\n") == (server.returncode, said), said


def test_mypy_has_nothing_to_say(packages: Path, mypy: Mypy) -> None:
    """`mypy --strict` is content with the packages of all documents."""
    assert NAMES == sorted(path.stem for path in packages.glob("*.json"))
    assert (0, "") == mypy(packages, *NAMES)
