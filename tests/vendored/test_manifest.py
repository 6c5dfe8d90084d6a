"""
The manifest says what was shipped, and what it needs.
"""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
import tomllib
from pathlib import Path
from typing import Any

from codegen.render.manifest import OPTIONAL_REQUIREMENTS, PYTHON, REQUIREMENTS
from tests.vendored.ways import build_sdist, installed
from tools.vendor.copies import SHIPPED

ROOT = Path(__file__).parents[2]
MANIFEST: dict[str, Any] = json.loads((SHIPPED / "_manifest.json").read_text())


def pins(name: str) -> dict[str, str]:
    """Return the versions that a file of requirements pins, for Pythons before 3.14 if that depends on the Python."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    lines = [line for line in text.splitlines() if ">= '3.14'" not in line]
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", "\n".join(lines), re.MULTILINE))


def test_it_names_every_file() -> None:
    """Each file but the manifest itself is in it, with the SHA-256 of its bytes."""
    files = [
        path for path in SHIPPED.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    sums = {
        path.relative_to(
            SHIPPED
        ).as_posix(): f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
        for path in files
        if path.name not in ("_manifest.json", ".gitattributes")
    }

    assert sums == MANIFEST["files"]
    assert {"LICENSE", "py.typed", "__main__.py"} < sums.keys()


def test_it_says_what_was_made_from_what() -> None:
    """Contract and generator are those of `_about.py`."""
    about: dict[str, str] = {}
    exec((SHIPPED / "_about.py").read_text(), about)

    assert MANIFEST["version"] == about["PACKAGE_VERSION"]
    assert MANIFEST["source"] == about["SOURCE"] == ""
    assert MANIFEST["generator"] == about["GENERATOR_VERSION"]
    assert MANIFEST["contract"] == {
        "title": about["CONTRACT_TITLE"],
        "version": about["CONTRACT_VERSION"],
        "digest": f"sha256:{about['CONTRACT_SHA256']}",
    }


def test_the_requirements_stand_in_one_place() -> None:
    """The manifest and `pyproject.toml` say the same: what is imported by name, with lower bounds."""
    project = tomllib.loads((SHIPPED.parent / "pyproject.toml").read_text())["project"]

    assert list(REQUIREMENTS) == MANIFEST["requirements"] == project["dependencies"]
    assert PYTHON == MANIFEST["python"] == project["requires-python"]
    assert ["attrs", "httpcore", "httpx"] == [re.split("[<>=]", line)[0] for line in REQUIREMENTS]
    optional = {name: list(needed) for name, needed in OPTIONAL_REQUIREMENTS.items()}
    assert optional == project["optional-dependencies"]


def test_the_oldest_set_is_the_lower_bounds() -> None:
    """The tests' oldest versions are the lower bounds of the requirements, those of the extra included."""
    for name, lines in (
        ("oldest", REQUIREMENTS),
        ("httpx2-oldest", (REQUIREMENTS[0], *OPTIONAL_REQUIREMENTS["httpx2"])),
    ):
        oldest = pins(name)
        for line in lines:
            distribution, bound = line.split(",")[0].split(">=")
            assert bound == oldest[distribution].removesuffix(".0")


def test_the_newest_set_is_what_development_has() -> None:
    """The tests' newest versions are those that development pins."""
    for name in ("newest", "httpx2-newest"):
        assert pins(name).items() <= pins("dev").items()


def test_the_sets_are_pinned_with_hashes_and_no_hosts() -> None:
    """Each line of the sets is a version with its hashes; where they come from is not in there."""
    for name in ("oldest", "newest", "httpx2-oldest", "httpx2-newest"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text()
        assert "://" not in text
        names = set(re.findall(r"^([a-z0-9._-]+)", text, re.MULTILINE))
        assert names == pins(name).keys()
        for block in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]:
            assert "--hash=sha256:" in block


def test_the_licence_is_ours() -> None:
    """The package carries our licence."""
    assert (ROOT / "LICENSE").read_bytes() == (SHIPPED / "LICENSE").read_bytes()


def test_what_is_installed_is_what_is_shipped(tmp_path: Path) -> None:
    """An installation holds the bytes of `generated/`, and its metadata names licence, version and requirements."""
    site = installed(tmp_path).entry
    metadata = next(site.glob("*.dist-info/METADATA")).read_text()

    for path in ("_manifest.json", *MANIFEST["files"]):
        assert (SHIPPED / path).read_bytes() == (site / SHIPPED.name / path).read_bytes()
    needed = re.findall("^Requires-Dist: ([^;\n]*[^;\\s])(.*)", metadata, re.MULTILINE)
    extras = [
        (line, f' ; extra == "{name}"')
        for name, lines in OPTIONAL_REQUIREMENTS.items()
        for line in lines
    ]
    assert [*((line, "") for line in REQUIREMENTS), *extras] == needed
    assert {"License-Expression: MIT", f"Version: {MANIFEST['version']}"} < {*metadata.splitlines()}


def test_the_source_distribution_holds_the_package(tmp_path: Path) -> None:
    """Every file of the package is in the source distribution, and `pyproject.toml` beside it."""
    path = build_sdist(tmp_path)
    top = f"affinda_resumes-{MANIFEST['version']}"
    with tarfile.open(path) as archive:
        held = {name.removeprefix(f"{top}/") for name in archive.getnames()}

    assert path.name == f"{top}.tar.gz"
    assert {f"{SHIPPED.name}/{file}" for file in ("_manifest.json", *MANIFEST["files"])} <= held
    assert "pyproject.toml" in held
