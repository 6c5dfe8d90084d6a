"""
A release is a commit and a tag with what it holds built and checked, or nothing at all.
"""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

from tools.release.__main__ import current_version, main

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
    with zipfile.ZipFile(next((repository / "build/dist/9.8.7").glob("*.whl"))) as wheel:
        assert b'"9.8.7"' in wheel.read("affinda_resumes/_about.py")
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
    state = git(repository, "rev-parse", "HEAD", "refs/heads/main")
    assert 1 == main(["9.8.7", "--root", str(repository)])
    assert "generate.py" in capsys.readouterr().err
    assert (state, "", "") == (
        git(repository, "rev-parse", "HEAD", "refs/heads/main"),
        git(repository, "status", "--porcelain"),
        git(repository, "tag", "--list", "v9.8.7"),
    )
    assert "0.1.0" <= current_version(repository / "codegen/render/package.py") < "9"

    changelog = repository / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- x\n")
    git(repository, "commit", "--quiet", "--all", "--message", "Empty the section")
    assert 3 == main(["9.8.7", "--root", str(repository)])
    assert "Unreleased" in capsys.readouterr().err
