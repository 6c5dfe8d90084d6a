"""
The page on vendoring is true: its commands run, in its order, and do what it says.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.vendor.copies import ROOT, SHIPPED, read_copy

PAGE = ROOT / "docs" / "vendoring.md"
BLOCKS = re.findall(
    r"^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
COMMANDS = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout of ours, so that the paths of the page lead out of it; our own .venv serves it."""
    ours = tmp_path / "ours"
    ours.mkdir()
    for file in ("Makefile", "openapi.yaml", "affinda_resumes.version.txt"):
        shutil.copy2(ROOT / file, ours)
    for folder in ("codegen", "generated", "requirements", "templates", "tools"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, ours / folder, ignore=ignored)
    (ours / ".venv").symlink_to(ROOT / ".venv")
    return ours


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return the reader's own repository beside it."""
    package = tmp_path / "app" / "src" / "app"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    return tmp_path / "app"


def execute(command: str, checkout: Path, project: Path) -> None:
    """Run a command where the page says it is run."""
    done = subprocess.run(
        command,
        shell=True,
        cwd=checkout if command.startswith("make") else project,
        env=os.environ
        | {"PYTHONPATH": "src", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (command, 0, "") == (command, done.returncode, done.stderr)


def test_its_commands_run(checkout: Path, project: Path) -> None:
    """Each command ends well, and the copy is then what is shipped."""
    assert [command.split()[0] for command in COMMANDS] == ["make"] * 3 + ["python"] * 4
    for command in COMMANDS:
        execute(command, checkout, project)

    copy = project / "src" / "app" / "_vendor" / SHIPPED.name
    assert read_copy(SHIPPED) == read_copy(copy)
    assert "manifest: sha256:" in (project / "affinda-resumes.version").read_text()


def test_its_python_runs(checkout: Path, project: Path) -> None:
    """The modules that the page imports can be imported."""
    execute(COMMANDS[0], checkout, project)
    for code in (text for kind, text in BLOCKS if kind == "python"):
        execute(f"python -c '{code}'", checkout, project)


def test_the_other_ways_are_named_as_they_are(checkout: Path, project: Path) -> None:
    """The commands within its sentences run too."""
    text = PAGE.read_text(encoding="utf-8")
    inline = (
        "make vendor DEST=../app/src/app/_vendor NAME=resume_api",
        "PYTHONPATH=generated .venv/bin/python -m tools.vendor ../app/src/app/_vendor",
    )
    for command in inline:
        assert f"`{command}`" in text
        execute(
            command if command.startswith("make") else f"cd {checkout} && {command}",
            checkout,
            project,
        )
    assert ["__init__.py", "affinda_resumes", "resume_api"] == sorted(
        path.name for path in (project / "src" / "app" / "_vendor").iterdir()
    )
