"""
docs/review.md says what `make review` does, and its pipelines call what there is.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
import yaml

from tools.review.__main__ import _parser
from tools.review.formats import FORMATS
from tools.review.settings import parse_settings

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "review.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
WORKFLOW = ROOT / ".github" / "workflows" / "review.yml"


def test_every_format_is_listed() -> None:
    """The page lists each format, and no other."""
    assert list(FORMATS) == re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)


def test_the_workflow_is_our_own() -> None:
    """The workflow on the page is the one that this repository runs, on each change of the contract."""
    assert ("yaml", WORKFLOW.read_text("utf-8")) in BLOCKS
    said = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert "openapi.yaml" in said[True]["pull_request"]["paths"]  # `on` is true in YAML 1.1
    assert {"contents": "read", "pull-requests": "write"} == said["permissions"]


def scripts() -> list[str]:
    """Return the commands of the pipelines on the page."""
    found: list[str] = []
    for language, text in BLOCKS:
        said = yaml.safe_load(text) if language == "yaml" else None
        if isinstance(said, dict) and "jobs" in said:
            found += [step["run"] for step in said["jobs"]["review"]["steps"] if "run" in step]
        elif isinstance(said, dict) and "review" in said:
            found += said["review"]["script"] + said["review"]["after_script"]
    return found


def test_the_pipelines_call_what_there_is() -> None:
    """Each `make review` of a pipeline is against the merge base and has arguments that the program takes."""
    calls = [script for script in scripts() if "make review" in script]

    assert 2 == len(calls)
    assert 2 == sum("git merge-base" in script for script in scripts())
    for call in calls:
        (arguments,) = (
            word.partition("=")[2] for word in shlex.split(call) if word.startswith("ARGS=")
        )
        outputs = dict(_parser().parse_args(shlex.split(arguments)).output)
        assert Path("build/review.md") == outputs["markdown"]
    assert 2 == sum("tools.review.comment build/review.md" in script for script in scripts())


def test_the_settings_are_valid() -> None:
    """The example of `review.toml` can be read, and says what its comments say."""
    (text,) = (text for language, text in BLOCKS if language == "toml")
    settings = parse_settings(text)

    assert ("breaking", 180, 31) == (
        settings.threshold,
        settings.notice.stable,
        settings.notice.beta,
    )
    assert ["operation-removed"] == [one.rule for one in settings.accepted]


def test_the_hook(tmp_path: Path) -> None:
    """The hook for other repositories reviews a contract against the last commit, and lets a new one pass."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert f"- id: {hook['id']}" in PAGE
    identity = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}  # fmt: skip
    environment = {**os.environ, **identity, "GIT_INDEX_FILE": ".git/index"}

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True
        )

    entry = str(ROOT / hook["entry"])
    contract = tmp_path / "openapi.yaml"
    contract.write_text("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n")
    assert re.match(hook["files"], contract.name)
    for command in (("init", "-q"), ("add", "."), ("commit", "-qm", "a")):
        assert 0 == run("git", *command).returncode
    (tmp_path / "openapi.json").write_text("{}")
    (tmp_path / "review.toml").write_text("threshold = 'documentation'\n")
    contract.write_text(contract.read_text().replace("title: t", "title: u"))

    done = run(entry, "openapi.yaml", "openapi.json")

    assert (1, "") == (done.returncode, done.stderr)
    assert "HEAD:openapi.yaml → openapi.yaml" in done.stdout
    assert "title: t → u" in done.stdout


@pytest.mark.parametrize(
    "word", ["GITHUB_TOKEN", "REVIEW_TOKEN", "STATUS=FILE", "ALLOW_BREAKING=1"]
)
def test_the_page_names(word: str) -> None:
    """The page names the settings that the environment gives."""
    assert word in PAGE
