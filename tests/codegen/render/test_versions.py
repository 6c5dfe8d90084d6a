"""
The package's version: each change of its files gives a newer one, and nothing else does.
"""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.version import Version

from codegen.problems import DefectError
from codegen.render.versions import (
    Recorded,
    digest_of,
    fill_in,
    next_version,
    parse_record,
    render_record,
)
from tests.codegen.test_generate import tree
from tests.support import plain_yaml
from tests.support.command import generate, of_copy
from tests.support.forking import ForkServer

ROOT = Path(__file__).parents[3]
RECORD = "affinda_resumes.version.txt"
VERSION = plain_yaml.load(ROOT / "openapi.yaml")["info"]["version"]
A, B = "a" * 64, "b" * 64


@pytest.fixture
def scratch(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that makes a copy of the generator, its contract and its package."""

    def copy(name: str) -> Path:
        folder = tmp_path / name
        for part in ("codegen", "templates", "generated"):
            # What Python compiled is taken along; what it is about to write may be gone in a moment.
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("*.pyc.*"))
        for part in ("generate.py", "openapi.yaml", RECORD):
            shutil.copy(ROOT / part, folder / part)
        return folder

    return copy


@functools.cache
def _command(folder: Path) -> ForkServer:
    """Return the command of a copy, which begins once for all runs."""
    return of_copy(folder)


def run(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the generator of a copy."""
    return _command(folder).run(*arguments, cwd=folder)


def generated(folder: Path) -> Version:
    """Generate in a copy, and return the version that the package itself says."""
    done = run(folder)
    assert (0, "") == (done.returncode, done.stderr)
    about = (folder / "generated/affinda_resumes/_about.py").read_text(encoding="utf-8")
    package = re.search(r'^PACKAGE_VERSION: Final = "(\S+)"$', about, re.MULTILINE)
    init = (folder / "generated/affinda_resumes/__init__.py").read_text(encoding="utf-8")
    assert package is not None
    assert f'\n__version__ = "{package[1]}"\n' in init
    return Version(package[1])


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text that is there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


RUNTIME = "templates/package/_runtime/unset.py"


def test_each_change_gives_a_newer_version(scratch: Callable[[str], Path]) -> None:
    """Runtime, template and contract count, with `info.version` or without; what is unchanged keeps its bytes."""
    folder = scratch("one")
    before = tree(folder / "generated")
    contract = folder / "openapi.yaml"
    found = [generated(folder)]
    assert before == tree(folder / "generated")
    shutil.rmtree(folder / "generated")
    found[0] = generated(folder)
    assert before == tree(folder / "generated")

    with (folder / RUNTIME).open("a") as file:
        file.write("# One more line.\n")
    found.append(generated(folder))
    edit(contract, "The given name.", "The first name.")
    found.append(generated(folder))
    edit(contract, f"version: {VERSION}", "version: 92.1.0")
    found.append(generated(folder))
    edit(contract, "version: 92.1.0", "version: 1.0.0")
    found.append(generated(folder))
    shutil.copy(ROOT / "openapi.yaml", contract)
    shutil.copy(ROOT / RUNTIME, folder / RUNTIME)
    found.append(generated(folder))
    after, record = tree(folder / "generated"), (folder / RECORD).read_bytes()
    again = generated(folder)

    assert found == sorted(set(found))
    assert ["92.1.0", "92.1.0.post1", "92.1.0.post2"] == [one.public for one in found[3:]]
    assert (again, after) == (found[-1], tree(folder / "generated"))
    assert record == (folder / RECORD).read_bytes()
    assert 0 == run(folder, "--check").returncode


def test_two_branches_have_two_versions(scratch: Callable[[str], Path]) -> None:
    """Two changes that know nothing of each other differ in the version; what is merged is newer than both."""
    folders = [scratch(name) for name in ("one", "two")]
    for folder in folders:
        with (folder / RUNTIME).open("a") as file:
            file.write(f"# {folder.name}\n")
    one, two = map(generated, folders)
    records = [folder / RECORD for folder in folders]
    with records[0].open("a") as file:
        file.write(records[1].read_text().splitlines(keepends=True)[-1])
    with (folders[0] / RUNTIME).open("a") as file:
        file.write("# two\n")
    merged = generated(folders[0])

    assert one.public == two.public
    assert one != two
    assert merged > max(one, two)
    assert 1 == len(re.findall(r"^2\.", records[0].read_text(), re.MULTILINE))


def test_another_package_begins_at_its_contracts_version(
    scratch: Callable[[str], Path], tmp_path: Path
) -> None:
    """Without a record a package has the contract's version; under our name it has the one of our record."""
    folder = scratch("one")
    for name in ("other", "affinda_resumes"):
        assert 0 == run(folder, "--output", tmp_path / "out" / name).returncode
    other = parse_record((tmp_path / "out" / "other.version.txt").read_text())
    ours = (tmp_path / "out" / RECORD).read_bytes()

    assert other is not None
    assert VERSION == other.version.public
    assert (folder / RECORD).read_bytes() == ours


def test_the_source_of_a_release_is_no_change(scratch: Callable[[str], Path]) -> None:
    """`--source` stands in `_about.py` and the manifest, and the version stays; what it can't be is refused."""
    folder = scratch("one")
    before = tree(folder / "generated")
    source = "git+https://host.example/resumes@c0ffee"
    assert 0 == run(folder, "--source", source).returncode
    after = tree(folder / "generated")
    command = [sys.executable, "generated/affinda_resumes"]
    said, verified = (
        subprocess.check_output([*command, one], cwd=folder, text=True)
        for one in ("version", "verify")
    )

    changed = {path for path in before if before[path] != after[path]}
    assert {f"affinda_resumes/{name}" for name in ("_about.py", "_manifest.json")} == changed
    assert f"\nsource: {source}\n" in said
    assert "as shipped" in verified
    assert 2 == run(folder, "--source", 'x"\nimport os').returncode


@pytest.mark.parametrize("text", ["", "<<<<<<< ours\n", f"x {A}\n", "2.0.0\n"])
def test_a_record_without_a_version_is_reported(text: str, tmp_path: Path) -> None:
    """A record that can't be read is never taken for none: the versions would begin again."""
    record = tmp_path / RECORD
    record.write_text(text)
    done = generate("--output", tmp_path / "affinda_resumes")

    assert 3 == done.returncode
    assert f"{record.name}: error[version-record]" in done.stderr
    assert [record] == list(tmp_path.iterdir())
    assert text == record.read_text()


@pytest.mark.parametrize(
    ("contract", "last", "expected"),
    [
        ("2.0.0", None, "2.0.0"),
        ("2.0.0", "2.0.0", "2.0.0.post1"),
        ("2.0", "2.0.0.post9", "2.0.0.post10"),
        ("2.0.1", "2.0.0.post9", "2.0.1"),
        ("1.9", "2.0.0.post9", "2.0.0.post10"),
        ("3.0.0-rc.1", "2.0.0.post9", "3.0.0rc1"),
        ("3.0.0-rc.1", "3.0.0rc1", "3.0.0rc1.post1"),
        ("3.0.0", "3.0.0rc1.post1", "3.0.0"),
        ("1.0.dev3", None, "1.0"),
        ("1.0.post3+x", None, "1.0"),
        ("1!0.1", "2.0.0", "1!0.1"),
        ("v2", None, "2"),
        ("2024-05-01", None, "2024.5.1"),
        ("2024-05-02", "2024.5.1.post3", "2024.5.2"),
        ("spring", None, "0"),
        ("spring", "0", "0.post1"),
        ("9" * 5000, None, "9" * 40),
        ("\u0663.x", None, "0"),
    ],
)
def test_the_next_version(contract: str, last: str | None, expected: str) -> None:
    """Whatever the contract calls its version, the next one is PEP 440's and sorts behind the last."""
    before = None if last is None else Recorded(Version(f"{last}+sha{A[:12]}"), A)
    found = next_version(contract, B, before)

    assert f"{expected}+sha{B[:12]}" == found == str(Version(found))
    assert before is None or before.version < Version(found)


def test_the_same_files_keep_their_version() -> None:
    """The digest decides, whatever the version looks like: a release has one without digest."""
    for text in ("2.0.0", "2.0.0.post4", "2.0.0.post4+sha0"):
        assert text == next_version("3.0.0", A, Recorded(Version(text), A))
    first, second = (Version(next_version("2.0.0", one, None)) for one in (A, B))
    assert first != second
    assert Version("2.0.0.post1") < Version(
        next_version("2.0.0", B, Recorded(Version("2.0.0.post1"), A))
    )


def test_a_record_is_read_as_it_was_written() -> None:
    """Of several lines the highest version counts, also beside the marks of a conflict."""
    merged = f"{render_record('2.0.0.post9', A)}=======\n2.0.0.post10 {B}\n>>>>>>> theirs\nx {A}\n"

    assert Recorded(Version("2.0.0.post10"), B) == parse_record(merged)
    assert parse_record("") is None


def test_the_digest_sees_paths_and_borders() -> None:
    """Another path, or a letter that moves to the next file, is another digest; the order of files is none."""
    files = [
        {"a": "b", "c": "d"},
        {"a": "b", "e": "d"},
        {"a": "bc", "": "d"},
        {"ab": "", "c": "d"},
        {"a": "b", "c": "e"},
    ]

    assert len(files) == len({digest_of(one) for one in files})
    assert digest_of({"a": "b", "c": "d"}) == digest_of({"c": "d", "a": "b"})


def test_a_template_without_the_line_is_a_defect() -> None:
    """A version that has no place would be missing in the package."""
    with pytest.raises(DefectError, match="a has 0 lines for v"):
        fill_in({"a": "w = 1\n"}, {"a": {"v": "1"}})
    assert {"a": 'v = "1"\nw = \'v = ""\'\n'} == fill_in(
        {"a": 'v = ""\nw = \'v = ""\'\n'}, {"a": {"v": "1"}}
    )
