# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The sender with the package's own client, of httpx or httpx2."""

from __future__ import annotations

import copy
import os
import ssl
from typing import Any

from ...errors import InvalidRequestError
from .attempt import Body
from .library import installed
from .messages import Message, Origin
from .pools import Pool, timeouts
from .senders import Sender

httpx = installed().httpx
_Cookies: Any = httpx.Cookies
_HTTPTransport: Any = httpx.HTTPTransport
_AsyncHTTPTransport: Any = httpx.AsyncHTTPTransport


class OwnSender(Sender):
    """
    The package's own client.

    It is one of httpx, since people watch, record and replace what goes through `httpx.Client.send` and the
    transports of httpx.
    """

    def __init__(self, origin: Origin, *, is_async: bool) -> None:
        self._pool = pool = Pool(origin, _tls_for(origin), is_async=is_async)
        client: Any
        if is_async:
            client = httpx.AsyncClient(transport=_AsyncTransport(pool), trust_env=False)
        else:
            client = httpx.Client(transport=_Transport(pool), trust_env=False)
        super().__init__(client, httpx)
        # Reading cookies takes a tenth of a call, and no request of ours sends any.
        vars(client)["_cookies"] = _NoCookies()
        self._url: Any = httpx.URL(f"{origin.scheme}://{origin.netloc}")
        self._host = (b"Host", origin.netloc.encode("ascii"))

    def _request(self, message: Message, body: Body, deadline: float) -> Any:
        request = httpx.Request(
            message.method.decode("ascii"),
            self._url_of(message.target.decode("ascii")),
            headers=[self._host, *message.headers],
            stream=body,
            extensions={"timeout": timeouts(deadline)},
        )
        if isinstance(message.body, bytes):
            request.read()  # so that whoever watches sees the content
            body.begun = False
        return request

    def _url_of(self, target: str) -> Any:
        """
        Put a valid target into the URL of the origin.

        Parsing a whole URL takes httpx most of the time of a request. If a newer httpx has other private names,
        it does so.
        """
        known: Any = getattr(self._url, "_uri_reference", None)
        if known is None:
            return httpx.URL(f"{self._url}{target}")
        path, mark, query = target.partition("?")
        url = copy.copy(self._url)
        vars(url)["_uri_reference"] = known._replace(path=path, query=query if mark else None)
        return url

    def close(self) -> None:
        """Close the connections; the client itself holds nothing."""
        self._pool.close()


class _NoCookies(_Cookies):  # type: ignore[misc]  # of httpx or httpx2
    """A cookie jar that stays empty."""

    def extract_cookies(self, response: Any) -> None:
        """Keep none."""


class _Transport(_HTTPTransport):  # type: ignore[misc]  # the same
    """A transport with a pool of ours."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool


class _AsyncTransport(_AsyncHTTPTransport):  # type: ignore[misc]  # the same
    """A transport with a pool of ours."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool


def _tls_for(origin: Origin) -> ssl.SSLContext | None:
    """Load the certificates of `SSL_CERT_FILE`, or of `SSL_CERT_DIR`, or those that httpx or httpx2 trusts."""
    if origin.scheme != "https":
        return None
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file:  # httpx before 0.28 ignores a missing file
            return ssl.create_default_context(cafile=file)
        if folder:
            return ssl.create_default_context(capath=folder)
        context: ssl.SSLContext = httpx.create_ssl_context(trust_env=False)
        return context
    except OSError as error:  # the `ssl` module's errors are OSErrors too
        log = os.environ.get("SSLKEYLOGFILE")
        if log and error.filename == log:
            raise InvalidRequestError(
                "the file that SSLKEYLOGFILE names can't be opened"
            ) from error
        raise InvalidRequestError(
            "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names can't be loaded"
        ) from error
