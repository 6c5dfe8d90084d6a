"""
Authentication that is the caller's: the header where no scheme sends it, and the `auth` of a caller's HTTP client.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.inline import package_from
from tests.support.library import httpx

OPEN = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /open:
    get:
      operationId: look
      parameters: [{name: authorization, in: header, schema: {type: string}}]
      responses: {"204": {description: d}}
"""
KEYED = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /data: {get: {operationId: data, responses: {"204": {description: d}}}}
  /free: {get: {operationId: free, security: [], responses: {"204": {description: d}}}}
security: [{oa: [read]}]
components:
  securitySchemes:
    oa: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://x.example/token", scopes: {read: r}}}}
"""


@pytest.fixture(scope="module")
def seen() -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """Serve 204 for everything but a stale token; give the URL, and path and `Authorization` of what came."""
    found: list[tuple[str, str | None]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            said = self.headers["Authorization"]
            found.append((self.path, said))
            self.send_response(401 if said == "Bearer stale" else 204)
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", found
    server.shutdown()
    server.server_close()


class Renewed(httpx.Auth):
    """A token that the server takes for stale once."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send the token, and another one if the first isn't taken."""
        request.headers["Authorization"] = "Bearer stale"
        answer = yield request
        if answer.status_code == 401:
            request.headers["Authorization"] = "Bearer fresh"
            yield request


def _calls(package: ModuleType, url: str, **options: Any) -> None:
    """Call both operations with both clients."""
    with (
        httpx.Client(auth=Renewed()) as own,
        package.Client(base_url=url, http_client=own, **options) as client,
    ):
        client.data()
        client.free()

    async def twice() -> None:
        async with (
            httpx.AsyncClient(auth=Renewed()) as own,
            package.AsyncClient(base_url=url, http_client=own, **options) as client,
        ):
            await client.data()
            await client.free()

    asyncio.run(twice())


def test_a_client_that_authenticates(tmp_path: Path, seen: Any) -> None:
    """Its `auth` is used where there is no key and one is needed; a key of the client goes before it."""
    url, found = seen
    package = package_from(KEYED, tmp_path)
    found.clear()
    _calls(package, url)
    mine = [("/data", "Bearer stale"), ("/data", "Bearer fresh"), ("/free", None)]
    assert mine + mine == found
    found.clear()
    _calls(package, url, api_key="key")
    assert [("/data", "Bearer key"), ("/free", None)] * 2 == found
    with pytest.raises(package.InvalidRequestError, match="api_key: is missing"):
        package.Client(base_url=url).data()
    with pytest.raises(package.InvalidRequestError, match="Authorization is set by the client"):
        package.Client(base_url=url, api_key="key", headers={"Authorization": "x"})


def test_the_header_is_the_callers_without_a_scheme(tmp_path: Path, seen: Any) -> None:
    """It may be sent by the client, by a call and by a parameter of that name; a caller's client may, too."""
    url, found = seen
    package = package_from(OPEN, tmp_path)
    found.clear()
    with package.Client(base_url=url, headers={"Authorization": "a"}) as client:
        client.look()
        client.look(headers={"authorization": "b"})
    package.Client(base_url=url).look(authorization="c")
    with httpx.Client(auth=("u", "p")) as own:
        package.Client(base_url=url, http_client=own).look()

    assert ["a", "b", "c", "Basic dTpw"] == [said for _, said in found]


def test_an_operation_with_a_server_of_its_own(tmp_path: Path, seen: Any) -> None:
    """It goes there, with the key that it needs; another path on the same server keeps to the caller's."""
    url, found = seen
    port = url.rpartition(":")[2]
    text = KEYED.replace(
        "/free: {get: {", f'/free: {{get: {{servers: [{{url: "http://localhost:{port}/v2"}}], '
    )
    text = text.replace("/data: {get: {", "/data: {servers: [{url: /v3}], get: {")
    package = package_from(text, tmp_path)
    found.clear()
    other = "https://other.example"
    with package.Client(base_url=other, api_key="key") as client:
        client.free()
    with package.Client(base_url=url, api_key="key") as client:
        client.data()

    async def free() -> None:
        async with package.AsyncClient(base_url=other, api_key="key") as client:
            await client.free()

    asyncio.run(free())
    assert [("/v2/free", None), ("/v3/data", "Bearer key"), ("/v2/free", None)] == found
