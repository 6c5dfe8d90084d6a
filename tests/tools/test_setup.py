"""
`make setup` shows what it does, and begins nothing that it can't end.

A uv of these tests makes an environment in no time; the script is the real one, in a folder of its own.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.permissions import read_only

ROOT = Path(__file__).parents[2]
UV = f"""\
#!/bin/sh
case "$1" in
venv) mkdir -p .venv/bin && ln -s {sys.executable} .venv/bin/python ;;
pip) [ ! -e broken ] || {{ echo "no such package" >&2; exit 9; }} ;;
esac
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no make")


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script as a module, in a project with two requirements."""
    project = tmp_path / "project"
    (project / "tools" / "environment").mkdir(parents=True)
    script = shutil.copy(ROOT / "tools" / "environment" / "setup.py", project / "tools/environment")
    (project / "requirements").mkdir()
    (project / "requirements" / "dev.txt").write_text("# x\na-b[c]==1 \\\n    --hash=x\nd==2\n")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "uv").write_text(UV)
    (tmp_path / "bin" / "uv").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)
    spec = importlib.util.spec_from_file_location("setup_of_a_test", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def steps(said: str) -> list[str]:
    """Return the lines without versions and times; each time is one in seconds."""
    return re.sub(
        r"\b\d+\.\d s$", "TIME", said.replace(sys.version.split()[0], "X"), flags=re.M
    ).splitlines()


NEW = [
    "setup: make an empty .venv ... TIME",
    "setup: install 2 packages, requirements/dev.txt ... TIME",
    "setup: done in TIME",
]


def test_each_step_is_a_line(setup: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    """A line says what is done and how long it took; nothing is said when .venv is ready."""
    assert 0 == setup.main()
    assert (["setup: .venv, Python X, uv", *NEW], "") == (
        steps((said := capfd.readouterr()).out),
        said.err,
    )
    assert 0 == setup.main()
    assert ("", "") == capfd.readouterr()
    setup.REQUIREMENTS.write_text(setup.REQUIREMENTS.read_text() + "\n")
    assert 0 == setup.main()
    removed = "setup: remove the old .venv ... TIME"
    assert ["setup: .venv, Python X, uv", removed, *NEW] == steps(capfd.readouterr().out)


def test_a_step_that_fails_is_the_last(
    setup: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    """The step that failed, what the program said and what to do are there; .venv isn't ready."""
    (setup.ROOT / "broken").touch()

    with pytest.raises(
        SystemExit, match=r"uv stopped with exit status 9.*\n.*the next `make`"
    ) as ended:
        setup.main()
    said = capfd.readouterr()

    assert "setup: install 2 packages, requirements/dev.txt ... stopped" == steps(said.out)[-1]
    assert "no such package\n" == said.err
    assert isinstance(ended.value.code, str)  # so the exit status is 1
    assert not setup.READY.exists()


@pytest.mark.parametrize("kind", ["a link to nothing", "a link", "a file", "read-only"])
def test_it_begins_nothing_that_it_can_not_end(
    setup: ModuleType, capfd: pytest.CaptureFixture[str], kind: str
) -> None:
    """Whatever is in the place of .venv is named before anything is announced, and left alone."""
    project, venv = setup.ROOT, setup.VENV
    if kind.startswith("a link"):
        venv.symlink_to(project / ("gone" if kind.endswith("nothing") else "tools"))
    elif kind == "a file":
        venv.write_text("mine")
    before = sorted(project.rglob("*"))

    with read_only(*[project] * (kind == "read-only")), pytest.raises(SystemExit) as ended:
        setup.main()

    reason = {"a file": "is no folder", "read-only": "the folder is read-only"}.get(
        kind, "is a symbolic link"
    )
    assert str(ended.value.code).startswith(f"setup: {venv} ")
    assert reason in str(ended.value.code)
    assert ("", "") == capfd.readouterr()
    assert before == sorted(project.rglob("*"))
