"""
Names in Python for names of the contract: the parser's, and a `_` at the end where ours are in the way.
"""

from __future__ import annotations

import hashlib
import keyword
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from openapi_python_client.strings import ClassName, PythonIdentifier

from codegen.text import INVISIBLE, is_device

FIELD_PREFIX: Final = "field_"
"""What the parser puts before a name that would not be an identifier."""

_ANNOTATIONS: Final = frozenset("bool bytes datetime dict float int list str uuid".split())
_METHODS: Final = frozenset(
    # What the body of a view's class holds, or calls while it is made.
    "changes_since from_dict nullable received self sent to_dict to_update unknown_fields".split()
)
_ARGUMENTS: Final = frozenset(
    # What the functions call that have these arguments, and the arguments that each of them has.
    "body cookie_parts header_parts headers max_retries media_type nullable operation path_segment "
    "pick_body query_fields query_parts request response self timeout".split()
)
_CLASSES: Final = frozenset(
    # What the templates import into the modules beside models, or export beside them.
    "ANY Any AnyOf ApiError Array AsyncClient AsyncHTTPClient AsyncSession AuthenticationError BASE64 "
    "BODIES BODY BOOLEAN BadRequestError BodyWriter BytesAnswer BytesBody Client ConflictError DATE "
    "DATE_TIME DeadlineExceededError DecodeError FILE File Final FormBody FreeNames Headers INTEGER "
    "Integer InvalidRequestError JsonAnswer JsonBody JsonDumps JsonLoads Literal Mapped Mapping "
    "MultipartBody NOTHING NULL NUMBER Never NotFoundError NothingAnswer Number OPERATION Object OneOf "
    "Operation PermissionDeniedError READERS RateLimitError ReadView Readers RedirectError Request "
    "Response Scheme Secret Sequence Server ServerError StatusError SyncHTTPClient SyncSession TEXT Tagged "
    "Text TextAnswer TextBody TransportError TypeAlias UNSET UUID_TEXT UnprocessableError Unset Variable "
    "Violation WriteView".split()
)


def snake(name: str) -> str:
    """The module of a class, and the end of its functions' names; a very long one is cut."""
    found = unicodedata.normalize("NFKC", str(PythonIdentifier(_seen(name), FIELD_PREFIX)))
    if is_device(found):
        return f"{found}_"
    if len(found.encode()) <= _LONGEST:
        return found
    start = found.encode()[: _LONGEST - 9].decode(errors="ignore")
    return f"{start}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _seen(name: str) -> str:
    """A name without the letters that nobody sees."""
    return INVISIBLE.sub(lambda met: "" if f"a{met[0]}".isidentifier() else met[0], name)


_LONGEST: Final = 100


def parsed_class(name: str) -> str:
    """The class name that the parser makes of a component's name."""
    return str(ClassName(name, FIELD_PREFIX))


def folded(name: str) -> str:
    """A name as a file system that ignores case, and Python's NFKC, see it."""
    return unicodedata.normalize("NFKC", name).casefold()


_Key = TypeVar("_Key")


class Claims:
    """
    Names that are taken: the first to come keeps its own, others get the first free number.
    """

    def __init__(self, *taken: str) -> None:
        self._taken = {folded(name) for name in taken}
        self._numbers: dict[tuple[str, ...], int] = {}
        """The last number that was given, by what names become: where many become the same, it is far."""

    def component(self, name: str) -> str:
        """Claim a component's name such that its class and its module are distinct."""
        return self._claim(_seen(name), "", lambda free: (parsed_class(free), f"{snake(free)}.py"))

    def name(self, name: str) -> str:
        """Claim an identifier."""
        return self._claim(name, "_", lambda free: (free,))

    def method(self, name: str) -> str:
        """Claim the name of a method, and of the one beside it that gives the whole response."""
        return self._claim(name, "_", lambda free: (free, f"{free}_detailed"))

    def _claim(self, name: str, joint: str, keys: Callable[[str], tuple[str, ...]]) -> str:
        free = name
        wanted = tuple(map(folded, keys(name)))
        number = self._numbers.get(wanted, 1)
        while not self._taken.isdisjoint(found := {folded(key) for key in keys(free)}):
            number += 1
            free = f"{name}{joint}{number}"
        self._numbers[wanted] = number
        self._taken |= found
        return free


def class_name(parsed: str) -> str:
    """The class that a model becomes."""
    parsed = unicodedata.normalize("NFKC", parsed)
    return f"{parsed}_" if parsed in _CLASSES or keyword.iskeyword(parsed) else parsed


def field_names(wires: Iterable[str]) -> dict[str, str]:
    """The attributes of a view, by wire name."""
    return _claimed({wire: (wire, _free(wire, _METHODS | _ANNOTATIONS)) for wire in wires})


def free_name(taken: Iterable[str]) -> str:
    """The attribute of a view for what has free names: here the contract's own names go first."""
    names, name = set(taken), "additional_properties"
    while name in names:
        name += "_"
    return name


def argument_names(wires: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The arguments of a method, by location and wire name."""
    return _claimed({key: (key[1], _free(key[1], _ARGUMENTS | _ANNOTATIONS)) for key in wires})


def _claimed(wanted: dict[_Key, tuple[str, str]]) -> dict[_Key, str]:
    """Claim names, by key; whoever is called so on the wire goes first."""
    claims = Claims()
    found: dict[_Key, str] = {}
    for exact in (True, False):
        for key, (wire, name) in wanted.items():
            if (wire == name) is exact:
                found[key] = claims.name(name)
    return {key: found[key] for key in wanted}


def _free(wire: str, taken: frozenset[str]) -> str:
    """
    The parser's identifier for a name, less the `_` that it adds for builtins which hurt nobody here.
    """
    name = snake(wire)
    if not wire.endswith("_"):
        name = name.removesuffix("_")
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name
