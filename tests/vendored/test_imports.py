"""
Importing the package defines things, and does and loads nothing else.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vendored.conftest import Run
from tools.vendor.copies import ROOT, SHIPPED

pytestmark = pytest.mark.ecosystem

WATCHER = Path(__file__).with_name("imported.py")
NETWORK = {"httpx", "httpcore", "h11", "anyio", "certifi", "idna", "sniffio", "asyncio", "ssl"}


def loaded(run: Run, python: Path, statement: str) -> set[str]:
    """Return the modules that a statement loads, without their submodules."""
    code = f"import sys; before = set(sys.modules)\n{statement}\nprint(*set(sys.modules) - before)"
    done = run(python, "-c", code, PYTHONPATH=str(SHIPPED.parent))
    assert (0, "") == (done.returncode, done.stderr)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_it_only_defines(python: Path, run: Run) -> None:
    """No thread is started, no variable asked for, no file opened but the package's own source."""
    done = run(python, "-B", WATCHER, SHIPPED.parent, SHIPPED.name)
    assert (0, "") == (done.returncode, done.stderr)

    assert {
        "events": [],
        "variables": [],
        "files": [],
        "threads": 1,
        "further modules": [],
    } == json.loads(done.stdout)


@pytest.mark.parametrize(
    ("statement", "foreign"),
    [
        ("import affinda_resumes", set()),
        ("from affinda_resumes import ApiError, UNSET", set()),
        ("import affinda_resumes.models", set()),
        ("from affinda_resumes import ResumeDataUpdate, violations", set()),
        ("from affinda_resumes import Location; Location.from_dict({}).to_update()", set()),
        (
            "import attrs, affinda_resumes.models as m; attrs.fields(m.Location)",
            {"attr", "attrs"},
        ),
    ],
)
def test_models_do_without_the_network(
    statement: str, foreign: set[str], python: Path, run: Run
) -> None:
    """Package and models need nothing, and leave attrs to its users; nothing that talks to a network is loaded."""
    found = loaded(run, python, statement)

    assert foreign == found - sys.stdlib_module_names - {SHIPPED.name}
    assert set() == found & NETWORK


def test_the_clients_do_without_httpx(python: Path, run: Run) -> None:
    """All public names together load attrs and httpcore, and of httpx nothing."""
    found = loaded(run, python, "from affinda_resumes import *")

    assert {"attr", "attrs"} <= found
    assert "httpx" not in found
    allowed = NETWORK | {"attr", "attrs", "typing_extensions", SHIPPED.name}
    assert set() == found - sys.stdlib_module_names - allowed


def test_a_call_does_without_attrs(python: Path, run: Run) -> None:
    """Importing attrs takes as long as half of httpx: only who asks for it, or for a whole response, pays."""
    statement = "from contextlib import suppress\n"
    statement += "from affinda_resumes import Client, ResumeDataUpdate, TransportError\n"
    statement += "client = Client(api_key='k', base_url='http://127.0.0.1:1', max_retries=0)\n"
    statement += "with suppress(TransportError): client.update_resume_data('a', ResumeDataUpdate())"
    found = loaded(run, python, statement)

    assert "httpcore" in found
    assert set() == found & {"attr", "attrs"}


def test_the_fake_server_does_without_pytest(python: Path, run: Run) -> None:
    """Only the fixture needs pytest, and nothing else in the package loads the fake server."""
    statement = "from affinda_resumes import *; Client(api_key='k').update_resume_data\n"
    statement += "print('affinda_resumes.testing' in sys.modules)\n"
    found = loaded(
        run, python, f"{statement}from affinda_resumes.testing import FakeServer; FakeServer()"
    )

    assert {"False", "httpx"} <= found
    assert "pytest" not in found


def test_the_cost_is_measured() -> None:
    """The tool that measures imports runs, and compares with attrs and httpx alone."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench.import_time", "--rounds", "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (done.returncode, done.stderr)
    lines = [re.sub(r"[\d.]+", "N", line).split() for line in done.stdout.splitlines()]
    assert ["attrs", "and", "httpx", "N", "ms", "N"] == lines[0]
    assert 5 == len(lines)
