"""
A caller's client may be one of httpx or of httpx2; the package imports neither without need.
"""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

import affinda_resumes
from affinda_resumes import Client, ResumeDataUpdate
from tests.wire.calling import IDENTIFIER, KEY, Mode, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, RESET, answer, says
from tests.wire.faults import RESUME

ROOT = Path(str(affinda_resumes.__file__)).parents[1]
LIBRARIES = ("httpx", "httpx2")
UPDATE = ResumeDataUpdate(summary="x")

IMPORTED = """\
import json, sys
sys.path.insert(0, sys.argv[1])
from affinda_resumes import Client, InvalidRequestError, ResumeDataUpdate

names, seen = ("httpx", "httpcore", "httpx2", "httpcore2"), []
def look():
    seen.append([name for name in names if sys.modules.get(name)])

look()
try:
    Client(api_key="k", http_client=3)
except InvalidRequestError:
    look()
if sys.argv[2] == "own without httpx":
    sys.modules.update(httpx=None, httpcore=None)
if sys.argv[2].startswith("own"):
    Client(api_key="k")
else:
    import importlib
    library = importlib.import_module(sys.argv[2])
    transport = library.MockTransport(lambda request: library.Response(200, json={}))
    client = Client(api_key="k", http_client=library.Client(transport=transport))
    client.update_resume_data("a", ResumeDataUpdate())
look()
print(json.dumps(seen))
"""


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_callers_client_is_of_either(name: str, mode: Mode, serve: Serve) -> None:
    """Answers, a connection that fails, and exceptions of its transports are what they are with the other."""
    library = pytest.importorskip(name)
    server = serve(says(answer(RESUME)), [READ, RESET])
    options: dict[str, Any] = {"library": library, "body": UPDATE, "max_retries": 0}

    sent = call(mode, server.url, borrow={}, **options)
    assert sent.response.status_code == 200
    assert server.requests[0].startswith(f"PATCH /v2/resumes/{IDENTIFIER} HTTP/1.1\r\n".encode())

    def broken(raised: Exception) -> Any:
        def handle(request: Any) -> Any:
            raise raised

        return library.MockTransport(handle)

    outcomes = [
        call(mode, server.url, borrow={}, **options).error,
        call(mode, "http://127.0.0.1:9", borrow={}, **options).error,
        call(mode, None, borrow={"transport": broken(library.ReadTimeout("x"))}, **options).error,
        call(mode, None, borrow={"transport": broken(library.PoolTimeout("x"))}, **options).error,
    ]
    assert [None, False, None, False] == [error.applied for error in outcomes]
    assert {"TransportError"} == {type(error).__name__ for error in outcomes}


def test_starlettes_test_client_is_one() -> None:
    """The client for tests of Starlette and FastAPI is of httpx2, or of httpx: a call goes to the application."""
    applications = pytest.importorskip("starlette.applications")
    responses = pytest.importorskip("starlette.responses")
    routing = pytest.importorskip("starlette.routing")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it would rather have httpx2
        testclient = pytest.importorskip("starlette.testclient")

    async def update(request: Any) -> Any:
        return responses.JSONResponse({"rawText": (await request.json())["summary"]})

    route = routing.Route("/v2/resumes/{identifier}", update, methods=["PATCH"])
    with testclient.TestClient(applications.Starlette(routes=[route])) as theirs:
        client = Client(api_key=KEY, base_url="http://127.0.0.1", http_client=theirs)
        assert client.update_resume_data("a", UPDATE).raw_text == UPDATE.summary


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("own", [[], [], ["httpx", "httpcore"]]),
        ("own without httpx", [[], [], ["httpx2", "httpcore2"]]),
        ("httpx2", [[], [], ["httpx2"]]),
    ],
)
def test_nothing_is_imported_without_need(way: str, expected: list[list[str]]) -> None:
    """The package, and a refused client, import none; each way of sending its own. httpx goes before httpx2."""
    for name in LIBRARIES:
        pytest.importorskip(name)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORTED, str(ROOT), way],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert expected == json.loads(done.stdout)
