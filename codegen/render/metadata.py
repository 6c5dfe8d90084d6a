"""
The words of pyproject.toml and of the package's README.md: contract text in TOML and in Markdown.
"""

from __future__ import annotations

import re
from typing import Final

from codegen.model.package import Package, Publisher
from codegen.python.literals import Raw
from codegen.render.signatures import arguments
from codegen.text import visible

AUTHORS: Final = "The affinda-resumes authors"
"""The holders of the copyright in LICENSE: the authors of a package whose contract names no contact."""

_MARKUP: Final = re.compile(r"[!#&*<>\[\\\]_`|~]")
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w.-]+", re.ASCII)


def toml(text: str) -> str:
    """Return a string of TOML on one line."""
    escaped = visible(_line(text)).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def markdown(text: str) -> str:
    """Return text of a contract as Markdown on one line, without any markup."""
    return _MARKUP.sub(r"\\\g<0>", visible(_line(text)))


def _line(text: str) -> str:
    return " ".join(text.split())


def author(publisher: Publisher) -> str:
    """Return the author of the package as a table of TOML."""
    name = f"name = {toml(publisher.name or AUTHORS)}"
    email = f", email = {toml(publisher.email)}" if _EMAIL.fullmatch(publisher.email) else ""
    return f"{{ {name}{email} }}"


def urls(publisher: Publisher) -> list[tuple[str, Raw]]:
    """Return label and address of each page that the contract names."""
    pages = {"Homepage": publisher.homepage, "Documentation": publisher.documentation}
    return [(label, Raw(url)) for label, url in pages.items() if re.match(r"https?://\S+\Z", url)]


def first_call(package: Package) -> list[str]:
    """Return the lines of a call of the first operation with what it requires; none without operations."""
    if not package.operations:
        return []
    operation = package.operations[0]
    required = [one for one in arguments(operation) if one.default is None]
    passed = [one.name if one.positional else f"{one.name}={one.name}" for one in required]
    options = [
        f"{scheme.name}={_KEYS.get(scheme.form, _KEY)}"
        for scheme in package.schemes
        if package.key_required
    ]
    options += [] if package.server else ['base_url="https://…"']
    return [
        *(f"# {one.name}: {one.annotation}" for one in required),
        f"with Client({', '.join(options)}) as client:",
        f"    result = client.{operation.name}({', '.join(passed)})",
    ]


_KEY: Final = '"…"'
_KEYS: Final = {"basic": '("…", "…")'}
