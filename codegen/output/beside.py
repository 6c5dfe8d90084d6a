"""
The one file beside the package: the `pyproject.toml` that makes `pip install` work.

It is ours if it is missing or begins with our header. One that somebody else wrote is left alone:
the output may stand in a project that has its own.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from pathlib import Path

from codegen.problems import ContractError, Problem

_HEADER = "# Made by generate.py"


def write(text: str, path: Path) -> bool:
    """
    Write the file if it is ours and differs; say whether it was written. It is replaced whole.

    Raises:
        ContractError: the system refuses.
    """
    if not differs(text, path):
        return False
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8"))
            temporary.chmod(0o644)
            temporary.replace(path)
        except BaseException:
            temporary.unlink()
            raise
    except OSError as error:
        message = f"the file can't be written: {error.strerror or error}"
        raise ContractError([Problem("output-unwritable", message, file=str(path))]) from None
    return True


def diff(text: str, path: Path) -> str:
    """Return what `write` would change as a unified diff, empty when there is nothing."""
    if not differs(text, path):
        return ""
    old = _read(path)
    return "".join(
        difflib.unified_diff(
            (old or "").splitlines(keepends=True),
            text.splitlines(keepends=True),
            path.name if old is not None else "/dev/null",
            path.name,
        )
    )


def differs(text: str, path: Path) -> bool:
    """Whether the file is ours and not as it should be."""
    old = _read(path)
    return old is None or (old != text and old.startswith(_HEADER))


def _read(path: Path) -> str | None:
    try:
        if path.exists() and not path.is_file():
            return ""  # a pipe or a folder: somebody else's, and not to be waited for
        return path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"the file can't be read: {error.strerror or error}"
        raise ContractError([Problem("output-unwritable", message, file=str(path))]) from None
