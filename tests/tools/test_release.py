"""
A release is a commit and a tag with what it holds built and checked, or nothing at all.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from codegen.render.versions import parse_record, render_record
from tools.release.__main__ import RECORD, current_version, main, source_of

ROOT = Path(__file__).parents[2]
NAME = ("-c", "user.name=A", "-c", "user.email=a@example.com")


def git(folder: Path, *arguments: str | Path) -> str:
    """Run git in a folder and return what it prints."""
    return subprocess.check_output(["git", *NAME, *arguments], cwd=folder, text=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a clone of this repository with its files as they are now, committed."""
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--no-hardlinks", ROOT, clone)
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, listed):
        source, target = ROOT / name, clone / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
        else:
            target.unlink(missing_ok=True)
    git(clone, "config", "user.name", "A")
    git(clone, "config", "user.email", "a@example.com")
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--allow-empty", "--message", "As it is now")
    return clone


def test_a_release_is_built_committed_and_tagged(
    repository: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The wheel and the package say the new version, the changelog has its section, and the tree is clean."""
    before = (repository / "CHANGELOG.md").read_text()
    old = parse_record((repository / RECORD).read_text())
    git(repository, "remote", "set-url", "origin", "https://me:secret@host.example/resumes.git")

    assert 0 == main(["9.8.7", "--root", str(repository)]), capfd.readouterr().err

    assert "" == git(repository, "status", "--porcelain")
    assert "v9.8.7" == git(repository, "describe", "--exact-match").strip()
    assert "Release 9.8.7" == git(repository, "log", "-1", "--format=%s").strip()
    assert (
        'GENERATOR_VERSION: Final = "9.8.7"'
        in (repository / "generated/affinda_resumes/_about.py").read_text()
    )
    changelog = (repository / "CHANGELOG.md").read_text()
    assert "## Unreleased\n\n## 9.8.7 (20" in changelog
    assert len(changelog.splitlines()) == len(before.splitlines()) + 2
    built = sorted(path.suffix for path in (repository / "build/dist/9.8.7").iterdir())
    assert [".gz", ".whl"] == built
    new = parse_record((repository / RECORD).read_text())
    assert old is not None
    assert new is not None
    assert old.version < new.version
    assert new.version.local is None
    name = f"affinda_resumes-{new.version}-py3-none-any.whl"
    commit = git(repository, "rev-parse", "HEAD").strip()
    with zipfile.ZipFile(repository / "build/dist/9.8.7" / name) as wheel:
        about = wheel.read("affinda_resumes/_about.py").decode()
        manifest = json.loads(wheel.read("affinda_resumes/_manifest.json"))
    assert f'PACKAGE_VERSION: Final = "{new.version}"\n' in about
    assert '"9.8.7"' in about
    assert f'SOURCE: Final = "git+https://host.example/resumes.git@{commit}"\n' in about
    assert f"git+https://host.example/resumes.git@{commit}" == manifest["source"]
    assert str(new.version) == manifest["version"]
    assert "" == subprocess.check_output(
        [sys.executable, "generate.py", "--check"], cwd=repository, text=True
    )
    assert 1 == len(git(repository, "worktree", "list").splitlines())


def test_a_version_that_is_none_or_not_newer_is_refused(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is committed, and the message says what is wrong."""
    head = git(repository, "rev-parse", "HEAD")

    for version in ("1", "0.0.1", "9.8", "v9.8.7", "9.8.7; rm", "9.08.7"):
        assert 3 == main([version, "--root", str(repository)])
        assert version in capsys.readouterr().err
    assert head == git(repository, "rev-parse", "HEAD")


def test_a_release_that_fails_changes_nothing(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Uncommitted files, an empty section and a contract that can't be generated each end it without a trace."""
    (repository / "note.txt").write_text("x")
    assert 3 == main(["9.8.7", "--root", str(repository)])
    assert "uncommitted" in capsys.readouterr().err
    (repository / "note.txt").unlink()

    (repository / "openapi.yaml").write_text("openapi: 3.1.0\n")
    git(repository, "commit", "--quiet", "--all", "--message", "Break the contract")
    branch = git(repository, "symbolic-ref", "HEAD").strip()
    state = git(repository, "rev-parse", "HEAD", branch)
    assert 1 == main(["9.8.7", "--root", str(repository)])
    assert "generate.py" in capsys.readouterr().err
    assert (state, "", "") == (
        git(repository, "rev-parse", "HEAD", branch),
        git(repository, "status", "--porcelain"),
        git(repository, "tag", "--list", "v9.8.7"),
    )
    assert "0.1.0" <= current_version(repository / "codegen/render/package.py") < "9"

    changelog = repository / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- x\n")
    git(repository, "commit", "--quiet", "--all", "--message", "Empty the section")
    assert 3 == main(["9.8.7", "--root", str(repository)])
    assert "Unreleased" in capsys.readouterr().err


def test_a_package_that_is_not_newer_is_refused(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A record that was lost would begin again: the last release has a version that is as high."""
    record = repository / RECORD
    record.write_text(render_record("2.0.0.post99", "0" * 64))
    git(repository, "commit", "--quiet", "--all", "--message", "Have a high version")
    git(repository, "tag", "v0.0.9")
    git(repository, "rm", "--quiet", RECORD)
    git(repository, "commit", "--quiet", "--message", "Lose the record")
    head = git(repository, "rev-parse", "HEAD")

    assert 3 == main(["9.8.7", "--root", str(repository)])
    assert "is not newer than 2.0.0.post99" in capsys.readouterr().err
    assert head == git(repository, "rev-parse", "HEAD")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://host.example/a/b.git", "git+https://host.example/a/b.git@c0"),
        ("https://user:token@host.example/a", "git+https://host.example/a@c0"),
        ("git@host.example:a/b.git", "git+ssh://host.example/a/b.git@c0"),
        ("ssh://git@host.example:22/a", "git+ssh://host.example:22/a@c0"),
        ("/srv/private/a", "c0"),
        ("file:///srv/private/a", "c0"),
        ("https://host.example/a?token=x", "c0"),
        ("", "c0"),
    ],
)
def test_the_source_is_a_public_address(url: str, expected: str, tmp_path: Path) -> None:
    """User, password and local paths are no part of it; without an address the commit is all."""
    git(tmp_path, "init", "--quiet")
    if url:
        git(tmp_path, "remote", "add", "origin", url)

    assert expected == source_of(tmp_path, "c0")
