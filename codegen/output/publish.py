"""
Write the package: the whole new tree, or nothing.

The tree is written into a folder beside the output and then exchanged with it in one step of the
file system, so a kill at any moment leaves the old tree or the new one. What a killed run leaves
behind is ignored by git and removed by the next run.

A file beside the output, such as the `pyproject.toml` that makes `pip install` work, is written there
too and then moved. It is ours if it is missing or begins with our header. One that somebody else wrote is
left alone: the output may stand in a project that has its own.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NoReturn

from codegen.output.exchange import exchange
from codegen.output.folders import Found, Plain, checked, snapshot, unified
from codegen.output.lock import BusyError, locked
from codegen.problems import ContractError, Problem
from codegen.text import visible

_OLD: Final = "old"
_HEADER: Final = b"# Made by generate.py"


def publish(
    files: Mapping[str, str],
    output: Path,
    *,
    marker: str,
    beside: Mapping[str, str] | None = None,
    check: Callable[[Path], None] | None = None,
) -> list[str]:
    """
    Make the output folder hold these files and nothing else; return the paths that changed.

    Keys are relative paths with `/`; `beside` holds files by path from the folder that holds the output. An
    output that isn't empty is replaced only if it holds a file named `marker`. `check` gets the folder
    that holds the new tree, under the output's name, before it replaces the old one; nothing is changed if it
    raises.

    Raises:
        ValueError: a key isn't safe on every system.
        ContractError: the output isn't ours or can't be written; it is then as it was.
    """
    wanted = checked(files)
    refuse_dangling(output.parent)
    with _as_problems(output, "written"):
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(output.parent):
            _clean(output)
            found = _existing(output, marker)
            changed = _changes(wanted, found)
            new, old = _beside(beside or {}, output.parent)
            around = _changes(new, old)
            is_new = bool(changed) or not output.is_dir()
            if is_new or around:
                refuse_read_only(output, around)
                with _workspace(output) as work:
                    if is_new:
                        _write(wanted, found, work / output.name)
                        if check is not None:
                            check(work)
                        _replace(work / output.name, output, work)
                    for name in around:
                        written = work / Path(name).name
                        written.write_bytes(new[name])
                        written.replace(output.parent / name)
        return [*changed, *(f"../{name}" for name in around)]


def diff(
    files: Mapping[str, str],
    output: Path,
    beside: Mapping[str, str] | None = None,
    plain: Plain | None = None,
) -> str:
    """
    Return what publishing would change as a unified diff, empty when there is nothing.

    `plain` gives what the diff shows of a text; a file in which only the rest differs is named.
    """
    wanted = checked(files)
    refuse_dangling(output.parent)
    with _as_problems(output, "read"):
        new, old = _beside(beside or {}, output.parent)
        if not output.parent.is_dir():
            return unified(wanted, {}, f"{output.name}/") + unified(new, old, "")
        # With the lock, a run that is going on doesn't exchange the folder while it is read.
        with locked(output.parent):
            inside = unified(wanted, _existing(output, None), f"{output.name}/", plain)
            return inside + unified(new, old, "", plain)


def refuse_dangling(path: Path) -> None:
    """Raise ContractError if a path, or a folder around it, is a symbolic link to nothing."""
    for step in (path, *path.parents):
        if step.is_symlink() and not step.exists():
            message = "the path is a symbolic link to nothing; nothing was written"
            _refuse(step, "output-not-ours", message, "remove the link, or make what it points at")


def refuse_read_only(output: Path, beside: Iterable[str] = ()) -> None:
    """
    Raise ContractError if a folder may not be written to that a run writes to, or removes.

    Otherwise a run would find out halfway, and could not clear its leftovers away.
    """
    inside = [Path(folder) for folder, _, _ in os.walk(output)]
    around = {output.parent / Path(name).parent for name in beside}
    for folder in (output.parent, *sorted(around), *inside):
        real = next((step for step in (folder, *folder.parents) if step.is_dir()), folder)
        effective = os.access in os.supports_effective_ids
        if not os.access(real, os.W_OK | os.X_OK, effective_ids=effective):
            message = "the folder is read-only for this user; nothing was written"
            _refuse(real, "output-unwritable", message, "make it writable, or write elsewhere")


def _beside(files: Mapping[str, str], folder: Path) -> tuple[dict[str, bytes], dict[str, Found]]:
    """Return the files beside the output that are ours, as they should be and as they are."""
    wanted: dict[str, bytes] = {}
    found: dict[str, Found] = {}
    for name, text in files.items():
        path = folder / name
        if path.is_file():
            content = path.read_bytes()
            if not content.startswith(_HEADER):
                continue
            found[name] = Found(content, "file", 0, 0)
        elif os.path.lexists(path):
            refuse_dangling(path)
            continue  # a pipe or a folder: somebody else's, and not to be waited for
        wanted[name] = text.encode("utf-8")
    return wanted, found


def _changes(wanted: Mapping[str, bytes], found: Mapping[str, Found]) -> list[str]:
    return sorted(
        path
        for path in wanted.keys() | found.keys()
        if path not in wanted or path not in found or found[path].content != wanted[path]
    )


def _existing(output: Path, marker: str | None) -> dict[str, Found]:
    """Return what the output holds; raises ContractError if it isn't a folder of ours."""
    try:
        mode = os.lstat(output).st_mode
    except FileNotFoundError:
        return {}
    if stat.S_ISLNK(mode):
        _refuse(output, "output-not-ours", "the output is a symbolic link, which is never followed")
    if not stat.S_ISDIR(mode):
        _refuse(output, "output-not-ours", "the output exists and is no folder")
    found = snapshot(output)
    if marker is not None and found and (marker not in found or found[marker].content is None):
        message = (
            f"the folder isn't empty and holds no `{visible(marker)}`, so it isn't ours to replace"
        )
        _refuse(output, "output-not-ours", message)
    return found


