# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The proxy that the environment names for an origin: `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`."""

from __future__ import annotations

import urllib.request
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from ...errors import InvalidRequestError
from ..wire.headers import SecretBytes
from .messages import Origin


def proxy_for(origin: Origin) -> dict[str, Any]:
    """
    Return the options of httpcore for the proxy of `origin`, none if it has none.

    Plain http is for this machine only and uses no proxy: the key would leave the machine unencrypted.
    """
    known = urllib.request.getproxies()
    url = known.get("https") or known.get("all")
    if origin.scheme != "https" or not url or _is_excluded(origin, known.get("no", "")):
        return {}
    try:
        return _options(urlsplit(url if "://" in url else f"http://{url}"))
    except ValueError:
        raise InvalidRequestError(  # from None: the URL may contain a password
            "the environment names a proxy that is no http://host:port; "
            "pass an http_client that is set up for it"
        ) from None


def _options(url: SplitResult) -> dict[str, Any]:
    """Return the options for a proxy; ValueError for a kind that needs more than a URL."""
    if url.scheme not in ("http", "https") or not url.hostname or not url.hostname.isascii():
        raise ValueError
    auth = None
    if url.username is not None:
        auth = (
            SecretBytes(unquote(url.username).encode()),
            SecretBytes(unquote(url.password or "").encode()),
        )
    netloc = Origin(url.scheme, url.hostname, url.port).netloc
    # For `HTTPProxy`, which every httpcore 1 has: a plain pool accepts a proxy since 1.0.7.
    return {"proxy_url": f"{url.scheme}://{netloc}", "proxy_auth": auth}


def _is_excluded(origin: Origin, names: str) -> bool:
    """Tell whether `NO_PROXY` names the origin, in a form that urllib knows or one that httpx knows."""
    # With the port, since a name may have one.
    place = origin._replace(port=origin.port or 443).netloc
    if urllib.request.proxy_bypass(place):
        return True
    return any(_names(name.strip().lower(), origin) for name in names.split(","))


def _names(name: str, origin: Origin) -> bool:
    """
    Tell whether a name of `NO_PROXY`, in one of httpx's forms, means the origin.

    `host` means a host and all below it, `.host` and `*.host` those below it, `*` all. An IPv6 address needs no
    brackets. A port may follow. With a scheme before it, `host` means that host alone. Other text means none.
    """
    scheme, mark, place = name.rpartition("://")
    place = place.partition("/")[0]
    if place.count(":") > 1 and not place.startswith("["):
        place = f"[{place}]"
    try:
        url = urlsplit(f"//{place}")
        host, port = url.hostname or "", url.port
    except ValueError:
        return False
    if scheme not in ("", "all", "https") or port not in (None, origin.port or 443):
        return False
    base = host.removeprefix("*")
    if not base:
        return bool(host or mark)
    if base == origin.host:
        return True
    if mark and base == host:
        return False
    return origin.host.endswith("." + base.removeprefix("."))
