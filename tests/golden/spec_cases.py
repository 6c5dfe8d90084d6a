"""
Small contracts with one awkward thing each: the package that each must become, and what it does on the wire.

A folder of `specs` holds `openapi.yaml`, whose first line says why it is there, and `call.py`, both by hand.
Recorded are `package/`, the files that depend on the contract, and `wire.txt`, what left and what the caller
got, the same sync and async.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final
from unittest import mock

from codegen.pipeline import files_of
from codegen.source.contract import read
from tests.golden.server import Server
from tests.support.importing import imported

SPECS: Final = Path(__file__).parent / "specs"
RECORDED: Final = re.compile(r"package/.+|wire\.txt")
MODES: Final = ("sync", "async")

# The digest of the contract, and the versions of the generator and of the package.
_VARYING: Final = re.compile(
    r"[0-9a-f]{64}|(?<=GENERATOR_VERSION: Final = \")[0-9.]+|(?<=PACKAGE_VERSION: Final = \")[^\"]+"
    r"|(?<=__version__ = \")[^\"]+"
)

# Files that are the same in every package.
_SAME: Final = re.compile(
    r"_runtime/.+|sandbox/.+|_contract\.json|LICENSE|__main__\.py|testing\.py|drift\.py|_check\.py|_openapi\.py|_shapes\.py|_manifest\.json|py\.typed|README\.md|\.gitattributes"
    r"|operations/__init__\.py"
)
# Files that hardly differ from package to package. A line of their templates would change them in every folder, so
# only the folders that are about them record them: keys, servers, and the types of answers and errors.
_CLIENT: Final = re.compile(r"client\.py|errors\.py")
_ABOUT_CLIENTS: Final = frozenset({"security", "servers_several", "answers", "tokens"})
# Most contracts here have no examples.
_EXAMPLES: Final = "_examples.json"
_ABOUT_EXAMPLES: Final = frozenset({"examples", "security"})

Answer = tuple[int, str, bytes] | tuple[int, str, bytes, str]
"""Status, media type and body of an answer; its `Location`, if it has one."""


def generate(folder: Path) -> dict[str, str]:
    """Return the package of a folder's contract, named after the folder, by path inside it."""
    files = files_of(read(folder / "openapi.yaml"), folder.name)
    prefix = f"{folder.name}/"
    return {
        path.removeprefix(prefix): text for path, text in files.items() if path.startswith(prefix)
    }


def generated(folder: Path, run_folder: Path) -> dict[str, str]:
    """Return what `generate` does, which one process of a run of tests does for all."""
    kept = run_folder / f"{folder.name}.json"
    if not kept.exists():
        written = kept.with_suffix(f".{os.getpid()}")
        written.write_text(json.dumps(generate(folder)))
        written.replace(kept)
    files: dict[str, str] = json.loads(kept.read_text())
    return files


def package_files(name: str, files: dict[str, str]) -> dict[str, bytes]:
    """Select the files of a package that its folder `name` records, by path inside it, without digest and version."""
    return {
        f"package/{path}": _VARYING.sub("…", text).encode()
        for path, text in files.items()
        if not _SAME.fullmatch(path)
        if name in _ABOUT_CLIENTS or not _CLIENT.fullmatch(path)
        if name in _ABOUT_EXAMPLES or path != _EXAMPLES
    }


def write(files: dict[str, str], name: str, folder: Path) -> None:
    """Write a package into a folder."""
    for path, text in files.items():
        target = folder / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def wire(folder: Path, package: ModuleType, mode: str) -> str:
    """Return what each call of `call.py` sends, and what it gives its caller."""
    module = runpy.run_path(str(folder / "call.py"))
    answers = [_http(*answer) for answer in module["ANSWERS"]]
    shown: list[str] = []
    with Server(answers) as server, mock.patch.dict(os.environ, {"no_proxy": "*"}):
        seen = 0
        options = _options(module, package, f"http://{server.address}")
        for got in _calls(module["call"], package, mode, options):
            shown += [_request(request, server.address) for request in server.requests[seen:]]
            seen = len(server.requests)
            shown.append(f"→ {got!r}\n")
    if seen != len(answers):
        raise AssertionError(f"{seen} requests, {len(answers)} answers")
    return "\n".join(shown)


