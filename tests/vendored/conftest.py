"""
Fixtures of this folder: the sandbox, the environments and the ways in, each made once.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.vendored.ways import WAYS, Way
from tools.environment.venvs import python_of
from tools.sandbox.server import running_sandbox

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def sandbox() -> Iterator[str]:
    """Yield the URL of a sandbox."""
    with running_sandbox() as url:
        yield url


@pytest.fixture(scope="session")
def way_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Way]:
    """Give a way in by its name."""

    @cache
    def make(name: str) -> Way:
        return WAYS[name](tmp_path_factory.mktemp(name))

    return make


@pytest.fixture(params=["oldest", "newest"])
def python(request: pytest.FixtureRequest) -> Path:
    """Return the Python of an environment that holds attrs, httpx and what those need."""
    return python_of(request.param)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a Python in an empty folder, with no variable of the machine's that could change anything."""

    def run(
        python: Path, *arguments: str | Path, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        empty = tmp_path / "empty"
        empty.mkdir(exist_ok=True)
        return subprocess.run(
            [python, *arguments],
            cwd=empty,
            env=kept | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    return run
