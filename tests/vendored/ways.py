"""
The ways in which the package gets into a project.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tools.environment.venvs import pip
from tools.vendor.copies import SHIPPED, vendor

PROJECT = SHIPPED.parent


class Way(NamedTuple):
    """
    A copy that is in a project.
    """

    entry: Path
    """The folder that must be on `sys.path`."""
    name: str
    """The name that it is imported by."""


def deep(folder: Path) -> Way:
    """Vendored two packages down."""
    return vendored(folder, "a/b/_vendor", SHIPPED.name)


def renamed(folder: Path) -> Way:
    """Vendored under another name."""
    return vendored(folder, "lib/_vendor", "resume_api")


def zipped(folder: Path) -> Way:
    """Vendored into a project that is a zip file."""
    way = deep(folder / "unzipped")
    return Way(Path(shutil.make_archive(str(folder / "project"), "zip", way.entry)), way.name)


def vendored(root: Path, path: str, name: str) -> Way:
    """Vendor into the folder `path` of a project at `root`."""
    destination = root / path
    destination.parent.mkdir(parents=True, exist_ok=True)
    assert vendor(destination, name) == 0
    return Way(root, f"{path.replace('/', '.')}.{name}")


def installed(folder: Path) -> Way:
    """Installed from its folder, as `pip install ./generated` does."""
    return install(folder, PROJECT)


def wheel(folder: Path) -> Way:
    """Installed from the wheel."""
    pip("wheel", "--no-build-isolation", "--wheel-dir", folder / "dist", PROJECT)
    return install(folder, next((folder / "dist").glob("*.whl")))


def sdist(folder: Path) -> Way:
    """Installed from the source distribution."""
    return install(folder, build_sdist(folder))


def build_sdist(folder: Path, project: Path = PROJECT) -> Path:
    """Build the source distribution."""
    from flit_core.sdist import SdistBuilder

    builder = SdistBuilder.from_ini_path(project / "pyproject.toml")
    path: Path = builder.build(folder / "dist")
    return path


def install(folder: Path, source: Path) -> Way:
    """Install into a folder that goes on `sys.path`."""
    site = folder / "site"
    pip("install", "--no-build-isolation", "--target", site, source)
    return Way(site, SHIPPED.name)


WAYS: dict[str, Callable[[Path], Way]] = {
    way.__name__: way for way in (deep, renamed, zipped, installed, wheel, sdist)
}
