"""
A diff says what differs between a folder and what it should hold.
"""

from __future__ import annotations

import os
from pathlib import Path

from codegen.output.publish import diff
from tests.support.publishing import TREE, names, publish


def test_diff(tmp_path: Path) -> None:
    """The diff goes from what is there to what belongs there and names files from the output on."""
    output = tmp_path / "out"
    publish(TREE, output)
    (output / "client.py").write_text("x = 2\ny = 3")
    (output / "models" / "a.py").unlink()
    (output / "extra.py").write_text("gone\n")
    (output / "extra.bin").write_bytes(b"\xff\0")
    os.mkfifo(output / "pipe")

    expected = (
        "--- out/client.py\n+++ out/client.py\n@@ -1,2 +1 @@\n-x = 2\n-y = 3\n"
        "\\ No newline at end of file\n+x = 1\n"
        "binary file out/extra.bin is extra\n"
        "--- out/extra.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n"
        "--- /dev/null\n+++ out/models/a.py\n@@ -0,0 +1 @@\n+é\\r\n"
        "special file out/pipe is extra\n"
    )
    assert expected == diff(TREE, output)


def test_diff_of_nothing(tmp_path: Path) -> None:
    """The diff of a missing output shows each file as new, empty ones too, and writes nothing."""
    output = tmp_path / "none" / "out"

    lines = diff(TREE, output).splitlines()

    assert [f"+++ out/{path}" for path in sorted(TREE)] == [
        line for line in lines if line.startswith("+++ ")
    ]
    assert [] == names(tmp_path)


def test_diff_shows_what_is_there(tmp_path: Path) -> None:
    """Characters that can't be seen are escaped in the diff, in names and in lines."""
    output = tmp_path / "out"
    publish(TREE, output)
    (output / "client.py").write_text("x = 1 # \u202e\x1b[2J\n")
    (output / "a\u202e\n.py").write_text("")

    text = diff(TREE, output)

    assert "-x = 1 # \\u202e\\x1b[2J\n" in text
    assert "out/a\\u202e\\n.py" in text
    assert "\u202e" not in text
