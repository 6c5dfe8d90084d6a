# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Authentication: security schemes, and keys that are never shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from ..schema.json_values import is_tuple, leaf
from ..wire.headers import is_header_value
from .prepared_call import TokenSource
from .redaction import redact

if TYPE_CHECKING:
    from .request import Operation

Result = TypeVar("Result")


class Scheme:
    """A security scheme of the contract. Its subclasses say where the key goes."""

    __slots__ = ("argument", "env", "key")
    header: str = ""
    """The header that it sends, if that is always the same."""

    def __init__(self, *, argument: str, env: str | None, key: str = "") -> None:
        self.argument = argument
        """The client's argument for its key."""
        self.key = key
        """The name of the header, query parameter or cookie."""
        self.env = env
        """The environment variable with the key if the caller passes none (`x-env-var`)."""

    def problem(self, value: object) -> str | None:
        """Describe an invalid key, without any of it; `None` if it is valid."""
        if type(value) is not str:
            return f"must be a string, not {describe(value)}"
        if not is_header_value(value):
            return "must be one line of printable ASCII without spaces around it"
        return None

    def source(self, value: object) -> TokenSource | None:
        """Return the tokens that a client's key stands for; `None` if it is a key itself."""
        return None

    def credentials(self, value: Any) -> Credentials:
        """Return the headers, query or cookies with a valid key."""
        raise NotImplementedError


