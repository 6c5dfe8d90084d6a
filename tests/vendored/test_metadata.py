"""The wheel says of the package what the contract says, and is the same wherever it is built."""

from __future__ import annotations

import email
import os
import re
import shutil
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes import Client
from codegen.pipeline import files_of
from codegen.source.contract import read
from tests.support.inline import CONTRACT
from tests.vendored.ways import build_sdist
from tools.environment.venvs import pip
from tools.vendor.copies import SHIPPED

INFO = "info: {title: Things, version: 1.0.0}"
NAMED = """\
info:
  title: Things
  version: 1.0.0
  contact: {name: Thing People, email: people@things.example, url: "https://things.example"}
  license: {name: Things 1.0}
externalDocs: {url: "https://docs.things.example/v1"}"""
ODD = """\
info:
  title: "# Th`ings*\\n- x ```"
  version: 1.0.0
  contact: {name: "a \\"b\\" \\\\ {c}\\n[project]\\u202e\\u007f", email: none, url: "javascript:x"}
  license: {name: "[x](https://evil.example)"}"""


def generated(info: str, folder: Path) -> tuple[dict[str, Any], str]:
    """Return the project's table and the README of a contract with this info."""
    spec = folder / "openapi.yaml"
    spec.write_text(CONTRACT.replace(INFO, info) + "    Thing: {type: object}\n", encoding="utf-8")
    files = files_of(read(spec), "things")
    return tomllib.loads(files["pyproject.toml"])["project"], files["things/README.md"]


def test_people_and_pages_are_those_of_the_contract(tmp_path: Path) -> None:
    """Contact and external documentation become author and URLs; the licence of the API is none of the client's."""
    project, readme = generated(NAMED, tmp_path)

    assert [{"name": "Thing People", "email": "people@things.example"}] == project["authors"]
    assert project["urls"] == {
        "Homepage": "https://things.example",
        "Documentation": "https://docs.things.example/v1",
    }
    assert project["license"] == "MIT"
    assert "The licence of the API is Things 1.0." in readme


def test_a_contract_may_name_none(tmp_path: Path) -> None:
    """Without a contact the author is the one of the licence, and there is no URL."""
    project, readme = generated(INFO, tmp_path)

    assert [{"name": "The affinda-resumes authors"}] == project["authors"]
    assert project["authors"][0]["name"] in (SHIPPED / "LICENSE").read_text()
    assert "urls" not in project
    assert "licence of the API" not in readme


def test_odd_texts_stay_texts(tmp_path: Path) -> None:
    """Text of a contract ends no string and no line, and is no markup; what is no address is left out."""
    project, readme = generated(ODD, tmp_path)

    assert [{"name": 'a "b" \\ {c} [project]\\u202e\\x7f'}] == project["authors"]
    assert "urls" not in project
    assert r"of \# Th\`ings\* - x \`\`\`, made" in readme
    assert r"is \[x\](https://evil.example)." in readme


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[list[Path]]:
    """Return the wheel and the source distribution of two copies whose files have different times."""
    found: list[list[Path]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "315532800")
        for time in (1_500_000_000, 1_700_000_000):
            folder = tmp_path_factory.mktemp("clone")
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(SHIPPED.parent, folder / "generated", ignore=ignored)
            for path in folder.rglob("*"):
                os.utime(path, (time, time))
            dist = folder / "dist"
            build_sdist(folder, folder / "generated")
            pip("wheel", "--no-build-isolation", "--wheel-dir", dist, folder / "generated")
            found.append(sorted(dist.iterdir()))
    return found


def test_each_clone_builds_the_same_bytes(builds: list[list[Path]]) -> None:
    """Wheel and source distribution don't depend on folders and on times of files."""
    one, other = ([(path.name, path.read_bytes()) for path in build] for build in builds)

    assert one == other


def test_the_metadata_is_complete(builds: list[list[Path]]) -> None:
    """The wheel is typed, names licence and author, and its readme has a first call."""
    with zipfile.ZipFile(builds[0][0]) as wheel:
        name = next(name for name in wheel.namelist() if name.endswith("/METADATA"))
        metadata = email.message_from_bytes(wheel.read(name))

    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Author"] == "The affinda-resumes authors"
    assert metadata["Description-Content-Type"].startswith("text/markdown")
    called = re.search(r"    result = client\.(\w+)\(", str(metadata.get_payload()))
    assert called
    assert hasattr(Client, called[1])
