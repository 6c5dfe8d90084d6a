"""
The command `generate.py`, run in a process of its own that begins where the imports are done.

Templates are compiled by then, too, and OpenAPI's own schemas read: our contract was rendered once.
"""

from __future__ import annotations

import functools
import subprocess
from pathlib import Path
from typing import Final

from tests.support.forking import ForkServer

ROOT: Final = Path(__file__).parents[2]

_IMPORT: Final = """\
import gc, sys
gc.disable()  # as the command does
sys.path.insert(0, sys.argv[1])
import generate
run = generate.main
"""
_WARM: Final = """\
from codegen.pipeline import package_of
from codegen.source.contract import read
from codegen.render.package import render_files
render_files(package_of(read(generate.ROOT / "openapi.yaml")), "warm")
"""


def generate(
    *arguments: str | Path, cwd: Path = ROOT, limits: dict[str, int] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command as a person would, in the folder `cwd`, with limits of `resource` by their names."""
    return _server().run(*arguments, cwd=cwd, limits=limits)


@functools.cache
def _server() -> ForkServer:
    return ForkServer(_IMPORT + _WARM, ROOT)


def of_copy(folder: Path) -> ForkServer:
    """Return the command of a copy of the generator, which reads its own templates at each run."""
    return ForkServer(_IMPORT, folder)
