"""
The process in which the blocks run: standard library, and the clients of the blocks.

Reads side, code and answers of each block from stdin, and writes what each sent and printed to stdout.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from importlib.resources import files
from typing import Any

HOST = "https://api.eu1.affinda.com"
"""The server of the blocks; its requests go to the one on this machine."""


class Handler(BaseHTTPRequestHandler):
    """Keeps each body, and answers as the block asks, else with the contract's example."""

    protocol_version = "HTTP/1.1"
    documented: Any
    """The answers of the contract, by status."""
    sent: list[str]
    """The bodies of the block that runs."""
    answers: list[str]

    def do_PATCH(self) -> None:
        """Answer a request."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.sent.append(body.decode())
        answer = self.answers[min(len(self.sent), len(self.answers)) - 1] if self.answers else "200"
        status = int(answer) if answer.isdigit() else 200
        example = self.documented.get(str(status), self.documented["default"])["example"]
        content = json.dumps(example).encode() if answer.isdigit() else answer.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def main() -> None:
    """Run the blocks."""
    known = json.loads(files("affinda_resumes").joinpath("_examples.json").read_bytes())
    Handler.documented = known["operations"]["update_resume_data"]["answers"]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    redirect_azure(url)
    names: dict[str, dict[str, Any]] = {}
    results: list[tuple[list[str], str]] = []
    for side, code, answers in json.load(sys.stdin):
        Handler.sent, Handler.answers = [], answers
        code = code.replace('region="api.eu1")', f'base_url="{url}")') if side == "after" else code
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(compile(code.replace(HOST, url), side, "exec"), names.setdefault(side, {}))
        results.append((Handler.sent, said.getvalue()))
    json.dump(results, sys.stdout)


def redirect_azure(url: str) -> None:
    """Let the transports of the API's own client, which knows no other host, send to `url`."""
    azure: Any = import_module("azure.core.pipeline.transport")
    for transport in (azure.RequestsTransport, azure.AioHttpTransport):
        transport.send = redirected(transport.send, url)


def redirected(send: Any, url: str) -> Any:
    """Return `send` with another host."""

    def sent(self: Any, request: Any, **options: Any) -> Any:
        request.url = request.url.replace(HOST, url)
        return send(self, request, **options)

    return sent


if __name__ == "__main__":
    main()
