"""
Make a release: raise the version, date the changelog's section, generate, commit, build, check and tag.

The package of a release has a version without digest, which an index takes; wheel and source distribution say
the commit that they were built from. All of it happens in a worktree of its own. The current branch moves to
the new commit at the end, so a release that fails changes nothing. Nothing is pushed. Exit status: 0 fine, 1 a
step failed, 2 usage, 3 the release is refused.
"""

from __future__ import annotations

import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from packaging.version import Version

from codegen.render.versions import parse_record, render_record
from tools.cli import FINDINGS, FINE, REFUSED, ROOT, make_parser, print_problem

VERSION_FILE: Final = "codegen/render/package.py"
RECORD: Final = "affinda_resumes.version.txt"
_VERSION_LINE: Final = re.compile(r'^GENERATOR_VERSION: Final = "([0-9.]+)"$', re.MULTILINE)
_VERSION: Final = re.compile(r"(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}")
_UNRELEASED: Final = "## Unreleased\n"


class RefusedError(Exception):
    """The release can't be made from the repository as it is."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("release", __doc__)
    parser.add_argument("version", help="the new version, such as 0.2.0")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository")
    options = parser.parse_args(arguments)
    try:
        release(options.root.resolve(), options.version)
    except RefusedError as error:
        print_problem("release", error)
        return REFUSED
    except subprocess.CalledProcessError as error:
        print_problem("release", f"`{' '.join(map(str, error.cmd))}` failed; nothing was released")
        return FINDINGS
    return FINE


def release(root: Path, version: str) -> None:
    """
    Release `version` from the commit that `root` has checked out.

    Raises:
        RefusedError: the version isn't newer, the tag exists, files are uncommitted, or nothing is unreleased.
        CalledProcessError: a step failed.
    """
    tag = f"v{version}"
    check(root, version, tag)
    with worktree(root) as copy:
        notes = date_section(copy / "CHANGELOG.md", version)
        raise_version(copy / VERSION_FILE, version)
        run(copy, sys.executable, "generate.py")
        package = drop_label(copy / RECORD)
        check_newer(root, package)
        run(copy, sys.executable, "generate.py")
        run(copy, sys.executable, "-m", "tools.size", "--write")
        message = f"Release {version}\n\nThe package's version is {package}.\n\n{notes}"
        run(copy, "git", "commit", "--quiet", "--all", "--message", message)
        commit = run(copy, "git", "rev-parse", "HEAD").strip()
        run(copy, sys.executable, "generate.py", "--source", source_of(root, commit))
        dist = build(copy)
        run(root, "git", "merge", "--quiet", "--ff-only", commit)
        run(
            root,
            "git",
            "tag",
            "--annotate",
            "--cleanup=verbatim",
            "--message",
            f"{version}\n\nThe package's version is {package}.\n\n{notes}",
            tag,
        )
        target = root / "build" / "dist" / version
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(dist, target)
    for path in sorted(target.iterdir()):
        print(path.relative_to(root))
    print(
        f"release: {tag} is a commit and a tag here; push both when you are sure: git push --follow-tags"
    )


def check(root: Path, version: str, tag: str) -> None:
    """Refuse a release that can't be made."""
    if not _VERSION.fullmatch(version):
        raise RefusedError(f"{version!r} is no version: give three numbers, such as 0.2.0")
    current = current_version(root / VERSION_FILE)
    if numbers(version) <= numbers(current):
        raise RefusedError(f"{version} is not newer than {current}")
    if run(root, "git", "tag", "--list", tag).strip():
        raise RefusedError(f"the tag {tag} exists")
    if run(root, "git", "status", "--porcelain").strip():
        raise RefusedError("there are uncommitted files: commit or remove them first")
    unreleased_notes((root / "CHANGELOG.md").read_text(encoding="utf-8"))


def numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers that can be compared."""
    return tuple(map(int, version.split(".")))


def current_version(path: Path) -> str:
    """Return the version that the generator says it has."""
    found = _VERSION_LINE.search(path.read_text(encoding="utf-8"))
    if found is None:
        raise RefusedError(f"{path.name} has no line GENERATOR_VERSION")
    return found[1]


def raise_version(path: Path, version: str) -> None:
    """Write the new version into the generator."""
    line = f'GENERATOR_VERSION: Final = "{version}"'
    path.write_text(_VERSION_LINE.sub(line, path.read_text(encoding="utf-8")), encoding="utf-8")


def drop_label(record: Path) -> str:
    """Record the package's version without digest, which the next run of the generator takes; return it."""
    last = parse_record(record.read_text(encoding="utf-8"))
    if last is None:
        raise RefusedError(f"{record.name} holds no version")
    record.write_text(render_record(last.version.public, last.digest), encoding="utf-8")
    return last.version.public


def check_newer(root: Path, package: str) -> None:
    """Refuse a package whose version does not sort behind that of the last release."""
    tags = run(root, "git", "tag", "--list", "v*", "--sort=-version:refname", "--merged").split()
    if not tags or not run(root, "git", "ls-tree", tags[0], RECORD):
        return
    last = parse_record(run(root, "git", "show", f"{tags[0]}:{RECORD}"))
    if last is not None and Version(package) <= last.version:
        message = f"the package's version {package} is not newer than {last.version} of {tags[0]}"
        raise RefusedError(f"{message}: take {RECORD} from there and generate again")


def source_of(root: Path, commit: str) -> str:
    """Return project and commit as pip writes them, without user or password; the commit of a local one."""
    url = run(root, "git", "config", "--default", "", "--get", "remote.origin.url").strip()
    url = re.sub(r"^(?:[^@/:]*@)?([^/:]+):(?!//)", r"ssh://\1/", url)
    found = re.fullmatch(r"(https|ssh)://(?:[^@/]*@)?([^@/?#]+/[^@?#]+)", url)
    return f"git+{found[1]}://{found[2]}@{commit}" if found else commit


def unreleased_notes(changelog: str) -> str:
    """Return the notes under `## Unreleased`."""
    _, heading, rest = changelog.partition(_UNRELEASED)
    notes = re.split(r"^## ", rest, maxsplit=1, flags=re.MULTILINE)[0].strip()
    if not heading or not re.search(r"^- ", notes, re.MULTILINE):
        raise RefusedError("CHANGELOG.md has nothing under `## Unreleased`")
    return notes


def date_section(path: Path, version: str) -> str:
    """Give the unreleased notes the version and today's date, and return them."""
    changelog = path.read_text(encoding="utf-8")
    notes = unreleased_notes(changelog)
    heading = f"{_UNRELEASED}\n## {version} ({datetime.datetime.now(datetime.UTC):%Y-%m-%d})\n"
    path.write_text(changelog.replace(_UNRELEASED, heading, 1), encoding="utf-8")
    return notes


def build(copy: Path) -> Path:
    """Build wheel and source distribution of the generated package, and hold them against twine's rules."""
    dist = copy / "build" / "dist"
    project = copy / "generated"
    pip = (
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
    )
    # The time of each file in the archives, so that each clone builds the same bytes; zip knows none before.
    os.environ["SOURCE_DATE_EPOCH"] = "315532800"
    run(copy, *pip, "--wheel-dir", dist, project)
    code = "import sys; from pathlib import Path; from flit_core.sdist import SdistBuilder as Builder; "
    code += "Builder.from_ini_path(Path(sys.argv[1])).build(Path(sys.argv[2]))"
    run(copy, sys.executable, "-c", code, project / "pyproject.toml", dist)
    run(copy, sys.executable, "-m", "twine", "check", "--strict", *sorted(dist.iterdir()))
    return dist


@contextmanager
def worktree(root: Path) -> Iterator[Path]:
    """Check the current commit out into a folder that is removed at the end."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "release"
        run(root, "git", "worktree", "add", "--quiet", "--detach", copy)
        try:
            yield copy
        finally:
            run(root, "git", "worktree", "remove", "--force", copy)


def run(cwd: Path, *command: str | Path) -> str:
    """Run a step in a folder and return its output; its errors go to stderr."""
    return subprocess.run(command, cwd=cwd, check=True, text=True, stdout=subprocess.PIPE).stdout


if __name__ == "__main__":
    sys.exit(main())
