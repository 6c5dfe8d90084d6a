"""
openapi-python-client's own output for our contract, made anew with its default configuration.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tools.bench.samples import CONTRACT, ROOT

PACKAGE: Final = "affinda_resumes_api_client"
"""The stock generator's name for the package, from the contract's title."""
TOOLS: Final = ROOT / ".venv" / "bin"


def command(output: Path, contract: Path = CONTRACT) -> list[str]:
    """Return the stock generator's command line."""
    return [
        str(TOOLS / "openapi-python-client"),
        *("generate", "--path", str(contract), "--output-path", str(output), "--overwrite"),
    ]


def environment() -> dict[str, str]:
    """With the formatter on the path: the stock generator runs it by name."""
    return os.environ | {"PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}"}


@contextmanager
def stock_package() -> Iterator[Path]:
    """Yield the folder that holds the stock package, importable meanwhile."""
    with TemporaryDirectory() as folder:
        output = Path(folder) / "stock"
        subprocess.run(command(output), check=True, capture_output=True, env=environment())
        sys.path.insert(0, str(output))
        importlib.invalidate_caches()
        try:
            yield output
        finally:
            sys.path.remove(str(output))
