"""
Where the API is, and how a client shows that it may use it.
"""

from __future__ import annotations

import re
from typing import Any, Final

from . import ir
from .names import Claims, snake
from .python import Raw
from .typed import Refuse

_TAKEN: Final = (
    "self base_url timeout max_retries max_response_bytes strict_responses headers http_client "
    "json_loads json_dumps"
).split()


_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2


def server(document: dict[str, Any], refuse: Refuse) -> tuple[str | None, tuple[ir.Variable, ...]]:
    """The URL of the first server and its variables; none when a client has to be told."""
    servers = document.get("servers") or []
    url = str(servers[0].get("url", "")) if servers else ""
    if not url.startswith("https://") and not url.startswith("http://"):
        return None, ()
    claims = Claims(*_TAKEN, "api_key", "username", "password")
    variables: list[ir.Variable] = []
    for name, node in (servers[0].get("variables") or {}).items():
        values = node.get("enum")
        if values is not None and str(node["default"]) not in map(str, values):
            message = f"the default of `{name}` isn't one of its values"
            refuse(("servers", 0, "variables", name), "invalid-openapi", message, None)
        variables.append(
            ir.Variable(
                name=claims.name(snake(name)),
                wire=Raw(name),
                default=Raw(node["default"]),
                values=tuple(map(Raw, values or ())),
                env=_text_or_none(node.get("x-env-var")),
                text=Raw(node.get("description", "")),
            )
        )
    return Raw(url), tuple(variables)


def schemes(document: dict[str, Any], refuse: Refuse) -> tuple[ir.Scheme, ...]:
    """
    The security schemes. The argument of the only one is `api_key`, so that a client with one key
    reads alike everywhere; of several, each is called as the contract calls it.
    """
    found: dict[str, Any] = (document.get("components") or {}).get("securitySchemes") or {}
    claims = Claims(*_TAKEN)
    made: list[ir.Scheme] = []
    for wire, node in found.items():
        form = _form(node)
        unnamed = form in ("header", "cookie") and not _TOKEN.fullmatch(str(node.get("name")))
        if form is None or unnamed:
            message = f"a client can't send the key of `{wire}`"
            fix = "describe a token as `type: http`, `scheme: bearer`"
            refuse(("components", "securitySchemes", wire), "unsupported-security", message, fix)
            continue
        plain = "credentials" if form == "basic" else "api_key"
        made.append(
            ir.Scheme(
                wire=Raw(wire),
                name=claims.name(plain if len(found) == 1 else snake(wire)),
                form=form,
                key=Raw(node.get("name", "")),
                env=_text_or_none(node.get("x-env-var")),
                text=Raw(node.get("description", "")),
            )
        )
    return tuple(made)


def _form(node: dict[str, Any]) -> str | None:
    """How a scheme is sent; a token of OAuth 2 or OpenID Connect is a bearer token."""
    kind = node.get("type")
    if kind == "apiKey":
        return str(node.get("in"))
    if kind in ("oauth2", "openIdConnect"):
        return "bearer"
    scheme = str(node.get("scheme", "")).lower()
    return scheme if kind == "http" and scheme in ("bearer", "basic") else None


def key_required(operations: tuple[ir.Operation, ...]) -> bool:
    """Whether no operation can be called without a key."""
    return bool(operations) and all(
        operation.security and () not in operation.security for operation in operations
    )


def _text_or_none(value: Any) -> str | None:
    return None if value is None else Raw(value)
