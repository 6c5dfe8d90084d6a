"""
Servers and security schemes.
"""

from __future__ import annotations

import re
from typing import Any, Final

from codegen.model import package as ir
from codegen.openapi.grammar import FRAMING, METHODS
from codegen.openapi.references import resolved
from codegen.problems import Report
from codegen.python import reserved
from codegen.python.literals import Raw
from codegen.python.names import NameRegistry, key_name, snake
from codegen.text import shown

_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2


def can_be_sent(location: str, name: str) -> bool:
    """Return whether a caller's value can stand in a header or a cookie of this name."""
    if not _TOKEN.fullmatch(name):
        return False
    return location == "cookie" or name.lower() not in {*FRAMING, "cookie"}


# A URL that paths can be put behind: no user before the host, no query, no fragment (RFC 3986).
_URL: Final = re.compile(
    r"https?://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"
)


# What settings.py takes for the value of a variable.
_VALUE: Final = re.compile(r"(?!\.)[A-Za-z0-9._-]+(?:/(?!\.)[A-Za-z0-9._-]+)*")


def relative_server(document: dict[str, Any]) -> Raw:
    """Return the URL of the first server, if it is a path relative to where the contract was found."""
    servers = document.get("servers") or []
    url = _url_of(servers[0]) if servers else ""
    return Raw("" if "://" in url or url == "/" else url)


def client_arguments() -> NameRegistry:
    """Return a registry for the arguments of a client: its options have their names already."""
    return NameRegistry(reserved.client_arguments())


def server(
    document: dict[str, Any], registry: NameRegistry, warn: Report
) -> tuple[str | None, tuple[ir.Variable, ...]]:
    """Return the URL of the first server and its variables; none when a client has to be told."""
    servers = document.get("servers") or []
    url = _url_of(servers[0]) if servers else ""
    described = (servers[0].get("variables") or {}) if servers else {}
    filled = _filled(servers[0]) if servers else ""
    if not filled.startswith("https://") and not filled.startswith("http://"):
        return None, ()
    if not _URL.fullmatch(filled):
        message = (
            f"{shown(url)} is no URL that a path can be put behind: the caller names the server"
        )
        fix = "write it as `https://host/path`, and describe each variable in it"
        warn(("servers", 0, "url"), _SERVERS, message, fix)
        return None, ()
    for name, node in described.items():
        if not _VALUE.fullmatch(str(node.get("default", ""))):
            message = (
                f"the default of {shown(name)} can't stand in a URL by itself: the caller names one"
            )
            fix = "write slashes around the variable, and give it a default of letters and digits"
            warn(("servers", 0, "variables", name), _SERVERS, message, fix)
            return None, ()
    return Raw(url), tuple(
        ir.Variable(
            name=registry.name(snake(name)),
            wire=Raw(name),
            default=Raw(node["default"]),
            values=_values(name, node, warn),
            env=_text_or_none(node.get("x-env-var")),
            text=Raw(node.get("description", "")),
        )
        for name, node in described.items()
    )


def own_server(document: dict[str, Any], node: dict[str, Any], item: dict[str, Any]) -> str | None:
    """Return the server of an operation or its path: empty for the contract's, `None` if it is no use."""
    servers = node.get("servers") or item.get("servers") or []
    url = _filled(servers[0]) if servers else ""
    contracts = document.get("servers") or []
    if not url or (contracts and url == _filled(contracts[0])):
        return ""
    return url if _URL.fullmatch(url) or _PATH.fullmatch(url) else None


def _filled(server: dict[str, Any]) -> str:
    """Return the URL of a server with the defaults of its variables."""
    url = _url_of(server)
    for name, node in (server.get("variables") or {}).items():
        url = url.replace(f"{{{name}}}", str(node.get("default", "")))
    return url


def _url_of(server: dict[str, Any]) -> str:
    """Return the URL of a server without spaces around it, its scheme in lower case."""
    url = str(server.get("url", "")).strip()
    scheme, colon, rest = url.partition(":")
    return f"{scheme.lower()}:{rest}" if colon and scheme.isalpha() else url


_PATH: Final = re.compile(r"/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/-]*")
_SERVERS: Final = "unsupported-servers"


