"""
The strictest checks of a project that vendors the package are clean, in the copy and in what uses it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.mypy import Mypy
from tests.vendored.ways import vendored
from tools.vendor.copies import ROOT

CONSUMER = ROOT / "tests" / "typing" / "consumer.py"

pytestmark = pytest.mark.types


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project whose package `app` vendors ours and uses all of it."""
    root = tmp_path_factory.mktemp("project")
    way = vendored(root, "app/_vendor", "resume_api")
    (root / "app" / "__init__.py").touch()
    text = CONSUMER.read_text(encoding="utf-8")
    text = text.replace("from affinda_resumes", f"from {way.name}")
    text = text.replace("import affinda_resumes\n", f"import {way.name} as affinda_resumes\n")
    (root / "app" / "use.py").write_text(text, encoding="utf-8")
    settings = {"typeCheckingMode": "strict", "include": ["app"]}
    (root / "pyrightconfig.json").write_text(json.dumps(settings))
    return root


def test_mypy(project: Path, mypy: Mypy) -> None:
    """`mypy --strict`, with unreachable code reported too, finds nothing."""
    assert (0, "") == mypy(project, "app")


def test_pyright(project: Path) -> None:
    """pyright in strict mode finds nothing."""
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        cwd=project,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    report = (done.stdout + done.stderr).strip()
    assert (0, "0 errors, 0 warnings, 0 informations") == (done.returncode, report)
