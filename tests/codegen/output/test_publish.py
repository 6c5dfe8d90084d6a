"""
A tree is published whole or not at all, and nothing else is touched.
"""

from __future__ import annotations

import errno
import os
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from codegen.output import publish as module
from codegen.output.publish import diff
from codegen.problems import ContractError
from tests.support.permissions import read_only
from tests.support.publishing import (
    MARKER,
    REPOSITORY,
    TREE,
    as_bytes,
    code_of,
    held,
    names,
    publish,
)


def test_new_output(tmp_path: Path) -> None:
    """A missing output and its parents are made; each path counts as changed; bytes are the text's."""
    output = tmp_path / "deep" / "generated"

    assert sorted(TREE) == publish(TREE, output)
    assert as_bytes(TREE) == held(output)
    assert ["generated"] == names(output.parent)


def test_nothing_differs(tmp_path: Path) -> None:
    """If nothing differs, nothing is touched: not a file, not a folder, not what is beside them."""
    output = tmp_path / "out"
    publish(TREE, output)
    places = [tmp_path, output, *output.rglob("*")]
    before = [(place.stat().st_ino, place.stat().st_mtime_ns) for place in places]

    assert [] == publish(TREE, output)
    assert before == [(place.stat().st_ino, place.stat().st_mtime_ns) for place in places]


def test_changes(tmp_path: Path) -> None:
    """Edited, missing and extra files are named and put right; equal files keep their time."""
    output = tmp_path / "out"
    publish(TREE, output)
    os.utime(output / MARKER, ns=(1_000_000_001, 2_000_000_002))
    (output / "client.py").write_text("edited")
    (output / "models" / "b.py").unlink()
    (output / "old").mkdir()
    (output / "old" / "c.py").write_text("gone")

    assert ["client.py", "models/b.py", "old/c.py"] == publish(TREE, output)
    assert as_bytes(TREE) == held(output)
    assert not (output / "old").exists()
    expected = 2_000_000_002
    assert expected == (output / MARKER).stat().st_mtime_ns
    assert ["out"] == names(tmp_path)


def test_caches_do_not_count(tmp_path: Path) -> None:
    """`__pycache__` is no difference, and isn't carried over when there is one."""
    output = tmp_path / "out"
    publish(TREE, output)
    cache = output / "models" / "__pycache__"
    cache.mkdir()
    (cache / "a.pyc").write_bytes(b"\0")

    assert ("", []) == (diff(TREE, output), publish(TREE, output))
    assert cache.exists()
    assert ["client.py"] == publish({**TREE, "client.py": ""}, output)
    assert not cache.exists()


@pytest.mark.parametrize(
    "path",
    ["", "/a.py", "../a.py", "a/../b.py", "./a.py", "a//b.py", "a/", "a\\b.py", "a\0.py", "C:a.py",
     "con", "a/NUL.py", "lpt1.txt", "COM¹.py", "a.", "a ", "a\n.py", "a?.py", "__pycache__/a.py"],
)  # fmt: skip
def test_unsafe_paths(tmp_path: Path, path: str) -> None:
    """A path that leads out, or that isn't a file on every system, is refused before anything is written."""
    with pytest.raises(ValueError):
        publish({**TREE, path: ""}, tmp_path / "out")

    assert [] == names(tmp_path)


@pytest.mark.parametrize("paths", [("A.py", "a.py"), ("a", "a/b.py"), ("A", "a/b/c.py")])
def test_paths_that_exclude_each_other(tmp_path: Path, paths: tuple[str, str]) -> None:
    """Two paths that can't both be files, case aside, are refused."""
    with pytest.raises(ValueError):
        publish({**TREE, **dict.fromkeys(paths, "")}, tmp_path / "out")


def test_text_that_is_no_text(tmp_path: Path) -> None:
    """A text that UTF-8 can't hold is refused before anything is written."""
    with pytest.raises(ValueError):
        publish({**TREE, "a.py": "\ud800"}, tmp_path / "out")

    assert [] == names(tmp_path)