@contextmanager
def _workspace(output: Path) -> Iterator[Path]:
    """Make a folder beside the output, for the time that it is needed."""
    work = Path(tempfile.mkdtemp(prefix=_prefix(output), dir=output.parent))
    try:
        # Were this run killed, its leftovers would not show in `git status`.
        (work / ".gitignore").write_bytes(b"*\n")
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _replace(tree: Path, output: Path, work: Path) -> None:
    if output.is_dir():
        shutil.copymode(output, tree)
        exchange(tree, output, work / _OLD)
    else:
        tree.rename(output)


def _write(wanted: Mapping[str, bytes], found: Mapping[str, Found], tree: Path) -> None:
    tree.mkdir()
    for path, content in wanted.items():
        target = tree / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        old = found.get(path)
        if old is not None and old.content == content:
            os.utime(target, ns=(old.accessed, old.modified))


def _prefix(output: Path) -> str:
    return f".{output.name}.new-"


def _clean(output: Path) -> None:
    """Remove what killed runs left behind; the lock says that no other run is going on."""
    for left in sorted(output.parent.iterdir()):
        if not left.name.startswith(_prefix(output)) or left.is_symlink() or not left.is_dir():
            continue
        if (left / _OLD).is_dir() and not os.path.lexists(output):
            # Killed between the two renames of a system that can't exchange.
            (left / _OLD).rename(output)
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _as_problems(output: Path, done: str) -> Iterator[None]:
    try:
        yield
    except BusyError:
        message = "another run has been writing beside this output for a minute"
        _refuse(output, "output-busy", message, "wait for it to end, or end it")
    except OSError as error:
        message = f"the output can't be {done}: {error.strerror or error}; it is as it was"
        _refuse(
            output, "output-unwritable", message, "check the permissions and the space that is left"
        )


def _refuse(output: Path, code: str, message: str, fix: str | None = None) -> NoReturn:
    fix = fix or "name a folder of its own for the output, or remove what is there"
    raise ContractError([Problem(code, message, fix, file=str(output))]) from None
