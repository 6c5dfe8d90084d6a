"""
Names as openapi-python-client makes them, so that people who come from it keep the names they know.

Its own functions are called: none of its rules is written again here.
"""

from __future__ import annotations

import functools
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Final

_PACKAGE: Final = "openapi_python_client"
_ALIAS: Final = f"_{_PACKAGE}_names"


def _stand_in(name: str, **contents: Any) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = []
    vars(module).update(contents)
    return module


def _load() -> ModuleType:
    """
    Execute openapi-python-client's `strings.py` alone.

    An import of it runs the `__init__` of its package, which loads httpx, pydantic and the whole parser: 0.8
    seconds of CPU time. The file itself takes two names from its package, and neither does anything here:
    `Config` stands in an annotation, `UntrustedString` is a wrapper that this generator never passes. So the
    file runs under another package name, for which both exist. tests/codegen/python holds the result equal to
    that of the real import.
    """
    package = importlib.util.find_spec(_PACKAGE)  # finds a top-level package and doesn't run it
    if package is None or package.origin is None:
        raise ModuleNotFoundError(f"No module named {_PACKAGE!r}", name=_PACKAGE)
    path = Path(package.origin).with_name("strings.py")
    spec = importlib.util.spec_from_file_location(f"{_ALIAS}.strings", path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    wrapper = type("UntrustedString", (), {})
    around = [
        _stand_in(_ALIAS),
        _stand_in(f"{_ALIAS}.config", Config=object),
        _stand_in(f"{_ALIAS}.schema"),
        _stand_in(f"{_ALIAS}.schema.untrusted_string", UntrustedString=wrapper),
        found,
    ]
    sys.modules.update({module.__name__: module for module in around})
    try:
        spec.loader.exec_module(found)
    finally:
        for module in around:
            del sys.modules[module.__name__]
    return found


_STRINGS: Final = _load()


@functools.cache
def class_name(name: str, prefix: str) -> str:
    """Return the name of a class; `prefix` goes before one that would be no identifier."""
    return str(_STRINGS.ClassName(name, prefix))


@functools.cache
def identifier(name: str, prefix: str) -> str:
    """Return the name of a module, method or argument; `prefix` goes before one that would be no identifier."""
    return str(_STRINGS.PythonIdentifier(name, prefix))


def snake_case(text: str) -> str:
    """Return the words of a text in lower case, joined by underscores; it may be no identifier."""
    return str(_STRINGS.snake_case(text))


def pascal_case(text: str) -> str:
    """Return the words of a text as one, each with a capital letter; it may be no identifier."""
    return str(_STRINGS.pascal_case(text))
