"""
`make vendor` copies, updates, and refuses what it should.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.render.manifest import NAME as MANIFEST
from tests.support.permissions import read_only
from tests.vendored.killed import digest
from tools.vendor.__main__ import main
from tools.vendor.copies import ROOT, SHIPPED, read_copy

FILES = read_copy(SHIPPED)
COUNT = len(FILES)
VERSION = json.loads(FILES[MANIFEST])["version"]
MODELS = [
    name
    for path, text in FILES.items()
    if path.startswith("models/")
    for name in re.findall(rb"^class (\w+)\(", text, re.MULTILINE)
]
MODULES = [path for path in FILES if re.fullmatch(r"operations/\w+/(?!__)\w+\.py", path)]
OPERATIONS = "1 operation" if len(MODULES) == 1 else f"{len(MODULES)} operations"
OPERATION = "PATCH /v2/resumes/{identifier} (identifier: str, body: ResumeDataUpdate)"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a `_vendor` that isn't there yet, in a package of somebody's."""
    package = tmp_path / "src" / "app"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    return package / "_vendor"


@pytest.fixture
def copy(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a copy that was just made."""
    assert main([str(folder)]) == 0
    capsys.readouterr()
    return folder / SHIPPED.name


def resign(copy: Path, **contract: str) -> None:
    """Make a changed copy one that was shipped so, of another contract."""
    path = copy / MANIFEST
    manifest: dict[str, Any] = json.loads(path.read_text())
    manifest["contract"].update(contract)
    manifest["version"] = manifest["contract"]["version"]
    manifest["files"] = {
        name: f"sha256:{hashlib.sha256(content).hexdigest()}"
        for name, content in read_copy(copy).items()
        if name not in (MANIFEST, ".gitattributes")
    }
    path.write_text(json.dumps(manifest))


def outdate(copy: Path) -> None:
    """Turn a copy into one of an older contract: other operations, models, fields and files."""
    edit(
        copy / "models" / "location.py",
        "city: str | None = received",
        "town: str | None = received",
    )
    edit(copy / "models" / "location.py", "state: str | None", "state: int | None")
    (copy / "models" / "section.py").unlink()
    (copy / "models" / "old.py").write_text("class Old:\n    x: int\n")
    operations = copy / "operations" / "resumes"
    (operations / "update_resume_data.py").rename(operations / "change_resume.py")
    resign(copy, version="1.9.0")


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text that is there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.parametrize("name", ["affinda_resumes", "resume_api"])
def test_the_bytes_are_those_of_generated(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Under whatever name, the copy holds the same files with the same bytes; its folder becomes a package."""
    assert 0 == main([str(folder), "--name", name])
    assert FILES == read_copy(folder / name)
    assert {name: b""}.keys() | {"__init__.py"} == {path.name for path in folder.iterdir()}
    said = capsys.readouterr()
    contract = json.loads(FILES[MANIFEST])["contract"]["version"]
    versions = f"version {VERSION}, contract {contract}"
    assert said.out.startswith(
        f"{folder / name}: new, {versions}, {OPERATIONS}, {len(MODELS)} models, {COUNT} files"
    )
    assert said.err == ""


def test_a_second_run_changes_nothing(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy that is up to date is not written again."""
    before = {path: path.stat().st_mtime_ns for path in copy.parent.rglob("*")}
    assert 0 == main([str(copy.parent)])
    assert before == {path: path.stat().st_mtime_ns for path in copy.parent.rglob("*")}
    assert "nothing to change" in capsys.readouterr().out


def test_an_update_says_in_words_what_changes(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Operations, models and fields that come, go or change are named, then the files."""
    outdate(copy)
    assert 0 == main([str(copy.parent)])
    said = capsys.readouterr().out.splitlines()

    assert said[0].startswith(f"{copy}: version 1.9.0 -> {VERSION}, contract 1.9.0 -> ")
    assert [line.strip() for line in said[1:]] == [
        "operation change_resume: gone",
        f"operation update_resume_data: new, {OPERATION}",
        "model Old: gone",
        "model Section: new",
        "field Location.city: new, str | None",
        "field Location.state: str | None, was int | None",
        "field Location.town: gone",
        "file models/old.py: gone",
        "file models/section.py: new",
        "file operations/resumes/change_resume.py: gone",
        "file operations/resumes/update_resume_data.py: new",
        f"file {MANIFEST}: changed",
        "file models/location.py: changed",
    ]
    assert FILES == read_copy(copy)


def test_an_unreadable_old_copy_is_replaced(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The files are named even if the old copy is no Python."""
    (copy / "models" / "name.py").write_text("class")
    resign(copy)
    assert 0 == main([str(copy.parent)])
    said = capsys.readouterr().out
    assert "Cannot list the previous operations and models: models/name.py is not Python." in said
    assert "file models/name.py: changed" in said
    assert FILES == read_copy(copy)


def link(copy: Path) -> None:
    """Replace a file by a link."""
    (copy / "py.typed").unlink()
    (copy / "py.typed").symlink_to("LICENSE")


def convert(copy: Path) -> None:
    """Give each file the line ends that git writes with `core.autocrlf`."""
    for path in copy.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


EDITS: dict[str, tuple[Callable[[Path], object], str]] = {
    "edited": (lambda copy: (copy / "client.py").write_text("x"), "edited: client.py"),
    "missing": (lambda copy: (copy / "__main__.py").unlink(), "missing: __main__.py"),
    "extra": (lambda copy: (copy / "own.py").touch(), "extra: own.py"),
    "no manifest": (lambda copy: (copy / MANIFEST).unlink(), f"missing: {MANIFEST}"),
    "no _about.py": (lambda copy: (copy / "_about.py").unlink(), "missing: _about.py"),
    "a link": (link, "edited: py.typed"),
    "line ends": (convert, f"line ends differ: {COUNT - 3} of {COUNT - 2} files"),
}  # fmt: skip


@pytest.mark.parametrize("case", EDITS)
def test_local_edits_are_kept_unless_forced(
    case: str, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy that was edited is named and left alone with exit status 1; `--force` replaces it."""
    change, line = EDITS[case]
    change(copy)
    edited = read_copy(copy)

    assert 1 == main([str(copy.parent)])
    assert f"is not as it was shipped: {line}\nvendor: left alone; " in capsys.readouterr().err
    assert edited == read_copy(copy)
    assert 0 == main([str(copy.parent), "--force"])
    assert f"  lost, {line}\n" in capsys.readouterr().out
    assert FILES == read_copy(copy)


def a_file(folder: Path) -> Path:
    """DEST is a file."""
    folder.write_text("")
    return folder


def a_copy(folder: Path) -> Path:
    """DEST is the copy itself."""
    assert main([str(folder)]) == 0
    return folder / SHIPPED.name


def something_else(folder: Path) -> Path:
    """There is another package of that name."""
    (folder / SHIPPED.name).mkdir(parents=True)
    (folder / SHIPPED.name / "__init__.py").touch()
    return folder


def a_file_inside(folder: Path) -> Path:
    """There is a file of that name."""
    folder.mkdir()
    (folder / SHIPPED.name).touch()
    return folder


def a_module(folder: Path) -> Path:
    """There is a module of that name."""
    folder.mkdir()
    (folder / f"{SHIPPED.name}.py").touch()
    return folder


def a_link(folder: Path) -> Path:
    """There is a link of that name."""
    folder.mkdir()
    (folder / SHIPPED.name).symlink_to(folder.parent)
    return folder


def a_link_to_nothing(folder: Path) -> Path:
    """DEST is a link to nothing."""
    folder.symlink_to(folder.parent / "gone")
    return folder


def our_tree_by_a_link(folder: Path) -> Path:
    """DEST leads back into our own tree."""
    folder.symlink_to(ROOT)
    return folder / "tests"


def a_package_of_no_name(folder: Path) -> Path:
    """Return a package around it has a name that can't be imported."""
    (folder.parent / "not-a-name" / "inner").mkdir(parents=True)
    (folder.parent / "not-a-name" / "__init__.py").touch()
    return folder.parent / "not-a-name" / "inner"


REFUSED: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a file": (a_file, "is no folder"),
    "below a file": (lambda folder: a_file(folder) / "x", "is not there"),
    "no parent": (lambda folder: folder / "deeper", "is not there"),
    "no name": (lambda folder: folder.with_name("no-name"), "can't be imported: 'no-name'"),
    "a keyword": (lambda folder: folder.with_name("class"), "can't be imported: 'class'"),
    "a package of no name": (a_package_of_no_name, "can't be imported: 'not-a-name'"),
    "a copy": (a_copy, "is a copy of the package itself: DEST="),
    "something else": (something_else, "holds something else"),
    "a file inside": (a_file_inside, "is a file"),
    "a module": (a_module, "is a module of that name already"),
    "a link": (a_link, "is a symbolic link"),
    "a link to nothing": (a_link_to_nothing, "is a symbolic link to nothing"),
    "below a link to nothing": (
        lambda folder: a_link_to_nothing(folder) / "x",
        "_vendor is a symbolic link to nothing",
    ),
    "our own tree": (lambda _: ROOT, "lies inside this repository"),
    "generated": (lambda _: SHIPPED.parent, "lies inside this repository"),
    "our tree by a link": (our_tree_by_a_link, "lies inside this repository"),
    "our tree by a detour": (lambda _: ROOT / "tests" / ".." / "x", "lies inside this repository"),
    "a long name": (lambda folder: folder.with_name("x" * 300), "File name too long"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_destination_is_refused(
    case: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A destination that can't be the package's folder is refused with a reason, and nothing is written."""
    prepare, reason = REFUSED[case]
    destination = prepare(folder)
    before = sorted(tmp_path.rglob("*"))
    capsys.readouterr()

    for force in ([], ["--force"]):
        assert 3 == main([str(destination), *force])
        said = capsys.readouterr()
        assert said.out == ""
        assert reason in said.err
        assert len(said.err.splitlines()) == 1
    assert before == sorted(tmp_path.rglob("*"))
    assert FILES == read_copy(SHIPPED)


@pytest.mark.skipif(
    not Path("/proc/self").exists(), reason="Linux has a file system that takes no folder"
)
def test_a_file_system_that_takes_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is announced if no folder can be made."""
    assert 3 == main(["/proc/vendored"])
    assert ("", "vendor: /proc/vendored: No such file or directory\n") == capsys.readouterr()


@pytest.mark.parametrize("place", ["no copy yet", "the folder", "the copy"])
def test_a_read_only_destination_is_refused(
    place: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is announced or changed if a folder that would be written to is read-only."""
    if place != "no copy yet":
        assert 0 == main([str(folder)])
        outdate(folder / SHIPPED.name)
        capsys.readouterr()
    closed = {"no copy yet": folder.parent, "the folder": folder}.get(place, folder / SHIPPED.name)
    before = sorted(folder.parent.rglob("*"))

    with read_only(closed):
        assert 3 == main([str(folder), "--force"])
    said = capsys.readouterr()

    assert said.out == ""
    assert f"{closed}: error[output-unwritable]" in said.err
    assert before == sorted(folder.parent.rglob("*"))


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [""],
        ["one", "two"],
        *(
            ["x", "--name", name]
            for name in ("", "class", "a-b", "a.b", "..", "a/b", "/etc", "1a", "ü", "__pycache__")
        ),
    ],
)
def test_wrong_usage_exits_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """No DEST, or a NAME that no package can have, is a matter of usage."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert 2 == ended.value.code
    assert "Traceback" not in capsys.readouterr().err


def test_a_root_of_imports_may_have_any_name(tmp_path: Path) -> None:
    """A folder outside of every package is no package to be, and keeps what it has."""
    root = tmp_path / "third-party"
    root.mkdir()
    (root / "theirs.py").touch()

    assert 0 == main([str(root)])
    assert ["affinda_resumes", "theirs.py"] == sorted(path.name for path in root.iterdir())


def test_a_package_that_is_not_as_made_is_not_shipped(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An edited `generated/` is refused: what is vendored is what was generated."""
    edited = tmp_path / "generated" / SHIPPED.name
    shutil.copytree(SHIPPED, edited)
    (edited / "client.py").write_text("")
    monkeypatch.setattr("tools.vendor.copies.SHIPPED", edited)

    assert 3 == main([str(folder)])
    assert "is not as it was made (edited: client.py): `make generate`" in capsys.readouterr().err
    assert not folder.exists()


def test_a_package_of_another_contract_is_not_shipped(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A `generated/` that was made before the contract's last change is refused."""
    contract = tmp_path / "openapi.yaml"
    text = (ROOT / "openapi.yaml").read_text("utf-8")
    contract.write_text(text.replace("\n  version: ", "\n  version: 9"), "utf-8")
    monkeypatch.setattr("tools.vendor.copies.CONTRACT", contract)

    assert 3 == main([str(folder)])
    assert "is not what openapi.yaml gives now: `make generate`" in capsys.readouterr().err
    assert not folder.exists()


def test_a_kill_leaves_the_old_copy_or_the_new_one(copy: Path, tmp_path: Path) -> None:
    """Killed at whatever step, the update has not begun or is complete; the next run tidies up."""
    outdate(copy)
    work = tmp_path / "work"
    done = subprocess.run(
        [sys.executable, "-m", "tests.vendored.killed", copy, work],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "generated"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    *lines, held = done.stdout.splitlines()
    runs = [tuple(line.split()) for line in lines]
    old, new = digest(copy), digest(SHIPPED)

    assert ("ended", new) == runs[-1]
    assert {("killed", old), ("killed", new)} == set(runs[:-1])
    assert SHIPPED.name == held


def make(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `make vendor`, `NAME` being a variable of the machine's."""
    return subprocess.run(
        ["make", "--no-print-directory", "vendor", *arguments],
        cwd=ROOT,
        env=os.environ | {"NAME": "host-name"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_make_hands_everything_on(folder: Path) -> None:
    """`DEST`, `NAME` and `FORCE` reach the tool, also with spaces, and `make` fails when it does."""
    spaced = folder.with_name("of two words")
    spaced.mkdir()
    (spaced / "inner").mkdir()
    destination = spaced / "inner"

    assert 0 == make(f"DEST={destination}").returncode
    assert FILES == read_copy(destination / SHIPPED.name)
    assert 0 == make(f"DEST={destination}", "NAME=resume_api").returncode
    (destination / "resume_api" / "client.py").unlink()
    refused = make(f"DEST={destination}", "NAME=resume_api")
    assert refused.returncode == 2
    assert refused.stderr.splitlines()[0].endswith(": missing: client.py")
    assert 0 == make(f"DEST={destination}", "NAME=resume_api", "FORCE=1").returncode
    assert FILES == read_copy(destination / "resume_api")
    home = str(spaced)
    (destination / "resume_api" / "client.py").unlink()
    assert 0 == make("DEST=~/inner", "NAME=resume_api", "FORCE=yes", HOME=home).returncode
    assert FILES == read_copy(destination / "resume_api")
    assert "DEST is empty: make vendor DEST=../app" in make().stderr
