"""
The command line of `make review`: what is compared, what is written where, and the exit statuses.
"""

from __future__ import annotations

import datetime
import io
import json
import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from tools.public_api import ApiChange
from tools.review import __main__ as review
from tools.review.findings import Finding
from tools.review.formats import FORMATS
from tools.review.formats.paper import Paper
from tools.review.inputs.contract_at import NoContractError, from_base, from_file, shown
from tools.review.report import Review
from tools.review.settings import SettingsError, parse_settings, settings_beside

ROOT = Path(__file__).parents[2]
TODAY = datetime.date(2026, 1, 1)
IDENTITY = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}  # fmt: skip


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder."""
    subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **IDENTITY})


#: No operation: no package is made of it, which takes most of a review's time.
SMALL = {"openapi": "3.1.0", "info": {"title": "t", "version": "1.0.0"}, "paths": {}}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a contract in a repository, changed since the commit `trunk`; its reviews fail at any change."""
    folder = tmp_path_factory.mktemp("other")
    contract = folder / "apis" / "things.json"
    contract.parent.mkdir()
    contract.write_text(json.dumps(SMALL))
    (contract.parent / "review.toml").write_text('threshold = "documentation"\n')
    git(folder, "init", "-q", "-b", "trunk")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "a")
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD")
    contract.write_text(json.dumps({**SMALL, "info": {"title": "new", "version": "1.0.0"}}))
    return contract


# What is compared ----------------------------------------------------------------------------


