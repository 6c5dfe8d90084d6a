"""
Type checkers accept what callers should write, and refuse what they should not.

mypy and pyright, both strict, run once each over one folder: the consumer's file, the call.py of
every golden case, and for each line of `REFUSED` a file that ends with it.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import affinda_resumes
from codegen.python import reserved
from tests.support.mypy import Mypy

ROOT = Path(__file__).parents[2]
CONSUMER = Path(__file__).with_name("consumer.py")
PACKAGE = ROOT / "generated"
CASES = ROOT / "tests" / "golden" / "wire"

PROLOGUE = """\
import httpx
import httpx2
from affinda_resumes import *

def snippet(client: Client, async_client: AsyncClient, resume: ResumeData) -> None:
"""

REFUSED = {
    # What is sent.
    "read-only field": 'ResumeDataUpdate(profession="x")',
    "nested read-only field": 'LocationUpdate(raw_input="x", city="x")',
    "read-only field assigned": 'resume.to_update().profession = "x"',
    "unknown field": 'ResumeDataUpdate(sumary="x")',
    "unknown field assigned": 'resume.to_update().sumary = "x"',
    "unknown fields changed in place": 'ResumeDataUpdate().unknown_fields["a"] = 1',
    "unknown fields that are no mapping": 'ResumeDataUpdate(unknown_fields=["a"])',
    "wrong type": "ResumeDataUpdate(summary=3)",
    "wrong type assigned": "resume.to_update().summary = 3",
    "text for a date": 'EducationDatesUpdate(completion_date="2021-05-01")',
    "null where there is none": "ResumeDataUpdate(certifications=None)",
    "required field left out": "LocationUpdate()",
    "required field null": "LocationUpdate(raw_input=None)",
    "required field unset": "LocationUpdate(raw_input=UNSET)",
    "positional argument": 'NameUpdate("Tim")',
    "read view in a write view": "ResumeDataUpdate(location=resume.location)",
    "dict in a write view": 'ResumeDataUpdate(name={"first": "Tim"})',
    "unset not looked at": 'resume.to_update().certifications.append("x")',
    # What is read.
    "read view assigned": 'resume.summary = "x"',
    "read view made": 'ResumeData(summary="x")',
    "list of a read view changed": '(resume.certifications or []).append("x")',
    "None not looked at": "resume.location.formatted",
    "unknown attribute": "resume.sumary",
    # Clients and calls.
    "unknown region": 'Client(region="mars")',
    "unknown option": "Client(retries=3)",
    "positional option": 'Client("key")',
    "async http_client for a sync client": "Client(http_client=httpx.AsyncClient())",
    "sync http_client for an async client": "AsyncClient(http_client=httpx.Client())",
    "async httpx2 client for a sync client": "Client(http_client=httpx2.AsyncClient())",
    "sync httpx2 client for an async client": "AsyncClient(http_client=httpx2.Client())",
    "no http_client of either": "Client(http_client=object())",
    "read view as a body": 'client.update_resume_data("x", resume)',
    "no mapping for from_dict": "ResumeDataUpdate.from_dict([])",
    "write view for changes_since": "ResumeDataUpdate().changes_since(ResumeDataUpdate())",
    "write view for violations": "violations(ResumeDataUpdate())",
    "dict as a body": 'client.update_resume_data("x", {"summary": ""})',
    "no body": 'client.update_resume_data("x")',
    "identifier of another type": "client.update_resume_data(3, ResumeDataUpdate())",
    "positional option of a call": 'client.update_resume_data("x", ResumeDataUpdate(), 10)',
    "await forgotten": 'async_client.update_resume_data("x", ResumeDataUpdate()).summary',
}

Errors = dict[str, set[int]]
"""The lines with errors, by file."""


def mypy_errors(folder: Path, mypy: Mypy) -> Errors:
    """Run mypy over `folder`."""
    status, output = mypy(folder, ".", path=str(PACKAGE))
    assert status in (0, 1), output
    found = re.findall(r"^(.+?):(\d+): error: ", output, re.MULTILINE)
    return grouped([(Path(file).stem, int(line)) for file, line in found])


def pyright_errors(folder: Path) -> Errors:
    """Run pyright over `folder`, without its complaints about unused imports and values."""
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(PACKAGE)],
        "reportUnusedImport": False,
        "reportUnusedExpression": False,
        "reportWildcardImportFromLibrary": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    output = pyright("--outputjson", "--pythonpath", sys.executable, cwd=folder)
    found: list[dict[str, Any]] = json.loads(output)["generalDiagnostics"]
    return grouped([(Path(one["file"]).stem, one["range"]["start"]["line"] + 1) for one in found])


def pyright(*arguments: str, cwd: Path, **variables: str) -> str:
    """Return what pyright says."""
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", **variables}
    # pyright asks a command `python` where modules are, and not every system has one.
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", *arguments],
        cwd=cwd,
        env=environment,
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def grouped(found: list[tuple[str, int]]) -> Errors:
    """Lines by file."""
    return {file: {line for name, line in found if name == file} for file, _ in found}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the consumer's file, the golden cases, and a file for each line of `REFUSED`."""
    shutil.copy(CONSUMER, tmp_path)
    for path in CASES.glob("*/call.py"):
        shutil.copy(path, tmp_path / f"case_{path.parent.name.replace('-', '_')}.py")
    for name, line in REFUSED.items():
        (tmp_path / f"{name.replace(' ', '_')}.py").write_text(f"{PROLOGUE}    {line}\n")
    return tmp_path


LAST = len(PROLOGUE.splitlines()) + 1
ERRORS: Errors = {name.replace(" ", "_"): {LAST} for name in REFUSED}


@pytest.mark.types
def test_mypy(folder: Path, mypy: Mypy) -> None:
    """All that a consumer may write passes, and each line of `REFUSED` is an error."""
    assert ERRORS == mypy_errors(folder, mypy)


@pytest.mark.types
def test_pyright(folder: Path) -> None:
    """The same for pyright."""
    assert ERRORS == pyright_errors(folder)


def test_consumer_uses_all() -> None:
    """The consumer's file imports and uses every name that each package has; models, those of the goldens do."""
    nodes = list(ast.walk(ast.parse(CONSUMER.read_text())))
    imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    imported = [name.name for node in imports for name in node.names]
    used = {node.id for node in nodes if isinstance(node, ast.Name)}

    assert set() == reserved.public_names() - used
    assert set(affinda_resumes.__all__) >= reserved.public_names()
    assert used.intersection(affinda_resumes.__all__) <= set(imported)


@pytest.mark.types
def test_completeness() -> None:
    """Every type of the public face is known to the end, but what the sandbox has from libraries without types."""
    options = ("--verifytypes", "affinda_resumes", "--ignoreexternal", "--outputjson")
    report = json.loads(pyright(*options, cwd=ROOT, PYTHONPATH=str(PACKAGE)))
    symbols = report["typeCompleteness"]["symbols"]
    names = [one["name"] for one in symbols if one["isExported"] and not one["isTypeKnown"]]

    assert any(one["name"] == "affinda_resumes.client.Client" for one in symbols)
    assert [] == [name for name in names if not name.startswith("affinda_resumes.sandbox.")]
