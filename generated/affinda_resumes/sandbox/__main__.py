# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
Serve a contract on this machine, as a stand-in for its API.

    python -m affinda_resumes.sandbox --port 8000
    python -m affinda_resumes.sandbox --spec openapi.yaml

The sandbox checks each request against the contract with openapi-core: path, method, key, parameters, media
type and body. It answers with the contract's examples, or else with values made from its schemas, the same
each time. A path that ends in a parameter, such as `/pets/{id}`, is a resource: it is kept in memory, made,
read, changed, removed and listed, and one is there from the start, under the parameter's example. Errors have
the shape that the contract documents. Every key is good but the word `invalid`.

What it does not do: nobody outside an API knows how it merges a change. **The merge rule here is our
assumption**: each top-level field that is sent replaces the stored one, nested objects and lists whole. And
nothing is worked out: what the API would fill in of a replaced object is gone.

Requests that a web page sends are refused, but for those of the contract's page once it was given the line
that the sandbox prints for it.

Faults on request (RFC 7240): `Prefer: code=429` answers that status, 400 to 599, and changes nothing;
`Prefer: wait=2` waits so many seconds first, 60 at most; `Prefer: drip=2` sends the answer's body piece by
piece over so many seconds; `Prefer: reset` does what was asked, then resets the connection without an answer.
"""

from __future__ import annotations

import argparse
import ipaddress
import logging
import signal
import sys
from pathlib import Path
from typing import Any

READY = "sandbox: "
"""The text before the URL on the line that says the sandbox is ready."""
_NEEDED = "openapi-core, starlette, uvicorn and PyYAML"


def main(arguments: list[str] | None = None) -> int:
    """
    Serve until Ctrl-C or SIGTERM.
    """
    options = parser(f"python -m {__package__}").parse_args(arguments)
    return run(options, lambda: _contract(options.spec, options.key))


def run(options: argparse.Namespace, contract: Any) -> int:
    """
    Serve the contract that a function returns, as the options of the command line say.
    """
    # Here, not above: it takes a while, and --help and a Ctrl-C need not wait for it.
    try:
        from .documents import UnusableContractError
        from .page_access import new_secret
        from .server import listen, serve, url_of
    except ModuleNotFoundError as missing:
        words = f"needs {_NEEDED}, which the extra `sandbox` of the package names"
        print(f"sandbox: {words}: no module {missing.name}", file=sys.stderr)
        return 2

    level = logging.WARNING if options.quiet else logging.INFO
    logging.basicConfig(stream=sys.stderr, level=level, format="%(levelname)s %(message)s")
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    try:
        listener = listen(options.host, options.port)
    except OSError as problem:
        print(f"sandbox: {options.host}:{options.port}: {problem.strerror}", file=sys.stderr)
        return 1
    with listener:
        secret = new_secret()
        url = url_of(listener)
        lines = f"{READY}{url}\nfor the contract's page: {url}/#{secret}"
        try:
            server = serve(
                listener, lambda: print(lines, flush=True), contract=contract(), secret=secret
            )
        except UnusableContractError as problem:
            print(f"sandbox: {problem}", file=sys.stderr)
            return 3
        except (AttributeError, LookupError, TypeError, ValueError, RecursionError) as problem:
            found = f"{type(problem).__name__}: {problem}"
            words = f"the contract can't be served; is it valid OpenAPI? {found}"
            print(f"sandbox: {words}", file=sys.stderr)
            return 3
        server.run(sockets=[listener])
    return 0


def _contract(path: Path | None, key: str | None) -> Any:
    from .contract import Contract
    from .documents import read_document, shipped_document

    return Contract(shipped_document() if path is None else read_document(path), key)


def parser(program: str) -> argparse.ArgumentParser:
    """
    Make the parser of the command line.
    """
    made = argparse.ArgumentParser(
        prog=program,
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--spec", type=Path, help="a contract; default: the package's own")
    made.add_argument("--key", help="the one key that is good (NAME:PASSWORD where it is both)")
    made.add_argument("--port", type=port, default=0, help="default: any that is free")
    made.add_argument(
        "--host", type=loopback, default="127.0.0.1", help="a loopback address; default 127.0.0.1"
    )
    made.add_argument("--quiet", action="store_true", help="log problems only, not each request")
    return made


def port(text: str) -> int:
    """
    Read a port.
    """
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 65535")
    return int(text)


def loopback(text: str) -> str:
    """
    Read an address, and refuse all that other machines could reach: the sandbox knows no secrets.
    """
    host = "127.0.0.1" if text == "localhost" else text
    try:
        if ipaddress.ip_address(host).is_loopback:
            return host
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a loopback address, such as 127.0.0.1")


def end_when_told() -> None:
    """
    Let Ctrl-C and SIGTERM end the program: being told to stop is how the sandbox is meant to end.
    """
    for asked_to_stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked_to_stop, _stop)


def _stop(*_: object) -> None:
    sys.exit(0)


if __name__ == "__main__":
    end_when_told()
    sys.exit(main())
