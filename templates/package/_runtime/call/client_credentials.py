"""Client credentials of OAuth 2.0 (RFC 6749, section 4.4)."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any, Literal, NoReturn, TypeAlias
from urllib.parse import quote_plus, urlencode

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from ..schema.json_values import is_list, is_tuple, leaf
from ..wire.headers import SecretBytes, is_header_value
from .auth import Secret
from .bearer_scheme import BearerScheme
from .prepared_call import TokenSource

AuthMethod: TypeAlias = Literal["client_secret_basic", "client_secret_post"]


class ClientCredentials:
    """
    A client id and a client secret, with which a client fetches its tokens. Neither is ever shown.

    - `scopes`: those to ask for, in place of all that the contract's operations need.
    - `token_url`: the token endpoint, in place of the contract's.
    - `auth_method`: where id and secret are sent (RFC 7591, section 2): `client_secret_basic` in the
      `Authorization` header, which all servers should take; `client_secret_post` in the body.

    Raises `InvalidRequestError` when one of them is invalid.
    """

    __slots__ = ("_form", "_header", "_scopes", "_secret", "_token_url")

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        auth_method: AuthMethod = "client_secret_basic",
    ) -> None:
        self._secret = Secret((client_id, client_secret))
        del client_id, client_secret  # so that no traceback with locals shows them
        problem = self._secret.apply(_problem) or _problem_of_scopes(scopes)
        if auth_method not in ("client_secret_basic", "client_secret_post"):
            problem = "auth_method: must be 'client_secret_basic' or 'client_secret_post'"
        if problem is not None:
            raise InvalidRequestError(problem)
        is_basic = auth_method == "client_secret_basic"
        self._header: SecretBytes | None = self._secret.apply(_basic) if is_basic else None
        self._form: SecretBytes | None = None if is_basic else self._secret.apply(_fields)
        self._scopes = scopes
        self._token_url = token_url

    def __repr__(self) -> str:
        return "ClientCredentials(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("client credentials are not pickled")

    def tokens(self, token_url: str, scopes: Sequence[str]) -> TokenSource:
        """Return the tokens of one client, whose contract has this token endpoint and needs these scopes."""
        from .fetched_tokens import FetchedTokens  # with the first client, as the transport
        from .token_endpoint import TokenEndpoint

        asked = scopes if self._scopes is None else self._scopes
        form = [("grant_type", "client_credentials")]
        if asked:
            form.append(("scope", " ".join(map(leaf, asked))))
        body = urlencode(form).encode("ascii")
        if self._form is not None:
            body = SecretBytes(body + b"&" + self._form)
        url = token_url if self._token_url is None else self._token_url
        return FetchedTokens(TokenEndpoint(url, self._header, body, self._redact))

    def _redact(self, text: str) -> str:
        """Replace id and secret in a server's text by stars, as they are and as they are sent."""
        for sent in self._secret.apply(_sent):
            text = sent.redact(text)
        return self._secret.redact(text)


def _problem(pair: Any) -> str | None:
    """Describe an invalid id or secret, without any of it (RFC 6749, appendix A)."""
    for name, value in zip(("client_id", "client_secret"), pair, strict=True):
        if type(value) is not str:
            return f"{name}: must be a string, not {describe(value)}"
        if not value or not is_header_value(value):
            return f"{name}: must be one line of printable ASCII without spaces around it"
    return None


def _problem_of_scopes(scopes: object) -> str | None:
    if scopes is None:
        return None
    if not is_list(scopes) and not is_tuple(scopes):
        return f"scopes: expected a list of strings, found {describe(scopes)}"
    for scope in map(leaf, scopes):
        if type(scope) is not str or not scope or " " in scope or not is_header_value(scope):
            return "scopes: each must be a string of printable ASCII without spaces"
    return None


def _basic(pair: tuple[str, str]) -> SecretBytes:
    """Return the header with id and secret, each encoded as in a form (RFC 6749, section 2.3.1)."""
    joined = ":".join(map(quote_plus, pair))
    return SecretBytes(b"Basic " + base64.b64encode(joined.encode("ascii")))


def _fields(pair: tuple[str, str]) -> SecretBytes:
    """Return id and secret as fields of a form."""
    names = ("client_id", "client_secret")
    return SecretBytes(urlencode([*zip(names, pair, strict=True)]).encode("ascii"))


def _sent(pair: tuple[str, str]) -> list[Secret]:
    """Return the forms in which a secret is sent, beside the plain one."""
    return [Secret(_basic(pair)[len(b"Basic ") :].decode("ascii")), Secret(quote_plus(pair[1]))]


class ClientCredentialsScheme(BearerScheme):
    """A token of OAuth 2.0, which the client can fetch itself."""

    __slots__ = ("scopes", "token_url")

    def __init__(
        self,
        *,
        argument: str,
        env: str | None,
        token_url: str,
        scopes: tuple[str, ...],
        key: str = "",
    ) -> None:
        super().__init__(argument=argument, env=env, key=key)
        self.token_url = token_url
        """Absolute, or relative to the client's server; empty if the contract has none."""
        self.scopes = scopes
        """All that operations need."""

    def source(self, value: object) -> TokenSource | None:
        if isinstance(value, ClientCredentials):
            return value.tokens(self.token_url, self.scopes)
        return super().source(value)