class Credentials(NamedTuple):
    """Headers, query parameters and cookies that authenticate a request."""

    headers: tuple[tuple[bytes, bytes], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    source: TokenSource | None = None
    """The tokens of which each attempt sends one."""


class Secret:
    """A key that is shown as stars everywhere: in a `repr`, a traceback with locals, a dump."""

    __slots__ = ("_value",)

    def __init__(self, value: object) -> None:
        self._value: object = tuple(map(leaf, value)) if is_tuple(value) else leaf(value)

    def __repr__(self) -> str:
        return "'***'"

    def __reduce__(self) -> str:
        raise TypeError("a key is not pickled")

    def or_from(self, env: str | None) -> Secret:
        """Return this key or, if none was passed, the one in the environment variable `env`."""
        if self._value is None and env is not None:
            return Secret(os.environ.get(env))
        return self

    @property
    def passed(self) -> bool:
        """True unless it is `None`."""
        return self._value is not None

    @property
    def missing(self) -> bool:
        """True if there is no key."""
        return self._value is None or self._value == ""

    def opened(self, scheme: Scheme) -> Secret:
        """Return the key of a client, with tokens in the place of what they come from."""
        source = scheme.source(self._value)
        return self if source is None else Secret(source)

    @property
    def source(self) -> TokenSource | None:
        """The tokens, if it is no key itself."""
        return self._value if isinstance(self._value, TokenSource) else None

    def apply(self, function: Callable[[Any], Result]) -> Result:
        """Return the result of a function of the key."""
        return function(self._value)

    def problem(self, scheme: Scheme) -> str | None:
        """Describe an invalid key, without any of it; `None` if it is valid."""
        return None if self.source is not None else scheme.problem(self._value)

    def redact(self, text: str) -> str:
        """Replace the key in a server's text by stars, in plain and in encoded form."""
        value = self._value
        if isinstance(value, TokenSource):
            return value.redact(text)
        return redact(text, *(value if is_tuple(value) else (value or "",)))

    def credentials(self, scheme: Scheme) -> Credentials:
        """Return the headers, query or cookies with the key, which was checked before."""
        source = self.source
        return scheme.credentials(self._value) if source is None else Credentials(source=source)


class Access:
    """
    The keys of a client, or of one call.

    Raises:
        InvalidRequestError: a key can't be sent, or one is `required` and missing. No key is shown.
    """

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        keys: Mapping[str, Secret],
        *,
        required: bool,
        outside: bool = False,
    ) -> None:
        self._schemes = schemes
        self._outside = outside
        """True if the caller's HTTP client authenticates where there is no key."""
        self._keys = {
            name: keys[name].or_from(scheme.env).opened(scheme) for name, scheme in schemes.items()
        }
        self._made: dict[str, Credentials] = {}
        self._of_call: frozenset[str] = frozenset()
        """The schemes whose keys were passed to one call, which sends all of them."""
        for name, key in self._keys.items():
            if not key.missing:
                self._check(name, key)
        if required and not outside and all(key.missing for key in self._keys.values()):
            raise InvalidRequestError(self._hint(tuple(schemes)))

    def with_keys(self, keys: Mapping[str, Secret]) -> Access:
        """
        Return the keys of one call: those of `keys` that were passed, else the client's.

        Raises:
            InvalidRequestError: a key is empty or can't be sent. The client's is not sent in its place.
        """
        passed = {name: key for name, key in keys.items() if key.passed}
        for name, key in passed.items():
            if key.missing:
                raise InvalidRequestError(f"{self._schemes[name].argument}: must not be empty")
            self._check(name, key)
        access = Access({}, {}, required=False, outside=self._outside)
        access._schemes = self._schemes
        access._keys = {**self._keys, **passed}
        access._of_call = frozenset(passed)
        return access

    def _check(self, name: str, key: Secret) -> None:
        problem = key.problem(self._schemes[name])
        if problem is not None:
            raise InvalidRequestError(f"{self._schemes[name].argument}: {problem}")

    @property
    def sources(self) -> list[TokenSource]:
        """The tokens of the client that are no keys themselves."""
        found = (key.source for key in self._keys.values())
        return [source for source in found if source is not None]

    @property
    def leaves_authorization(self) -> bool:
        """True if no scheme sends `Authorization`, so that callers may."""
        return not any(
            (scheme.header or scheme.key).lower() == "authorization"
            for scheme in self._schemes.values()
        )

    def is_outside(self, operation: Operation, credentials: Credentials) -> bool:
        """Tell whether the caller's HTTP client authenticates an operation: no key is sent that it needs."""
        return credentials == Credentials() and bool(operation.security or not self._schemes)

    def to(self, operation: Operation) -> Credentials:
        """
        Return the credentials of an operation.

        Raises:
            InvalidRequestError: the key that it needs is missing, or those of a call are not sent together.
        """
        found = self._made.get(operation.name)
        if found is None:
            found = self._made[operation.name] = self._pick(operation)
        return found

    def _pick(self, operation: Operation) -> Credentials:
        if not operation.security:
            return Credentials()
        possible = [names for names in operation.security if self._of_call.issubset(names)]
        for names in possible:
            if not any(self._keys[name].missing for name in names):
                parts = [self._keys[name].credentials(self._schemes[name]) for name in names]
                return Credentials(
                    headers=tuple(item for part in parts for item in part.headers),
                    query=tuple(item for part in parts for item in part.query),
                    cookies=tuple(item for part in parts for item in part.cookies),
                    source=next((part.source for part in parts if part.source is not None), None),
                )
        if self._outside and not self._of_call:
            return Credentials()
        if possible:
            raise InvalidRequestError(self._hint(possible[0]))
        arguments = sorted(self._schemes[name].argument for name in self._of_call)
        raise InvalidRequestError(
            f"{' and '.join(arguments)}: the operation does not take them together"
        )

    def _hint(self, names: tuple[str, ...]) -> str:
        """Name the missing key, and the places that it can come from."""
        scheme = next(self._schemes[name] for name in names if self._keys[name].missing)
        source = f" or set {scheme.env}" if scheme.env else ""
        return f"{scheme.argument}: is missing (pass {scheme.argument}{source})"

    def redact(self, text: str) -> str:
        """Replace all keys in a server's text by stars."""
        for key in self._keys.values():
            text = key.redact(text)
        return text
