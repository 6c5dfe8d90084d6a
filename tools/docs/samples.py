"""
Samples of calls: Python that the tests run, beside the curl call that sends the same JSON.

Both come from a wire golden: `call.py` is replayed by the tests and sends `request.http` to the byte.
"""

from __future__ import annotations

import ast
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from codegen.model import package as ir
from tools.cli import ROOT
from tools.operations.paths import pattern_of
from tools.operations.python_source import formatted
from tools.operations.words import kebab

WIRE = ROOT / "tests" / "golden" / "wire"

#: Goldens that the page shows before those of the other operations, and their titles.
CHOSEN: Final = {
    "one-field": "Change one field",
    "null-top-level": "Clear fields",
    "one-nested-field": "Change a nested object",
    "documented": "Send every writable field",
}
#: Headers that curl sends by itself, or that describe our client.
_OWN: Final = frozenset(("host", "user-agent", "accept-encoding", "content-length"))


@frozen
class Sample:
    """One call, twice."""

    title: str
    python: str
    curl: str


def shown(package: ir.Package) -> dict[str, str]:
    """Return the goldens that call an operation of a package, in the order of the page, and their titles."""
    calls = [(str(one.method), str(one.path)) for one in package.operations]
    titles = {kebab(one.name): str(one.summary or one.name) for one in package.operations}
    return {
        case: title
        for case, title in {**CHOSEN, **titles}.items()
        if (WIRE / case).exists() and _is_call(_request_of(WIRE / case), calls)
    }


def samples(cases: dict[str, str], host: str, variable: str) -> list[Sample]:
    """Return the samples; the key is taken from the environment variable."""
    return [
        Sample(
            title,
            _python(WIRE / case / "call.py", variable),
            _curl(WIRE / case, host, variable),
        )
        for case, title in cases.items()
    ]


def _is_call(request: bytes, operations: list[tuple[str, str]]) -> bool:
    """Return whether a request is a call of one of the operations."""
    method, target, _ = request.decode("latin-1").split(" ", 2)
    called = target.partition("?")[0]
    return any(
        method == known and re.fullmatch(pattern_of(path), called) for known, path in operations
    )


def _request_of(folder: Path) -> bytes:
    """Return the first request of a golden."""
    (path, *_) = sorted(folder.glob("request*.http"))
    return path.read_bytes()


def _python(path: Path, variable: str) -> str:
    """Return what a golden's `call` does, with a client around it."""
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    (function,) = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    lines = text.splitlines()
    first, last = function.body[0].lineno - 1, function.end_lineno
    gives = ast.unparse(function.returns) if function.returns else "None"
    result = "" if gives == "None" else "resume = " if gives == "ResumeData" else "result = "
    body = "\n".join(lines[first:last]).replace("    return client.", f"    {result}client.")
    used = {
        node.id for node in ast.walk(ast.Module(function.body, [])) if isinstance(node, ast.Name)
    }
    imports = [_import(node, used) for node in tree.body if isinstance(node, ast.ImportFrom)]
    head = "\n\n".join(one for one in imports if one)
    return formatted(f"{head}\n\nwith Client() as client:  # reads {variable}\n{body}\n", width=64)


def _import(node: ast.ImportFrom, used: set[str]) -> str:
    """Return the import of what the call needs; the client is always needed."""
    names = [alias.name for alias in node.names if alias.name in used | {"Client"}]
    return f"from {node.module} import {', '.join(names)}" if names else ""


def _fields(body: bytes, boundary: str) -> Iterator[str]:
    """Yield each field of a form as curl takes it."""
    for part in body.split(f"--{boundary}".encode())[1:-1]:
        head, _, value = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name, file = (
            re.search(rf'[ ;]{key}="([^"]*)"'.encode(), head) for key in ("name", "filename")
        )
        assert name
        yield f"{name[1].decode()}={f'@{file[1].decode()}' if file else value.decode()}"


def _curl(folder: Path, host: str, variable: str) -> str:
    """Return the golden's request as a call of curl."""
    head, _, body = _request_of(folder).partition(b"\r\n\r\n")
    first, *headers = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    parts = [f"curl --request {method}", shlex.quote(f"https://{host}{target}")]
    for header in headers:
        name, _, value = header.partition(": ")
        if name.lower() == "authorization":
            parts.append(f'--header "Authorization: {value.split()[0]} ${variable}"')
        elif name.lower() not in _OWN:
            parts.append(f"--header {shlex.quote(f'{name}: {value}')}")
    boundary = re.search(r"multipart/form-data; boundary=(\S+)", head.decode("latin-1"))
    if boundary:
        parts = [part for part in parts if "multipart/form-data" not in part]
        parts += [f"--form {shlex.quote(field)}" for field in _fields(body, boundary[1])]
    elif body:
        parts.append(_data(head.decode("latin-1"), body))
    return " \\\n  ".join(parts) + "\n"


def _data(head: str, body: bytes) -> str:
    """Return a body as an option of curl: JSON on lines of its own, a text as it is, bytes as a file."""
    found = re.search(r"(?im)^content-type: *([^;\s]+)", head)
    media_type = found[1].lower() if found else ""
    if "json" in media_type:
        return f"--data {shlex.quote(json.dumps(json.loads(body), indent=2, ensure_ascii=False))}"
    if media_type.startswith("text/") or "form" in media_type:
        return f"--data-raw {shlex.quote(body.decode('utf-8', 'replace'))}"
    return "--data-binary @file"