def _values(name: str, node: dict[str, Any], warn: Report) -> tuple[Raw, ...]:
    """Return the values of a variable of the server's URL, with the default among them."""
    values = [str(value) for value in node.get("enum") or ()]
    default = str(node["default"])
    if values and default not in values:
        message = f"the default of {shown(name)} isn't one of its values"
        warn(("servers", 0, "variables", name), "invalid-openapi", message, None)
        values.append(default)
    return tuple(map(Raw, values))


def schemes(
    document: dict[str, Any], registry: NameRegistry, warn: Report
) -> tuple[ir.Scheme, ...]:
    """
    Return the security schemes that a client serves; what others ask for is up to the caller's `http_client`.

    The argument of the only one is `api_key`, so that a client with one key reads alike everywhere; of several,
    each is called as the contract calls it.
    """
    found: dict[str, Any] = (document.get("components") or {}).get("securitySchemes") or {}
    alone = len(found) == 1
    made: list[ir.Scheme] = []
    for wire, listed in found.items():
        node = resolved(document, listed)
        form = _form(node)
        unnamed = form in ("header", "cookie") and not can_be_sent(form, str(node.get("name")))
        if form is None or unnamed:
            message = (
                f"a client can't send the key of {shown(wire)}: the caller's `http_client` does"
            )
            fix = "describe a token as `type: http`, `scheme: bearer`"
            warn(("components", "securitySchemes", wire), "unsupported-security", message, fix)
            continue
        plain = "credentials" if form == "basic" else "api_key"
        made.append(
            ir.Scheme(
                wire=Raw(wire),
                name=registry.name(plain if alone else key_name(wire)),
                form=form,
                key=Raw(node.get("name", "")),
                env=_text_or_none(node.get("x-env-var")),
                text=Raw(node.get("description", "")),
                token_url=_token_url(wire, node, warn) if form == "client_credentials" else Raw(""),
                scopes=_scopes(document, wire, node) if form == "client_credentials" else (),
            )
        )
    return tuple(made)


def _token_url(wire: str, node: dict[str, Any], warn: Report) -> Raw:
    """Return the token endpoint of a scheme; empty if no request can be sent there."""
    url = str(node["flows"]["clientCredentials"].get("tokenUrl", ""))
    address, _, query = url.partition("?")
    absolute = _URL.fullmatch(address) and address.count("/") > 2
    if (absolute or _RELATIVE.fullmatch(address)) and _QUERY.fullmatch(query):
        return Raw(url)
    place = ("components", "securitySchemes", wire, "flows", "clientCredentials")
    message = f"{shown(url)} is no URL of a token endpoint: the caller names it"
    warn(place, "unsupported-security", message, "write it as `https://host/path`")
    return Raw("")


_RELATIVE: Final = re.compile(
    r"/?[A-Za-z0-9._~!$&'()*+,;=@%-]+(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*"
)
_QUERY: Final = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*")


def _scopes(document: dict[str, Any], wire: str, node: dict[str, Any]) -> tuple[Raw, ...]:
    """Return the scopes that operations need of a scheme, in the order in which its flow lists them."""
    listed = node["flows"]["clientCredentials"].get("scopes") or {}
    found = {
        str(scope)
        for item in (document.get("paths") or {}).values()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
        for one in needed_keys(document, item[method])
        for scope in one.get(wire) or []
    }
    ordered = [str(scope) for scope in listed if str(scope) in found]
    return tuple(map(Raw, [*ordered, *sorted(found - {*ordered})]))


def _form(node: dict[str, Any]) -> str | None:
    """Return how a scheme is sent; a token of OAuth 2 or OpenID Connect is a bearer token."""
    kind = node.get("type")
    if kind == "apiKey":
        return str(node["in"]) if node.get("in") in ("header", "query", "cookie") else None
    if kind == "oauth2" and isinstance((node.get("flows") or {}).get("clientCredentials"), dict):
        return "client_credentials"
    if kind in ("oauth2", "openIdConnect"):
        return "bearer"
    scheme = str(node.get("scheme", "")).lower()
    return scheme if kind == "http" and scheme in ("bearer", "basic") else None


def needed_keys(document: dict[str, Any], node: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the security requirements of an operation: its own, or those of all."""
    return node.get("security", document.get("security")) or []


def key_required(operations: tuple[ir.Operation, ...]) -> bool:
    """Return whether no operation can be called without a key."""
    return bool(operations) and all(
        operation.security and () not in operation.security for operation in operations
    )


def _text_or_none(value: Any) -> str | None:
    return None if value is None else Raw(value)
