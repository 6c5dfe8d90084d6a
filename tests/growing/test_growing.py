"""
A contract with four more operations goes through the whole house, and nothing but it, its pages and goldens changes.

All runs in a copy of the project: `additions.yaml` is added to openapi.yaml, `pages` to the saved pages, and then
come the commands that CONTRIBUTING.md names for a new operation.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.mutation.workspace import Workspace
from tools.new.merging import merge

pytestmark = pytest.mark.ecosystem

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CONTRACT = "openapi.yaml"
OPERATIONS = ("getResume", "deleteResume", "listResumes", "uploadResume")
BY_HAND = (CONTRACT, "tests/fixtures/pages/")
MADE = (
    "generated/",
    "affinda_resumes.version.txt",
    "docs/size.md",
    "tests/contract/facts.txt",
    "build/",
)
GOLDENS = "tests/golden/wire/"

#: Tests that read the contract or the package of it. Those of the sandbox have contracts of their own.
TESTS = """
    tests/contract tests/golden/test_wire.py tests/golden/test_coverage.py::test_the_goldens_have_all_of_the_contract
    tests/review/test_docs.py tests/runtime/test_testing.py
    tests/review/test_lint.py::test_contract tests/review/test_lint.py::test_a_reason_stands_in_place_of_a_page
    tests/codegen/python/test_reserved.py tests/codegen/render/test_docstrings.py tests/tools/test_size.py
    tests/vendored/test_verify.py::test_it_lists_what_is_not_as_shipped tests/typing/test_typing.py
    tests/tools/test_vendor.py::test_the_bytes_are_those_of_generated
    tests/review/test_mutation.py::test_contract_mutants_are_many
