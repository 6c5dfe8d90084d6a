"""
Names that generated code uses itself, read from the templates that use them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from codegen.python.import_lines import imported_names

TEMPLATES: Final = Path(__file__).parents[2] / "templates"

_CONSTANT: Final = re.compile(r"^([A-Z]\w*)(?:: .+)? = ", re.MULTILINE)
_METHOD: Final = re.compile(r"^    (?:async )?def ([a-z]\w*)\(", re.MULTILINE)
_PARAMETER: Final = re.compile(r"^        ([a-z]\w*)(?:: .+)?,$", re.MULTILINE)
_LOCAL: Final = re.compile(r"^        ([a-z]\w*)(?:: .+)? = ", re.MULTILINE)


def class_names() -> frozenset[str]:
    """Return the names that stand beside the classes of a contract: imported, defined or exported."""
    texts = [path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.py.jinja")]
    return frozenset(
        name for text in texts for name in (*imported_names(text), *_CONSTANT.findall(text))
    )


def field_names() -> frozenset[str]:
    """Return the names that the class of a view defines, and those that its body calls."""
    model = _read("models/{module}.py.jinja")
    own = {*_METHOD.findall(model), *re.findall(r"^    \{\{.+\}\} = (\w+)\($", model, re.MULTILINE)}
    inherited = {
        *_methods("_runtime/views/read_view.py"),
        *_methods("_runtime/views/write_view.py"),
    }
    return frozenset({*own, *inherited, *_functions("_runtime/schema/containers.py"), "self"})


def argument_names() -> frozenset[str]:
    """Return the names that the functions with an operation's arguments have or use."""
    client = _read("client.py.jinja")
    start, end = client.index("macro declared"), client.index("macro client")
    own = {*_PARAMETER.findall(client, start, end), *_LOCAL.findall(client, start, end)}
    operation = imported_names(_read("operations/{group}/{operation}.py.jinja"))
    return frozenset({*own, "operation", "response", *filter(str.islower, operation)})


def method_names() -> frozenset[str]:
    """Return the names that a client has beside its operations, and those that its body uses."""
    imported = filter(str.islower, imported_names(_read("client.py.jinja")))
    return frozenset({*_methods("_runtime/call/clients.py"), *imported})


def client_arguments() -> frozenset[str]:
    """Return the names that the options of a client have."""
    client = _read("client.py.jinja")
    start = client.index("def __init__(")
    end = client.index("super()", start)
    return frozenset({*_PARAMETER.findall(client, start, end), *_LOCAL.findall(client, start, end)})


def public_names() -> frozenset[str]:
    """Return the names that every package exports."""
    return frozenset(imported_names(_read("__init__.py.jinja"), relative=True))


def _read(path: str) -> str:
    return (TEMPLATES / "package" / path).read_text(encoding="utf-8")


def _functions(path: str) -> list[str]:
    """Return the public functions of a module."""
    return re.findall(r"^def ([a-z]\w*)\(", _read(path), re.MULTILINE)


def _methods(path: str) -> Iterator[str]:
    """
    Yield the public methods of the classes of a module.

    An `ast` of the module would cost ten times as much.
    """
    for block in re.split(r"^(?=\S)", _read(path), flags=re.MULTILINE):
        if block.startswith("class "):
            yield from _METHOD.findall(block)
