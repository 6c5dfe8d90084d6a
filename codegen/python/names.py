"""
Identifiers for names of the contract: openapi-python-client's, with a `_` at the end where one is reserved.
"""

from __future__ import annotations

import hashlib
import keyword
import sys
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from codegen.python import openapi_python_client_names, reserved
from codegen.settings.settings import in_effect
from codegen.text import INVISIBLE, is_device

BODY: Final = "body"
"""The argument that holds the body of a request."""
MEDIA_TYPE: Final = "media_type"
"""The argument that selects how a body is written, where there are several ways."""

# Types that annotations name.
_ANNOTATIONS: Final = frozenset("bool bytes datetime dict float int list str uuid".split())
_FIELDS: Final = reserved.field_names() | _ANNOTATIONS
_ARGUMENTS: Final = reserved.argument_names() | _ANNOTATIONS | {BODY, MEDIA_TYPE}
_CLASSES: Final = reserved.class_names()


def snake(name: str) -> str:
    """Return the module of a class, and the end of its functions' names; a very long one is cut."""
    prefix = in_effect().field_prefix
    found = unicodedata.normalize(
        "NFKC", openapi_python_client_names.identifier(_without_invisible(name), prefix)
    )
    if is_device(found):
        return f"{found}_"
    if len(found.encode()) <= _LONGEST:
        return found
    start = found.encode()[: _LONGEST - 9].decode(errors="ignore")
    return f"{start}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _without_invisible(name: str) -> str:
    """Return a name without its invisible letters."""
    return INVISIBLE.sub(lambda met: "" if f"a{met[0]}".isidentifier() else met[0], name)


_LONGEST: Final = 100


def parsed_class(name: str) -> str:
    """Return the class name that openapi-python-client makes of a component's name."""
    return openapi_python_client_names.class_name(name, in_effect().field_prefix)


def folded(name: str) -> str:
    """Return a name as a file system that ignores case, and Python's NFKC, compare it."""
    return unicodedata.normalize("NFKC", name).casefold()


_Key = TypeVar("_Key")


class NameRegistry:
    """
    Distinct names: the first to come keeps its own, others get the first free number.
    """

    def __init__(self, reserved_names: Iterable[str] = ()) -> None:
        self._reserved = set(map(folded, reserved_names))
        self._numbers: dict[tuple[str, ...], int] = {}
        """The last number given, by what names become: where many names become the same, it is high."""

    def component(self, name: str) -> str:
        """Reserve a component's name whose class and module are distinct from those of others."""
        return self._register(
            _without_invisible(name), "", lambda free: (parsed_class(free), f"{snake(free)}.py")
        )

    def name(self, name: str) -> str:
        """Reserve an identifier."""
        return self._register(name, "_", lambda free: (free,))

    def method(self, name: str) -> str:
        """Reserve the name of a method, and of the one beside it that returns the whole response."""
        return self._register(name, "_", lambda free: (free, f"{free}_detailed"))

    def _register(self, name: str, joint: str, keys: Callable[[str], tuple[str, ...]]) -> str:
        free = name
        wanted = tuple(map(folded, keys(name)))
        number = self._numbers.get(wanted, 1)
        while not self._reserved.isdisjoint(found := {folded(key) for key in keys(free)}):
            number += 1
            free = f"{name}{joint}{number}"
        self._numbers[wanted] = number
        self._reserved |= found
        return free


def class_name(parsed: str) -> str:
    """Return the class that a model becomes."""
    parsed = unicodedata.normalize("NFKC", parsed)
    return f"{parsed}_" if parsed in _CLASSES or keyword.iskeyword(parsed) else parsed


def field_names(wires: Iterable[str]) -> dict[str, str]:
    """Return the attributes of a view, by wire name."""
    return _disambiguated({wire: (wire, _unreserved(wire, _FIELDS)) for wire in wires})


def is_package_name(name: str) -> bool:
    """Return whether a package can have a name: not one of a package that it imports itself."""
    plain = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    return plain and name not in {*sys.stdlib_module_names, *_IMPORTED}


_IMPORTED = frozenset({"attr", "attrs", "httpcore", "httpcore2", "httpx", "httpx2"})


def free_name(fields: Iterable[str]) -> str:
    """Return the attribute of a view for additional properties: here the contract's own names go first."""
    names, name = set(fields), "additional_properties"
    while name in names:
        name += "_"
    return name


def argument_names(
    wires: Iterable[tuple[str, str]], keys: frozenset[str]
) -> dict[tuple[str, str], str]:
    """Return the arguments of a method, by location and wire name; `keys` are those for the client's keys."""
    taken = _ARGUMENTS | keys
    return _disambiguated({key: (key[1], _unreserved(key[1], taken)) for key in wires}, keys)


def constant_names(names: Iterable[str]) -> list[str]:
    """Return distinct constants for the names of an enum's values."""
    registry = NameRegistry()
    return [registry.name(constant_name(name)) for name in names]


def constant_name(name: str) -> str:
    """Return the constant for the name of a value: what openapi-python-client calls the member of an enum."""
    words = openapi_python_client_names.snake_case(_without_invisible(name)).upper()
    found = unicodedata.normalize("NFKC", words)
    return found if found.isidentifier() else f"VALUE_{found}".rstrip("_")


def key_name(wire: str) -> str:
    """Return the argument for a key, of the client and of a method."""
    name = snake(wire)
    return f"{name}_" if name in _ARGUMENTS else name


def _disambiguated(
    wanted: dict[_Key, tuple[str, str]], reserved_names: Iterable[str] = ()
) -> dict[_Key, str]:
    """Return distinct names by key; a name that is the same on the wire goes first."""
    registry = NameRegistry(reserved_names)
    found: dict[_Key, str] = {}
    for exact in (True, False):
        for key, (wire, name) in wanted.items():
            if (wire == name) is exact:
                found[key] = registry.name(name)
    return {key: found[key] for key in wanted}


def _unreserved(wire: str, reserved_names: frozenset[str]) -> str:
    """
    Return the identifier of a name that is not reserved.

    openapi-python-client adds a `_` to builtins; here they do no harm, so it goes.
    """
    name = snake(wire)
    if not wire.endswith("_"):
        name = name.removesuffix("_")
    return f"{name}_" if keyword.iskeyword(name) or name in reserved_names else name