""".split()


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a Python program in a copy of the project, as its Makefile does."""
    environment = {**os.environ, "PYTHONPATH": str(root / "generated"), "COLUMNS": "80"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def files(root: Path) -> dict[str, bytes]:
    """Return the files of a copy, without what Python and the tools cache."""
    found = (path for path in root.rglob("*") if path.is_file())
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in found
        if not re.search(r"/(__pycache__|\..+_cache|\.venv|\.hypothesis)/", path.as_posix())
    }


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Return a copy of the project."""
    made = Workspace(tmp_path_factory.mktemp("growing"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def before(workspace: Workspace) -> dict[str, bytes]:
    """Return the files of the copy before it grows."""
    return files(workspace.root)


@pytest.fixture(scope="module")
def grown(workspace: Workspace, before: dict[str, bytes]) -> Path:
    """Grow the copy by hand once its files are noted, and run what CONTRIBUTING.md names."""
    root = workspace.root
    contract = root / CONTRACT
    additions = (HERE / "additions.yaml").read_text("utf-8")
    contract.write_text(merge(contract.read_text("utf-8"), additions), "utf-8")
    for page in (HERE / "pages").iterdir():
        shutil.copy(page, root / "tests" / "fixtures" / "pages")
    commands: list[tuple[str, ...]] = [
        ("-m", "tools.lint", CONTRACT),
        ("generate.py", "--strict"),
        ("-m", "tools.golden", "--new", *OPERATIONS),
        ("-m", "tools.size", "--write"),
    ]
    for command in commands:
        done = run(root, *command)
        assert 0 == done.returncode, (command, done.stdout, done.stderr)
    return root


def test_the_house_names_operations_without_goldens(before: dict[str, bytes], grown: Path) -> None:
    """Without its goldens, the test of the goldens names a new operation and the command."""
    cases = [
        path
        for path in (grown / GOLDENS).iterdir()
        if f"{GOLDENS}{path.name}/call.py" not in before
    ]
    kept = grown / "kept"
    kept.mkdir()
    for case in cases:
        case.rename(kept / case.name)
    done = run(
        grown,
        "-m",
        "pytest",
        "-n0",
        "-q",
        "tests/golden/test_coverage.py",
        "-k",
        "goldens_have_all",
    )
    for case in kept.iterdir():
        case.rename(grown / GOLDENS / case.name)
    kept.rmdir()

    assert 1 == done.returncode
    for name in OPERATIONS:
        assert f"{name}: no golden calls it: `make golden NEW={name}`" in done.stdout


def test_each_answer_of_a_new_operation_is_a_golden(grown: Path) -> None:
    """A list, a form with a file and an answer without a body have cases, each status and a redirect among them."""
    cases = {path.name for path in (grown / GOLDENS).iterdir()}

    assert {
        "list-resumes", "list-resumes-empty", "list-resumes-unknown-fields", "list-resumes-every-field",
        "error-list-resumes-401", "error-list-resumes-500", "error-list-resumes-redirect",
        "delete-resume", "error-delete-resume-404", "upload-resume", "error-upload-resume-400",
    } <= cases  # fmt: skip
    for case in ("upload-resume", "upload-resume-empty"):
        answer = (grown / GOLDENS / case / "response.http").read_text("utf-8")
        assert "\nLocation: /v2/resumes/aBcD1234\n" in answer, (
            "an answer lacks a header that it must have"
        )
    sent = (grown / GOLDENS / "upload-resume" / "request.http").read_text("utf-8")
    assert 'name="file"; filename="resume.pdf"' in sent
    assert (
        "GET /v2/resumes?limit=2&offset=0"
        in (grown / GOLDENS / "list-resumes" / "request.http").read_text()
    )


def test_the_package_says_nothing_of_an_update_of_a_get(grown: Path) -> None:
    """Errors and operations of a package with five operations use words that are true of each."""
    package = grown / "generated" / "affinda_resumes"
    texts = [package / "errors.py", *(package / "operations" / "resumes").glob("*.py")]

    assert [] == [
        path.name
        for path in texts
        if path.name != "update_resume_data.py"
        and re.search(r"(?<![.\w])updated?\b", path.read_text("utf-8"))
    ]


def test_the_page_and_the_demo_show_every_operation(grown: Path) -> None:
    """The page has two samples of each operation, not just a heading that names the method, and the demo a row."""
    page = run(grown, "-m", "tools.docs", "--output", str(grown / "build" / "page.html"))
    assert 0 == page.returncode, page.stderr
    text = (grown / "build" / "page.html").read_text("utf-8")
    demo = run(grown, "-m", "tools.demo")
    assert (0, "") == (demo.returncode, demo.stderr)
    for name in ("get_resume", "delete_resume", "list_resumes", "upload_resume"):
        assert re.search(rf"^    (\w+ = )?client\.{name}\(", text, re.MULTILINE), name
        assert re.search(rf"^ {name} ", demo.stdout, re.MULTILINE)
    assert "--form" in text


def test_review_says_that_nothing_breaks(grown: Path) -> None:
    """Four operations more break nobody, and ask for a higher version."""
    done = run(grown, "-m", "tools.review", f"--base={ROOT / CONTRACT}")

    assert done.returncode in (0, 1), done.stderr
    assert "Nothing breaks" in done.stdout
    assert "asks for 2.1.0 or higher" in done.stdout


def test_all_tests_of_the_contract_hold(grown: Path) -> None:
    """The tests that read the contract, or the package of it, hold in the grown copy as they are."""
    done = run(grown, "-m", "pytest", "-n0", "-q", "-m", "not types and not ecosystem", *TESTS)

    assert 0 == done.returncode, done.stdout[-6000:]


def test_nothing_else_was_edited(before: dict[str, bytes], grown: Path) -> None:
    """By hand came the contract and its pages; all other changes are of files that a command makes."""
    after = files(grown)
    changed = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]

    assert [] == [name for name in changed if not name.startswith((*BY_HAND, *MADE, GOLDENS))]
    assert [] == [name for name in before if name.startswith(GOLDENS) and name in changed]