def test_foreign_folder(tmp_path: Path) -> None:
    """A folder with something else in it is refused and left alone; an empty one is taken."""
    foreign, empty = tmp_path / "home", tmp_path / "empty"
    foreign.mkdir()
    empty.mkdir()
    (foreign / "thesis.tex").write_text("mine")

    with pytest.raises(ContractError) as caught:
        publish(TREE, foreign)
    publish(TREE, empty)

    assert ("output-not-ours", {"thesis.tex": b"mine"}) == (code_of(caught), held(foreign))
    assert as_bytes(TREE) == held(empty)


def test_marker_that_is_a_link(tmp_path: Path) -> None:
    """A link by the marker's name doesn't make a folder ours."""
    output = tmp_path / "out"
    output.mkdir()
    (output / MARKER).symlink_to(REPOSITORY / "openapi.yaml")

    with pytest.raises(ContractError) as caught:
        publish(TREE, output)

    assert code_of(caught) == "output-not-ours"


def test_output_that_is_a_file(tmp_path: Path) -> None:
    """An output that is a file is refused and left alone, for publishing and for the diff."""
    output = tmp_path / "out"
    output.write_text("mine")

    for call in (publish, diff):
        with pytest.raises(ContractError) as caught:
            call(TREE, output)
        assert code_of(caught) == "output-not-ours"
    assert output.read_text() == "mine"


def test_output_that_is_a_link(tmp_path: Path) -> None:
    """An output that is a symbolic link isn't followed, not even to a folder of ours."""
    elsewhere, output = tmp_path / "elsewhere", tmp_path / "out"
    publish(TREE, elsewhere)
    output.symlink_to(elsewhere)

    with pytest.raises(ContractError) as caught:
        publish({MARKER: "new"}, output)

    assert ("output-not-ours", as_bytes(TREE)) == (code_of(caught), held(elsewhere))


def test_planted_links(tmp_path: Path) -> None:
    """Links inside the output are replaced by files and folders; what they point at is untouched."""
    output, outside = tmp_path / "out", tmp_path / "outside"
    publish(TREE, output)
    outside.mkdir()
    (outside / "a.py").write_text("mine")
    (output / "client.py").unlink()
    (output / "client.py").symlink_to(outside / "a.py")
    for path in (output / "models").iterdir():
        path.unlink()
    (output / "models").rmdir()
    (output / "models").symlink_to(outside)

    changed = ["client.py", "models", "models/a.py", "models/b.py"]
    assert "symbolic link out/models is extra\n" in diff(TREE, output)
    assert changed == publish(TREE, output)
    assert as_bytes(TREE) == held(output)
    assert {"a.py": b"mine"} == held(outside)


