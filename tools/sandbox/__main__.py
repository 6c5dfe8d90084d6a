"""
Serve the contract on this machine, as a stand-in for the API.

The sandbox checks each request against openapi.yaml with openapi-core (path, method, bearer token,
media type, body), keeps resumes in memory and answers errors in the API's own shape. It begins with
one resume, the documented response, under the identifier aBcD1234. Every token is good but the word
`invalid`.

What it does not do: nobody outside the API knows how the API merges a patch. **The merge rule here
is our assumption**: each top-level field that is sent replaces the stored one, nested objects and
lists whole. And nothing is worked out: the read-only fields of a replaced location, education, job
or skill are gone.

Failures on request (RFC 7240): `Prefer: code=429` answers that status, 400 to 599, and changes
nothing; `Prefer: wait=2` waits so many seconds first, 60 at most.

Requests that a web page sends are refused, but for those of the page of `make docs` once it was
given the line that the sandbox prints for it.
"""

from __future__ import annotations

import argparse
import ipaddress
import logging
import signal
import sys

from tools.cli import make_parser


def main(arguments: list[str] | None = None) -> int:
    """
    Serve until Ctrl-C or SIGTERM.
    """
    options = parser().parse_args(arguments)
    # Here, not above: it takes a while, and --help and a Ctrl-C need not wait for it.
    from tools.sandbox.page_access import new_secret
    from tools.sandbox.server import READY, listen, serve, url_of

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
        lines = f"{READY}{url}\nfor the page of `make docs`: {url}/#{secret}"
        server = serve(listener, lambda: print(lines, flush=True), secret=secret)
        server.run(sockets=[listener])
    return 0


def parser() -> argparse.ArgumentParser:
    """
    Make the parser of the command line.
    """
    parser = make_parser("sandbox", __doc__)
    parser.add_argument("--port", type=port, default=0, help="default: any that is free")
    parser.add_argument(
        "--host", type=loopback, default="127.0.0.1", help="a loopback address; default 127.0.0.1"
    )
    parser.add_argument("--quiet", action="store_true", help="log problems only, not each request")
    return parser


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


def stop(*_: object) -> None:
    """
    End the program: being told to stop is how the sandbox is meant to end.
    """
    sys.exit(0)


if __name__ == "__main__":
    for asked_to_stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked_to_stop, stop)
    sys.exit(main())
