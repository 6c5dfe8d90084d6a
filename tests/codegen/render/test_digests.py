"""
The diff of the drift check holds no digest and no version of the package; a file that has only those is named.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.output.publish import diff, publish
from codegen.render.digests import without_digests

OLD, NEW = "a" * 64, "b" * 64

SHORT = {
    "_about.py": (
        f'PACKAGE_VERSION: Final = "1.0"\nCONTRACT_VERSION: Final = "1"\n    "{OLD}"\n',
        'PACKAGE_VERSION: Final = "…"\nCONTRACT_VERSION: Final = "1"\n    "…"\n',
    ),
    "_manifest.json": (
        f'{{\n  "version": "1.0",\n    "version": "1",\n    "LICENSE": "sha256:{OLD}"\n',
        '{\n  "version": "…",\n    "version": "1",\n    "LICENSE": "sha256:…"\n',
    ),
    "__init__.py": ('__version__ = "1.0"\nother = "1.0"\n', '__version__ = "…"\nother = "1.0"\n'),
    "../p.version.txt": (
        f"# Made\n1.0.post1+shaaaaaaaaaaaaa {OLD}\n1.0 short\n",
        "# Made\n… …\n1.0 short\n",
    ),
    "client.py": (f"{OLD}\n1.0 {OLD}\n", f"{OLD}\n1.0 {OLD}\n"),
}


@pytest.mark.parametrize("path", SHORT)
def test_what_is_left_of_a_text(path: str) -> None:
    """Versions of the contract stay, and so does all of a file that is not known to hold digests."""
    text, expected = SHORT[path]

    assert expected == without_digests(path, text)


def test_a_file_that_differs_only_there_is_named(tmp_path: Path) -> None:
    """Such a file is a line of the diff, so the check fails; of others, the diff shows the rest."""
    old = {"_about.py": f"# {OLD}\n", "_manifest.json": f"{OLD}\nold\n", "client.py": f"{OLD}\n"}
    new = {"_about.py": f"# {NEW}\n", "_manifest.json": f"{NEW}\nnew\n", "client.py": f"{NEW}\n"}
    publish(old, tmp_path / "out", marker="_about.py")
    missing = tmp_path / "none" / "out"

    assert (
        "only version and digests of out/_about.py differ\n"
        "--- out/_manifest.json\n+++ out/_manifest.json\n@@ -1,2 +1,2 @@\n …\n-old\n+new\n"
        f"--- out/client.py\n+++ out/client.py\n@@ -1 +1 @@\n-{OLD}\n+{NEW}\n"
    ) == diff(new, tmp_path / "out", plain=without_digests)
    assert f"+# {NEW}\n" in diff(new, missing, plain=without_digests)
