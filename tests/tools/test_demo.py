"""
The demo shows the documented request changing a resume over real HTTP, and leaves nothing running.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from itertools import takewhile
from pathlib import Path

import pytest

from tests.support import plain_yaml
from tools.demo import documented_request as contract
from tools.demo.__main__ import main
from tools.demo.documented_request import documented_request, emptied_request
from tools.demo.steps import differences, shown

ROOT = Path(__file__).parents[2]
CONTRACT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
DEMO = ("-m", "tools.demo")
EXAMPLE = plain_yaml.load(ROOT / "openapi.yaml")["components"]["examples"]["documentedRequest"][
    "value"
]


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, without a terminal and 80 columns wide."""
    plain = {
        name: value
        for name, value in os.environ.items()
        if name not in ("COLUMNS", "TERM", "NO_COLOR")
    }
    return subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=plain | {"PYTHONIOENCODING": "utf-8", "PYTHONPATH": "generated"} | environment,
        timeout=600,
        check=False,
    )


@pytest.fixture(scope="module")
def demo() -> subprocess.CompletedProcess[str]:
    """One run of the demo, with an environment that belongs to other servers."""
    return run(*DEMO, AFFINDA_REGION="api.eu1", HTTP_PROXY="http://127.0.0.1:9")


def part(output: str, number: int) -> str:
    """Return what the demo shows under a heading; part 0 stands before the first."""
    return re.split(r"^[1-4]  ", output, flags=re.MULTILINE)[number]


def row(output: str, field: str) -> list[str]:
    """Return the cells of the first row of a table that begins with `field`."""
    lines = [line for line in output.splitlines() if line.split()[:1] == [field]]
    return re.split(r"\s{2,}", lines[0].strip()) if lines else []


def is_closed(port: int) -> bool:
    """Return whether nobody listens on a port."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def test_request_is_the_documented_one() -> None:
    """The demo sends the example of the contract, value for value."""
    assert EXAMPLE == documented_request().to_dict()


def test_emptied_resume_has_every_writable_field() -> None:
    """Before it, every field that the documented request fills is empty."""
    emptied = emptied_request().to_dict()

    assert set(EXAMPLE) == set(emptied)
    assert [] == [value for value in emptied.values() if value]


def test_demo_succeeds(demo: subprocess.CompletedProcess[str]) -> None:
    """It ends with status 0 and has nothing to complain of."""
    assert (0, "") == (demo.returncode, demo.stderr)


def test_demo_says_what_stands_in_for_the_api(demo: subprocess.CompletedProcess[str]) -> None:
    """It says first that a sandbox answers, and that its merge rule is an assumption."""
    head = " ".join(part(demo.stdout, 0).split())

    assert re.search(r"sandbox at http://127\.0\.0\.1:\d+ stands in for the API", head)
    assert "merge rule is our assumption" in head


def test_demo_shows_the_documented_request(demo: subprocess.CompletedProcess[str]) -> None:
    """Each field of the documented request has a row: empty before, its value after."""
    step = part(demo.stdout, 1)
    before = emptied_request().to_dict()

    assert f"with {len(EXAMPLE)} fields" in step
    assert "\n200 in " in step
    for name, value in EXAMPLE.items():
        if before[name] == value:
            assert [] == row(step, name)
        else:
            assert [name, shown(before[name], 45), shown(value, 45)] == row(step, name)


def test_demo_shows_the_edit(demo: subprocess.CompletedProcess[str]) -> None:
    """The edit shows the three values that changed and nothing else, before and after."""
    step = part(demo.stdout, 2)

    assert "with 2 fields" in step
    assert "workExperience, certifications" in " ".join(step.split())
    assert ["certifications[1]", "(none)"] == row(step, "certifications[1]")[:2]
    assert '"Certificate in' in step
    dates = "workExperience[0].dates.endDate"
    assert [dates, '"2018-08-01"', '"2019-01-31"'] == row(step, dates)
    assert '"Head of retail"' == row(step, "workExperience[0].jobTitle")[-1]
    assert 3 == len(re.findall(r"^ \w+\[", step, re.MULTILINE))


def test_demo_shows_errors(demo: subprocess.CompletedProcess[str]) -> None:
    """One error came from the server, the other was raised before anything was sent."""
    step = part(demo.stdout, 3)

    assert ["yes", "no"] == row(step, "NotFoundError")[-2:]
    assert ["no", "no"] == row(step, "InvalidRequestError")[-2:]
    assert "404:" in step
    assert "not_found: Not found." in step
    assert "totalYearsExperience" in step


def test_demo_is_plain_without_a_terminal(demo: subprocess.CompletedProcess[str]) -> None:
    """Without a terminal there is no colour, and no line is longer than 80 columns."""
    assert "\x1b" not in demo.stdout
    assert 80 >= max(len(line) for line in demo.stdout.splitlines())


def test_demo_has_colour_on_a_terminal_and_runs_without_unicode() -> None:
    """Colour comes where it is wanted; an encoding without the signs it draws with is no failure."""
    finished = run(*DEMO, FORCE_COLOR="1", PYTHONIOENCODING="ascii")

    assert 0 == finished.returncode
    assert "\x1b[" in finished.stdout


def test_demo_stops_the_sandbox(demo: subprocess.CompletedProcess[str]) -> None:
    """When it has ended, nobody listens on the sandbox's port."""
    found = re.search(r"127\.0\.0\.1:(\d+)", demo.stdout)

    assert found
    assert is_closed(int(found[1]))


