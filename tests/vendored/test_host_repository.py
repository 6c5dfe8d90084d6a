"""
A repository that holds a copy runs its own tools over it: they change nothing, find nothing, and can bundle it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest

from codegen.pipeline import files_of
from codegen.render.import_check import write_all
from codegen.render.manifest import NAME as MANIFEST
from codegen.render.sbom import NAME as SBOM
from codegen.render.versions import Build
from codegen.source.contract import read
from tests.support.command import ROOT
from tests.vendored.test_verify import AS_SHIPPED, VERSION
from tests.vendored.ways import deep
from tools.environment.venvs import python_of
from tools.vendor.copies import read_copy

pytestmark = pytest.mark.ecosystem

NAME = "a.b._vendor.affinda_resumes"

#: Each tool with settings that no file of the package satisfies.
TOOLS = {
    "black": "black --quiet --line-length=40 --skip-string-normalization",
    "flake8": "flake8 --isolated --max-line-length=20 --max-complexity=1",
    "isort": "isort --quiet --force-single-line-imports --line-length=40",
    "pylint": "pylint --score=n --max-line-length=20",
    "ruff": "ruff check --isolated --no-cache --quiet --select=ALL --fix --unsafe-fixes",
    "ruff format": "ruff format --isolated --no-cache --quiet --line-length=40",
}


@pytest.fixture(scope="module")
def tools() -> Path:
    """Return the Python of an environment with the tools."""
    return python_of("host")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with a copy three packages down."""
    return deep(tmp_path).entry


def run(project: Path, *command: str | Path, **variables: str) -> tuple[int, str]:
    """Run a command in a project, with a cache beside it; return its exit status and all that it prints."""
    # black and pylint have theirs there.
    cache = {"XDG_CACHE_HOME": str(project.with_name("cache"))}
    done = subprocess.run(
        command,
        cwd=project,
        env=os.environ | cache | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("name", TOOLS)
def test_formatters_and_linters_stay_away(name: str, project: Path, tools: Path) -> None:
    """Run over each file by name, a tool has nothing to say and leaves the file alone."""
    copy = project.joinpath(*NAME.split("."))
    before = read_copy(copy)
    files = sorted(path for path in copy.rglob("*.py"))

    assert (0, "") == run(project, tools, "-m", *TOOLS[name].split(), *files)
    assert before == read_copy(copy)


def test_no_digest_is_taken_for_a_secret(project: Path, tools: Path) -> None:
    """detect-secrets has nothing to report."""
    status, printed = run(project, tools, "-m", "detect_secrets", "scan", "--all-files", ".")

    assert status == 0
    assert '"results": {}' in printed


def test_a_bill_of_materials_is_valid(tmp_path: Path, tools: Path) -> None:
    """With `--sbom` the package has one, which `verify` compares too and CycloneDX's own schema accepts."""
    contract = read(ROOT / "openapi.yaml")
    files = files_of(contract, "p", Build(sbom=True))
    write_all(files, tmp_path)
    bill = json.loads(files[f"p/{SBOM}"])
    version = bill["metadata"]["component"]["version"]
    # The manifest, git's file and the two beside the package are not counted.
    said = f"all {len(files) - 4} files are as shipped: {version}\n"

    assert files.keys() - files_of(contract, "p").keys() == {f"p/{SBOM}"}
    assert (0, said) == run(tmp_path, sys.executable, "-m", "p", "verify")
    assert (0, "None\n") == run(tmp_path, tools, "-c", VALIDATE, tmp_path / "p" / SBOM)


VALIDATE = """\
import sys
from pathlib import Path
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text()))
"""


def test_git_converts_no_line_ends(project: Path, tmp_path: Path) -> None:
    """A checkout with `core.autocrlf` has the copy as it was shipped, whatever the repository says of its files."""
    (project / ".gitattributes").write_text("* text=auto\n*.py text\n")
    git = ["git", "-c", "user.name=n", "-c", "user.email=n@example.com", "-c", "core.autocrlf=true"]
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message=copy"]):
        assert 0 == run(project, *git, *command)[0]
    clone = tmp_path / "clone"
    assert (0, "") == run(project, *git, "clone", "--quiet", project, clone)

    assert (0, f"{AS_SHIPPED}\n") == run(clone, sys.executable, "-m", NAME, "verify")
    assert b"\r\n" in (clone / ".gitattributes").read_bytes()


def test_a_zipapp_verifies(project: Path, tmp_path: Path) -> None:
    """A program that is one zip file holds all files."""
    archive = tmp_path / "program.pyz"
    zipapp.create_archive(project, archive, main=f"{NAME}.__main__:main")

    assert (0, f"{AS_SHIPPED}\n") == run(tmp_path, sys.executable, archive, "verify")


def test_a_frozen_program_verifies_what_it_holds(
    project: Path, tmp_path: Path, tools: Path
) -> None:
    """PyInstaller takes the files that are no modules along with `--collect-data`."""
    (project / "program.py").write_text(
        f"from {NAME}.__main__ import main\n\nraise SystemExit(main())\n"
    )
    build = [tools, "-m", "PyInstaller", "--onefile", "--log-level=ERROR", "--collect-data", NAME]
    settings = {
        "PYINSTALLER_CONFIG_DIR": str(tmp_path),
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",  # a third of the time goes there
    }
    status, printed = run(project, *build, "program.py", **settings)
    assert status == 0, printed
    files = read_copy(project.joinpath(*NAME.split("."))).keys() - {MANIFEST, ".gitattributes"}
    sources = sum(path.endswith(".py") for path in files)

    left_out = f"the {sources} sources are not in a frozen program"
    said = f"all {len(files) - sources} files are as shipped: {VERSION}; {left_out}\n"
    assert (0, said) == run(tmp_path, project / "dist" / "program", "verify")
