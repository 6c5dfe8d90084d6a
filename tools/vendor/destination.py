"""
The folder that a copy of the package may go to.
"""

from __future__ import annotations

import keyword
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from affinda_resumes.__main__ import MANIFEST
from codegen.render.package import MARKER


class RefusedError(Exception):
    """The package can't go there; the message says why, and what to do."""


class Place(NamedTuple):
    """
    A folder for a copy.
    """

    folder: Path
    """The folder that is to hold it; it may not exist yet."""
    target: Path
    """The copy itself."""
    marker: str
    """The file by which a copy that is there is known to be ours."""


def check_name(name: str) -> str | None:
    """Say what is wrong with the name of a package, if anything is."""
    if _is_name(name) and not name.startswith("__"):
        return None
    return f"NAME: {name!r} can't be the name of a package"


def _is_name(name: str) -> bool:
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name)


def find_place(folder: Path, name: str, ours: Path) -> Place:
    """
    Check that `folder` can hold the package as `name`.

    Raises:
        RefusedError: it can't.
        OSError: the system refuses to tell.
    """
    target = folder / name
    with suppress(FileNotFoundError, NotADirectoryError):
        folder.lstat()  # to Python 3.14, what can't be a path is one that isn't there
    for path in (folder, target):
        if _is_within(path, ours):
            raise RefusedError(
                f"{path} lies inside this repository: DEST is a folder of the project that uses the package"
            )
    for path in (folder, *folder.parents):
        if path.is_symlink() and not path.exists():
            raise RefusedError(
                f"{path} is a symbolic link to nothing: remove it, or make what it points at"
            )
    if folder.exists() and not folder.is_dir():
        raise RefusedError(f"{folder} is no folder: DEST is the folder that is to hold the package")
    if not folder.exists() and not folder.parent.is_dir():
        raise RefusedError(f"{folder.parent} is not there: correct DEST, or make that folder first")
    if (folder / MANIFEST).is_file():
        raise RefusedError(f"{folder} is a copy of the package itself: DEST={folder.parent}")
    for package in _packages(folder):
        if not _is_name(package):
            raise RefusedError(f"{folder} can't be imported: {package!r} is no name of a package")
    if (folder / f"{name}.py").exists():
        raise RefusedError(f"{folder / name}.py is a module of that name already: choose a NAME")
    return Place(folder, target, _marker(target))


def _is_within(path: Path, ours: Path) -> bool:
    """Tell whether a path lies in our own tree, through symbolic links too."""
    real = Path(os.path.realpath(path))
    return any(part.exists() and part.samefile(ours) for part in (real, *real.parents))


def _packages(folder: Path) -> Iterator[str]:
    """Yield the names that an import of the package would go through: `folder` and the packages around it."""
    step = Path(os.path.realpath(folder))
    # One that isn't there will be made a package; one inside a package is a part of it (PEP 420).
    # One outside of all packages may be a root of imports, and those have any name.
    if not step.exists() or (step.parent / "__init__.py").exists():
        yield step.name
        step = step.parent
    while (step / "__init__.py").exists():
        yield step.name
        step = step.parent


def _marker(target: Path) -> str:
    """
    Find by which file a copy at `target` is known to be ours.

    Raises:
        RefusedError: something else is there.
    """
    if target.is_symlink():
        raise RefusedError(f"{target} is a symbolic link, which is never followed")
    if target.exists() and not target.is_dir():
        raise RefusedError(f"{target} is a file: remove it, or choose a NAME")
    for marker in (MANIFEST, MARKER):
        if (target / marker).is_file():
            return marker
    if target.is_dir() and any(target.iterdir()):
        raise RefusedError(f"{target} holds something else: remove it, or choose a NAME")
    return MANIFEST


def make_folder(place: Place) -> None:
    """Make the folder that is to hold the package, as a package, unless it is there."""
    if not place.folder.exists():
        place.folder.mkdir()
        (place.folder / "__init__.py").touch()