CHANGED = """
import runpy, sys, time
from tools.demo import steps
from tools.sandbox import server

def wait(client, console):
    print("waiting", flush=True)
    while True:
        time.sleep(0.1)  # and no pause: a signal that comes before one is noticed after it

{change}
runpy.run_module("tools.demo", run_name="__main__")
"""
"""The demo, with one thing changed."""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupted_demo_stops_the_sandbox(number: signal.Signals) -> None:
    """Ctrl-C, and being told to stop, end the sandbox too; there is no traceback."""
    program = CHANGED.format(change="steps.show_documented_request = wait")
    command = [sys.executable, "-c", program]
    pipe = subprocess.PIPE
    found = os.environ | {"PYTHONPATH": "generated"}
    with subprocess.Popen(
        command, cwd=ROOT, env=found, stdout=pipe, stderr=pipe, text=True
    ) as process:
        assert process.stdout is not None
        too_late = threading.Timer(300, process.kill)
        too_late.start()
        said = "".join(takewhile(lambda line: line != "waiting\n", process.stdout))
        too_late.cancel()
        process.send_signal(number)
        _, complaints = process.communicate(timeout=300)
    found = re.search(r"127\.0\.0\.1:(\d+)", said)

    assert (128 + number, "") == (process.returncode, complaints)
    assert found
    assert is_closed(int(found[1]))


def test_demo_without_a_sandbox_is_a_message() -> None:
    """A sandbox that does not start is one message and status 1."""
    program = CHANGED.format(change="server.PROGRAM = 'no_such_program'")
    finished = run("-c", program)

    assert 1 == finished.returncode
    assert finished.stderr.startswith("demo: ")
    assert "no_such_program" in finished.stderr
    assert "Traceback" not in finished.stderr


BROKEN = {
    "syntax": (
        ("paths:", "paths: ["),
        3,
        r"openapi\.yaml:\d+:\d+: error\[invalid-yaml\]\n    .+\n",
    ),
    "reference": (
        ('schemas/Grade"', 'schemas/Graed"'),
        3,
        r"openapi\.yaml:\d+:\d+: error\[dangling-reference\]\n    .+\n    fix: perhaps `Grade` is meant\n",
    ),
    "not generated": (
        ("operationId: updateResumeData", "operationId: changeResumeData"),
        1,
        r"demo: generated/ is not what openapi\.yaml gives now: run `make generate`\n\Z",
    ),
    "no such operation": (
        (CONTRACT, "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n"),
        1,
        r"demo: openapi\.yaml has no operation updateResumeData, which the demo shows\n\Z",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_demo_of_a_broken_contract_is_the_generators_message(
    case: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The problem is printed as `make generate` prints it, over several lines, and nothing is started."""
    (old, new), status, said = BROKEN[case]
    (tmp_path / "openapi.yaml").write_text(CONTRACT.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(contract, "ROOT", tmp_path)
    contract.example_calls.cache_clear()
    try:
        assert status == main([])
    finally:
        contract.example_calls.cache_clear()
    printed = capsys.readouterr()

    assert "" == printed.out
    assert re.search(said, printed.err)
    assert "Traceback" not in printed.err


def test_differences_go_as_deep_as_both_sides() -> None:
    """Objects and lists are compared by their parts, unless one side is empty or of another type."""
    old = {"a": 1, "b": {"c": [1, {"d": 2}]}, "e": [], "f": {"g": 1}, "h": "gone", "j": {}}
    new = {"a": 1, "b": {"c": [1, {"d": 3}, 4]}, "e": [5], "f": None, "i": "new", "j": {"k": 1}}

    assert [
        ("b.c[1].d", 2, 3),
        ("b.c[2]", ..., 4),
        ("e", [], [5]),
        ("f", {"g": 1}, None),
        ("h", "gone", ...),
        ("j", {}, {"k": 1}),
        ("i", ..., "new"),
    ] == list(differences(old, new))