def test_any_repository(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A commit is one of the repository that the contract is in, whatever git was called for."""
    monkeypatch.setenv("GIT_DIR", str(ROOT / ".git"))

    base = from_base("trunk", spec)

    assert "trunk:apis/things.json" == base.label
    assert SMALL == base.contract.document
    assert "apis/things.json" == shown(spec)
    assert "openapi.yaml" == shown(ROOT / "openapi.yaml")


def test_standard_input(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The base may come on standard input, as JSON or as YAML."""
    for text in (json.dumps(SMALL, indent=1), "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"):  # fmt: skip
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

        assert "standard input" == from_base("-", spec).label


def test_no_such_base(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a local `main` that of the origin is proposed; outside of a repository a file is asked for."""
    with pytest.raises(NoContractError, match=r"origin/main is a commit: BASE=origin/main$"):  # fmt: skip
        from_base("main", spec)
    with pytest.raises(NoContractError, match=r"^'nothing' is neither a commit nor a file$"):
        from_base("nothing", spec)
    alone = tmp_path / "things.json"
    shutil.copy(spec, alone)
    with pytest.raises(NoContractError, match=r"is in no git repository, so name a file"):
        from_base("main", alone)
    monkeypatch.setenv("PATH", str(tmp_path))  # no git at all
    with pytest.raises(NoContractError, match=r"is in no git repository, so name a file"):
        from_base("main", spec)

    assert from_file(alone).texts == from_base(str(alone), spec).texts


# Exit statuses and reports -------------------------------------------------------------------


def test_statuses_through_make(spec: Path, tmp_path: Path) -> None:
    """`make` ends with 2 whatever failed: STATUS is a file that gets the review's own; one run writes reports."""
    found: dict[str, tuple[str, int]] = {}
    for base in ("trunk", "nothing"):
        status, reports = tmp_path / f"{base}.status", tmp_path / base
        outputs = [f"--output={name}={reports}/{name}" for name in ("json", "html", "sarif")]
        done = subprocess.run(
            ["make", "-s", "review", f"BASE={base}", f"STATUS={status}", f"ARGS=--format github --spec {spec} {' '.join(outputs)}"],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )  # fmt: skip
        found[base] = (status.read_text().strip(), done.returncode)
        assert json.loads((reports / "json").read_text())["fails"]
        assert {"json", "html", "sarif"} == {path.name for path in reports.iterdir()}
        assert re.match("::(error|notice) file=apis/things.json,line=1,title=", done.stdout)

    assert {"trunk": ("1", 2), "nothing": ("3", 2)} == found


def test_a_report_that_can_not_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A report that can't be written is named, and the status is not that of a break."""
    same = str(ROOT / "openapi.yaml")

    assert 3 == review.main(["--base", same, "--output", f"json={tmp_path}"])
    assert capsys.readouterr().err.startswith("review: ")


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("--output=pdf=x", "must be FORMAT=FILE, with one of text, markdown, "),
        ("--output=json", "must be FORMAT=FILE"),
        ("--limit=100", "must be a number of at least 5000"),
        ("--format=pdf", "invalid choice"),
    ],
)
def test_usage(option: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A format that there isn't, or a limit that nothing fits, ends with 2."""
    with pytest.raises(SystemExit) as ended:
        review.main([option])

    assert 2 == ended.value.code
    assert message in capsys.readouterr().err


def test_colour_is_for_terminals(spec: Path) -> None:
    """Colour and the width are those of a terminal; NO_COLOR and what is no terminal get none."""
    same = [sys.executable, "-m", "tools.review", "--base", spec, "--spec", spec]
    found: dict[str, str] = {}
    for setting in ("", "1"):
        leader, follower = pty.openpty()
        environment = {**os.environ, "COLUMNS": "60", "NO_COLOR": setting, "TERM": "xterm"}
        with subprocess.Popen(same, cwd=ROOT, env=environment, stdout=follower) as process:
            os.close(follower)
            said = b""
            try:
                while piece := os.read(leader, 65536):
                    said += piece
            except OSError:  # how a terminal ends on Linux
                pass
        os.close(leader)
        assert 0 == process.returncode
        found[setting] = said.decode().replace("\r\n", "\n")

    assert found[""].startswith("\x1b[1;32mNothing changes\x1b[0m\n")
    assert "\x1b" not in found["1"]
    assert max(map(len, found["1"].splitlines())) <= 60


# Settings ------------------------------------------------------------------------------------


def failing() -> Review:
    """Return a review of a break of the contract, and one of the package."""
    finding = Finding("operation-removed", "GET /a", "removed", "a.yaml", 7, True)
    change = ApiChange("gone", "method", "Client.a", "()", "", "()", True)
    return Review("a.yaml", "b.yaml", [finding], [change], {}, [], ("1.0.0", "1.0.0"))


def test_accepted_until_a_day() -> None:
    """An accepted change fails no review until its last day is over; the report says who, why and until when."""
    entry = "[[accept]]\nrule = {!r}\nplace = {!r}\nreason = 'Nobody calls it.'\nauthor = 'Ada'\nexpires = 2026-01-01\n"
    entries = "".join(entry.format(row.rule, row.place) for row in failing().failing)
    settings = parse_settings(entries)
    accepted = evolve(failing(), settings=settings, today=TODAY)
    expired = evolve(accepted, today=TODAY + datetime.timedelta(1))

    assert 2 == len(failing().failing) == len(expired.failing)
    assert ([], False, "major") == (accepted.failing, accepted.breaks, accepted.asked)
    text = FORMATS["text"](accepted, Paper())
    assert "accepted: by Ada until 2026-01-01: Nobody calls it." in text
    assert "Nothing breaks: 1 breaking, 1 break in Python (2 accepted)" in text
    assert "acceptance expired: by Ada" in FORMATS["text"](expired, Paper())
    said = json.loads(FORMATS["json"](expired, Paper()))["changes"][0]["accepted"]
    assert {"reason": "Nobody calls it.", "author": "Ada", "expires": "2026-01-01", "expired": True} == said  # fmt: skip
    mark = f"fingerprint = '{failing().rows[0].fingerprint}'\n"
    for line, left in ((mark, 1), ("fingerprint = 'other'\n", 2)):
        exact = parse_settings(entries.replace("place", f"{line}place", 1))
        assert left == 1 + len(evolve(failing(), settings=exact, today=TODAY).failing)


def test_severities_and_threshold() -> None:
    """A rule may have another class, and a review may fail at another one."""
    classes = "[severities]\noperation-removed = 'risky'\npython-break = 'risky'\n"
    said = (
        classes,
        "threshold = 'risky'\n" + classes,
        "[severities]\nversion-too-low = 'breaking'",
    )
    found = [evolve(failing(), settings=parse_settings(text)) for text in said]

    assert [0, 2, 3] == [len(one.failing) for one in found]
    assert [False, False, True] == [one.breaks for one in found]
    assert (
        "Nothing breaks, something may surprise: 1 risky, 1 break in Python" == found[0].verdict[1]
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[accept]]\nrule = 'x'", "accept 1: place is missing"),
        ("accept = 1", "accept: must be tables"),
        ("[severities]\nx = 'risky'", "severities: no rule is called 'x'"),
        ("[severities]\noperation-removed = 'bad'", "severities.operation-removed: must be one of"),
        ("[notice]\nstable = -1", "notice.stable: must be a number of days"),
        ("[notice]\nalpha = 1", "notice: 'alpha' is no setting; there are beta, stable"),
        ("acept = []", "the file: 'acept' is no setting"),
        ("[[accept]]\nrule = 'operation-removed'\nplace = 'x'\nreason = ' '\nauthor = 'a'\nexpires = 2026-01-01", "reason must be text, and not empty"),
        ("[[accept]]\nrule = 'operation-removed'\nplace = 'x'\nreason = 'r'\nauthor = 'a'\nexpires = '2026-01-01'", "expires must be a date"),
        ("[[accept]]\nrule = 'operation'\nplace = 'x'\nreason = 'r'\nauthor = 'a'\nexpires = 2026-01-01", "no rule is called 'operation'"),
    ],
)  # fmt: skip
def test_settings_that_mean_nothing(text: str, message: str) -> None:
    """A setting without a meaning is named, with what it may say."""
    with pytest.raises(SettingsError, match=message):
        parse_settings(text)


def test_settings_are_beside_the_contract(tmp_path: Path) -> None:
    """The file stands beside the contract; without one, the settings are those of the table."""
    assert "breaking" == settings_beside(tmp_path / "a.yaml").threshold
    (tmp_path / "review.toml").write_text(
        'threshold = "risky"\n[notice]\nstable = 180\nbeta = 31\n'
    )

    settings: Any = settings_beside(tmp_path / "a.yaml")

    assert ("risky", 180, 31) == (settings.threshold, settings.notice.stable, settings.notice.beta)
    (tmp_path / "review.toml").write_text("x = [")
    with pytest.raises(SettingsError, match=r"review\.toml: "):
        settings_beside(tmp_path / "a.yaml")
