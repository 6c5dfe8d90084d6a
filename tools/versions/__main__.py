"""
Run the tests of the wire with the oldest httpx, and with the oldest and the newest httpx2.

The newest httpx is development's own, with which `make test` runs them. Each set of requirements/ gets an
environment of its own: its versions go before those of development, and the other library is hidden.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
from pathlib import Path
from typing import Final

from tools.cli import ROOT
from tools.environment.venvs import REQUIREMENTS, pip

#: Each set, and the modules that are missing where it is used.
SETS: Final = {
    "oldest": ("httpx2", "httpcore2"),
    "httpx2-oldest": ("httpx", "httpcore"),
    "httpx2-newest": ("httpx", "httpcore"),
}
TESTS: Final = ("tests/wire", "tests/golden/test_wire.py")

_HIDDEN: Final = 'raise ModuleNotFoundError(f"No module named {__name__!r}", name=__name__)\n'


def main(arguments: list[str]) -> int:
    """Run the tests with each set; arguments go to pytest."""
    for name, hidden in SETS.items():
        with tempfile.TemporaryDirectory() as folder:
            python = make(Path(folder), name, hidden)
            print(f"versions: {name}.txt, Python {sys.version.split()[0]}", flush=True)
            if status := run_tests(python, arguments):
                return status
    return 0


def make(folder: Path, name: str, hidden: tuple[str, ...]) -> Path:
    """
    Make an environment with a set before what this one has, without the hidden modules; give its Python.

    Raises:
        RuntimeError: something can't be installed.
    """
    venv.create(folder, symlinks=True, with_pip=False)
    python = folder / "bin" / "python"
    pip("install", "--require-hashes", "--requirement", REQUIREMENTS / f"{name}.txt", python=python)
    (site,) = folder.glob("lib/python*/site-packages")
    # The tools of development need a newer attrs; tests/vendored runs the package with the oldest.
    for path in site.glob("attr*"):
        shutil.rmtree(path)
    (site / "development.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    for module in hidden:
        (site / f"{module}.py").write_text(_HIDDEN, encoding="utf-8")
    return python


def run_tests(python: Path, arguments: list[str]) -> int:
    """Run the tests in several processes, as `make test` does."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [str(python), "-m", "pytest", "-n", "auto", *TESTS, *arguments]
    return subprocess.call(command, cwd=ROOT, env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
