"""
The page of the contract is one file, opens without a network, and says all that the contract says.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.openapi.references import resolved
from codegen.source.contract import read
from tests.support import plain_yaml
from tools.docs import __main__ as docs
from tools.docs import samples
from tools.docs.content import markdown

ROOT = Path(__file__).parents[2]
CONTRACT: dict[str, Any] = plain_yaml.load(ROOT / "openapi.yaml")
SHOWN = samples.shown(read(ROOT / "openapi.yaml"))
CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)

#: No network at all: every name and every address leads to a port where nothing listens.
FLAGS = """
    --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage --proxy-server=127.0.0.1:9
    --proxy-bypass-list=<-loopback> --enable-logging=stderr --virtual-time-budget=3000 --dump-dom
""".split()

needs_chromium = pytest.mark.skipif(
    CHROMIUM is None and "CI" not in os.environ,
    reason="there is no Chromium here (on Debian and Ubuntu: apt-get install chromium)",
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page, as `make docs` makes it."""
    path = tmp_path_factory.mktemp("docs") / "index.html"
    assert 0 == docs.main(["--output", str(path)])
    return path


def opened(page: Path) -> tuple[str, list[str]]:
    """Return what a browser makes of a page, and what it complains of."""
    assert CHROMIUM is not None, ".ci/run installs Chromium"
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={page.parent / 'profile'}", page.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


def test_nothing_is_fetched(page: Path) -> None:
    """The page has no address but those inside of it, and forbids everything else."""
    text = page.read_text("utf-8")
    addresses = re.findall(r"""(?:src|href|action|srcset)=["']([^"']*)""", text)

    assert [] == [a for a in addresses if not a.startswith("#") and a != "data:,"]
    assert [] == re.findall(r"@import|url\(|fetch\(|XMLHttpRequest", text)
    assert "default-src 'none'" in text


def test_same_again(page: Path, tmp_path: Path) -> None:
    """The same contract gives the same page."""
    again = tmp_path / "index.html"
    docs.main(["--output", str(again)])

    assert page.read_bytes() == again.read_bytes()


def test_everything_is_said(page: Path) -> None:
    """The page has each operation, each field with its Python names, each status, each example."""
    text = html.unescape(page.read_text("utf-8"))
    operations = [node for item in CONTRACT["paths"].values() for node in item.values()]
    fields = [
        f"{s}.{f}"
        for s, schema in CONTRACT["components"]["schemas"].items()
        for f in schema["properties"]
    ]

    assert [] == [f for f in fields if text.count(f' id="{f}"') != 1]
    statuses = {s for operation in operations for s in operation["responses"]}
    assert [] == [s for s in statuses - {"default"} if f">{s}</span>" not in text]
    bodies = [
        resolved(CONTRACT, body)
        for operation in operations
        for body in (operation.get("requestBody", {}), *operation["responses"].values())
    ]
    examples = [
        e for b in bodies for m in b.get("content", {}).values() for e in m.get("examples", {})
    ]
    for one in (
        "raw_input: str",
        "ResumeDataUpdate",
        "NotFoundError",
        "AFFINDA_API_KEY",
        "hard_skill",
    ):
        assert one in text
    assert text.count(">JSON<") == len(examples)
    assert text.count(">Python<") == text.count(">curl<") == len(SHOWN)


def test_samples_are_the_goldens() -> None:
    """The samples are calls that the tests replay, and curl sends the JSON that is recorded."""
    for case, sample in zip(SHOWN, samples.samples(SHOWN, "h", "KEY"), strict=True):
        head, _, body = (samples.WIRE / case / "request.http").read_bytes().partition(b"\r\n\r\n")
        if b"multipart/form-data" in head:
            assert "--form" in sample.curl
            continue
        plain = re.sub(r"\s", "", sample.curl.replace("'\"'\"'", "'"))

        assert re.sub(r"\s", "", body.decode()) in plain
        assert re.search(r"\bclient\.\w+\(", sample.python)
        assert "the-key" not in sample.curl
        compile(sample.python, case, "exec")


@pytest.mark.parametrize(
    "text",
    [
        "<script>a</script>",
        "[a](javascript:alert(1))",
        "![a](http://127.0.0.1:9/a.png)",
        "</section><h1>x</h1>",
    ],
)
def test_hostile_text(text: str) -> None:
    """Text of a contract brings no tag, no script and no image along."""
    assert not re.search(r"<(?!/?p>|/a>|a href=\"http)", markdown(text).strip()), markdown(text)


@needs_chromium
def test_browser(page: Path) -> None:
    """A browser without a network shows the operation and each field, and complains of nothing."""
    dom, complaints = opened(page)
    shown = set(re.findall(r'<div class="field" id="([^"]+)"', dom))
    fields = {
        f"{s}.{f}"
        for s, schema in CONTRACT["components"]["schemas"].items()
        for f in schema["properties"]
    }

    assert [] == complaints
    assert fields == shown
    assert '<section id="updateResumeData"' in dom
    # The script ran: without it there is no search.
    assert re.search(r'<input type="search" id="filter"[^>]*aria-label="Find a field">', dom)


@needs_chromium
@pytest.mark.parametrize(
    "spoiled",
    [
        '<img src="http://127.0.0.1:9/a.png">',
        "<script>console.error('x')</script>",
        "<style>a{}</style>",
    ],
)
def test_browser_notices(page: Path, tmp_path: Path, spoiled: str) -> None:
    """A page that asks for something else, or says another thing than it was made to, is noticed."""
    other = tmp_path / "index.html"
    other.write_text(page.read_text("utf-8").replace("</main>", f"{spoiled}</main>"), "utf-8")

    assert [] != opened(other)[1]
