"""
Values as the Python that makes them, and the names that it imports.
"""

from __future__ import annotations

import datetime
import subprocess
import sys
import uuid
from typing import Any

from tools.operations.calls import PACKAGE, ExampleCall


class Source:
    """Writes values as Python, and notes what has to be imported."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}

    def use(self, module: str, name: str) -> str:
        """Note an import, and return its name."""
        self._names.setdefault(module, set()).add(name)
        return name

    def imports(self) -> str:
        """Return the imports, standard library first."""
        order = sorted(self._names, key=lambda module: (module == PACKAGE, module))
        lines = [
            f"from {module} import {', '.join(sorted(self._names[module]))}\n" for module in order
        ]
        head, ours = (
            [line for line in lines if PACKAGE not in line],
            [line for line in lines if PACKAGE in line],
        )
        return "\n".join(["".join(part) for part in (head, ours) if part])

    def of(self, value: Any) -> str:
        """Return the expression of a value."""
        if isinstance(value, datetime.datetime):
            return f"{self.use('datetime', 'datetime')}.fromisoformat({value.isoformat()!r})"
        if isinstance(value, datetime.date):
            return f"{self.use('datetime', 'date')}({value.year}, {value.month}, {value.day})"
        if isinstance(value, uuid.UUID):
            return f"{self.use('uuid', 'UUID')}({str(value)!r})"
        if isinstance(value, list):
            return f"[{', '.join(map(self.of, value))}]"
        if isinstance(value, dict):
            return (
                f"{{{', '.join(f'{name!r}: {self.of(inner)}' for name, inner in value.items())}}}"
            )
        if type(value).__module__.startswith(f"{PACKAGE}."):
            return self._made(value)
        return repr(value)

    def _made(self, value: Any) -> str:
        """Return the constructor of a view, or of a file."""
        name = self.use(PACKAGE, type(value).__name__)
        if hasattr(value, "__rich_repr__"):
            fields = [f"{field}={self.of(inner)}" for field, inner in value.__rich_repr__()]
        else:
            fields = [repr(value.content), f"name={value.name!r}"]
        return f"{name}({', '.join(fields)})"

    def call(self, call: ExampleCall, method: str, options: str = "") -> str:
        """Return a call of the client's method."""
        passed = [
            self.of(one.value) if one.positional else f"{one.name}={self.of(one.value)}"
            for one in call.arguments
        ]
        return f"client.{method}({', '.join([*passed, *([options] if options else [])])})"


def formatted(code: str, width: int = 100) -> str:
    """Return code as ruff formats it."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={width}", "-"]
    return subprocess.run(command, input=code, capture_output=True, text=True, check=True).stdout