def test_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full the tree is as it was, nothing is left beside it, and a message says so."""
    output = tmp_path / "out"
    publish(TREE, output)
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "b.py":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(ContractError, match="No space left") as caught:
        publish({**TREE, "client.py": "new"}, output)

    assert ("output-unwritable", as_bytes(TREE)) == (code_of(caught), held(output))
    assert ["out"] == names(tmp_path)


BESIDE: Final = {"pyproject.toml": "# Made by generate.py\nnew\n"}


@pytest.mark.parametrize("place", ["a", "a/out", "a/out/models", "."])
def test_no_permission(tmp_path: Path, place: str) -> None:
    """A read-only folder that a run writes to is named, and nothing is changed; a run without changes is fine."""
    output = tmp_path / "a" / "out"
    old = {"../pyproject.toml": "# Made by generate.py\nold\n"}
    new = {"../pyproject.toml": "# Made by generate.py\nnew\n"}
    module.publish(TREE, output, marker=MARKER, beside=old)
    before = held(tmp_path)

    with read_only(tmp_path / place):
        assert [] == module.publish(TREE, output, marker=MARKER, beside=old)
        with pytest.raises(ContractError, match="read-only") as caught:
            module.publish({**TREE, "client.py": "new"}, output, marker=MARKER, beside=new)
    (problem,) = caught.value.problems

    assert ("output-unwritable", before) == (problem.code, held(tmp_path))
    assert (tmp_path / place).samefile(problem.file)
    assert ["a", "pyproject.toml"] == names(tmp_path)
    assert ["out"] == names(output.parent)


@pytest.mark.parametrize("place", ["a", "a/b/out", "a/b/pyproject.toml"])
def test_a_link_to_nothing_in_the_way(tmp_path: Path, place: str) -> None:
    """A symbolic link to nothing is named and left alone, for publishing and for the diff; nothing is changed."""
    link = tmp_path / place
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(tmp_path / "gone")

    for call in (partial(module.publish, marker=MARKER), diff):
        with pytest.raises(ContractError, match="symbolic link") as caught:
            call(TREE, tmp_path / "a" / "b" / "out", beside=BESIDE)
        (problem,) = caught.value.problems
        assert ("output-not-ours", str(link)) == (problem.code, problem.file)
    assert [link.name] == names(link.parent)
    assert not (tmp_path / "gone").exists()


def test_a_file_beside_the_output(tmp_path: Path) -> None:
    """A file beside the output is written with it, alone where only it differs, and shown by the diff."""
    output = tmp_path / "out"
    path = tmp_path / "pyproject.toml"
    shown = f"--- /dev/null\n+++ {path.name}\n@@ -0,0 +1,2 @@\n+# Made by generate.py\n+new\n"

    assert diff(TREE, output, BESIDE).endswith(shown)
    changed = module.publish(TREE, output, marker=MARKER, beside=BESIDE)
    assert [*sorted(TREE), "../pyproject.toml"] == changed
    inode = output.stat().st_ino
    path.write_text("# Made by generate.py\nold\n")
    assert ["../pyproject.toml"] == module.publish(TREE, output, marker=MARKER, beside=BESIDE)
    assert (BESIDE[path.name], inode) == (path.read_text(), output.stat().st_ino)
    assert ("", ["out", path.name]) == (diff(TREE, output, BESIDE), names(tmp_path))


@pytest.mark.parametrize("kind", ["text", "pipe", "folder"])
def test_a_file_of_somebody_else_beside_the_output(tmp_path: Path, kind: str) -> None:
    """A file beside the output that isn't ours is neither opened, changed nor shown."""
    path = tmp_path / "pyproject.toml"
    make = {
        "text": lambda: path.write_text("theirs"),
        "pipe": lambda: os.mkfifo(path),
        "folder": path.mkdir,
    }
    make[kind]()
    before = path.stat()

    assert sorted(TREE) == module.publish(TREE, tmp_path / "out", marker=MARKER, beside=BESIDE)
    assert "" == diff(TREE, tmp_path / "out", BESIDE)
    assert before.st_ino == path.stat().st_ino


def test_a_check_that_fails_changes_nothing(tmp_path: Path) -> None:
    """The check sees the new tree under the output's name; where it raises, all is as it was."""
    output = tmp_path / "out"
    module.publish(TREE, output, marker=MARKER, beside=BESIDE)
    new = {**TREE, "client.py": "x = 2\n"}

    def check(folder: Path) -> None:
        assert as_bytes(new) == held(folder / "out")
        raise LookupError

    with pytest.raises(LookupError):
        module.publish(new, output, marker=MARKER, beside={"pyproject.toml": "x"}, check=check)
    assert (as_bytes(TREE), BESIDE["pyproject.toml"]) == (
        held(output),
        (tmp_path / "pyproject.toml").read_text(),
    )
    assert ["out", "pyproject.toml"] == names(tmp_path)
    assert [] == module.publish(TREE, output, marker=MARKER, beside=BESIDE, check=check)