def faked(folder: Path, package: ModuleType) -> str:
    """Return what each call of `call.py` gives its caller when the package's fake server answers."""
    module = runpy.run_path(str(folder / "call.py"))
    testing = importlib.import_module(f"{package.__name__}.testing")
    with testing.FakeServer() as api:
        for status, media_type, body, *more in module["ANSWERS"]:
            if b"access_token" in body:
                continue  # the fake server makes tokens up
            location = {"Location": more[0]} if more else {}
            api.answer_next(body, status=status, headers={"Content-Type": media_type, **location})
        options = _options(module, package, "http://localhost")
        client = api.connect(package.Client(**options))
        shown = "".join(f"→ {got!r}\n" for got in module["call"](package, client))
        for request in api.requests:
            if not isinstance(request.body, bytes | None):
                sent = json.dumps(request.body, default=_to_json)
                if json.loads(sent) != request.json:
                    raise AssertionError(f"{request.operation}: the fake server reads {sent}")
    return shown


def _options(module: dict[str, Any], package: ModuleType, base_url: str) -> dict[str, Any]:
    """Return the options of a client: `OPTIONS`, or the result of `options` for what only the package has."""
    more = module["options"](package) if "options" in module else module.get("OPTIONS", {})
    return {"base_url": base_url, **more}


def _to_json(value: Any) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value.to_dict()


def _calls(
    call: Callable[[Any, Any], Iterator[object]], package: Any, mode: str, options: dict[str, Any]
) -> Iterator[object]:
    """Run the calls, each awaited to its end where they are async."""
    if mode == "sync":
        with package.Client(**options) as client:
            yield from call(package, client)
    else:
        with asyncio.Runner() as runner:
            client = package.AsyncClient(**options)
            yield from call(package, Awaited(client, runner))
            runner.run(client.aclose())


class Awaited:
    """An async client that a plain `call.py` can use."""

    def __init__(self, client: Any, runner: asyncio.Runner) -> None:
        self._client = client
        self._runner = runner

    def __getattr__(self, name: str) -> Callable[..., object]:
        method = getattr(self._client, name)
        return lambda *args, **kwargs: self._runner.run(method(*args, **kwargs))


def _http(status: int, media_type: str, body: bytes, location: str = "") -> bytes:
    kind = f"Content-Type: {media_type}\r\n" if media_type else ""
    kind += f"Location: {location}\r\n" if location else ""
    length = "" if status == 204 else f"Content-Length: {len(body)}\r\n"
    return f"HTTP/1.1 {status} X\r\n{kind}{length}\r\n".encode() + body


def _request(request: bytes, address: str) -> str:
    """Return a request as text, without what differs from run to run or is the same in every one."""
    text = request.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    text = text.replace(f"Host: {address}\n", "")
    text = re.sub(r"User-Agent: .*\n|Accept-Encoding: gzip\n", "", text)
    boundary = re.search(r"boundary=([0-9a-f]{32})", text)
    return text.replace(boundary[1], "<boundary>") if boundary else text


def recording(folder: Path, files: dict[str, str], scratch: Path) -> dict[str, bytes]:
    """
    All that is recorded of a folder whose package has these files, by path inside it.

    Raises:
        AssertionError: sync, async and the fake server differ, or requests and answers are not as many.
    """
    write(files, folder.name, scratch)
    package = imported(folder.name, scratch)
    sync, other = (wire(folder, package, mode) for mode in MODES)
    if sync != other:
        raise AssertionError("sync and async differ")
    if "".join(re.findall(r"^→ .*\n", sync, re.MULTILINE)) != faked(folder, package):
        raise AssertionError("the fake server differs")
    return {
        **package_files(folder.name, files),
        "wire.txt": sync.encode("utf-8", "backslashreplace"),
    }
