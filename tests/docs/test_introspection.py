"""
The fields of models as people see them at run time: signatures, `help()`, documentation tools, editors, `match`.
"""

from __future__ import annotations

import ast
import inspect
import pydoc
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any

import attrs
import jedi
import pytest
from IPython.core.interactiveshell import InteractiveShell
from rich.pretty import pretty_repr

import affinda_resumes
from affinda_resumes import (
    UNSET,
    Education,
    EducationUpdate,
    LocationUpdate,
    ResumeData,
    ResumeDataUpdate,
)
from affinda_resumes._runtime.unset import Unset
from affinda_resumes._runtime.views import ReadView

GENERATED = Path(affinda_resumes.__file__).parents[1]


def test_the_signature_has_the_fields() -> None:
    """Required fields have no default, and each parameter has its type."""
    location = inspect.signature(LocationUpdate).parameters
    education = inspect.signature(EducationUpdate).parameters

    assert ["raw_input", "unknown_fields"] == list(location)
    assert (str, inspect.Parameter.empty) == (
        location["raw_input"].annotation,
        location["raw_input"].default,
    )
    names = ["id", "organization", "accreditation", "grade", "location", "dates"]
    assert [*names, "unknown_fields"] == list(education)
    assert (int | Unset, UNSET) == (education["id"].annotation, education["id"].default)
    assert LocationUpdate | None | Unset == education["location"].annotation
    assert {inspect.Parameter.KEYWORD_ONLY} == {one.kind for one in education.values()}


def test_help_and_ipython_show_the_fields(tmp_path: Path) -> None:
    """`help(LocationUpdate)` and `LocationUpdate?` begin with the parameters."""
    shown = pydoc.render_doc(LocationUpdate, renderer=pydoc.plaintext)
    # From 3.14 on each parameter of a long signature has a line of its own, behind the bar of the margin.
    assert "LocationUpdate(*,raw_input:str,unknown_fields:" in re.sub(r"[\s|]", "", shown)
    shell = InteractiveShell.instance(ipython_dir=str(tmp_path))
    shell.push({"LocationUpdate": LocationUpdate})
    shown = str(shell.object_inspect("LocationUpdate")["init_definition"])
    assert "LocationUpdate(*,raw_input:str,unknown_fields:" in "".join(shown.split())


def test_views_are_attrs_classes() -> None:
    """`attrs.fields`, `match` with keyword patterns and rich's `repr` see the attributes."""
    view = Education.from_dict({"id": 3, "organization": "Clemson"})

    assert ["id", "organization"] == [field.name for field in attrs.fields(Education)][:2]
    assert [field.name for field in attrs.fields(Education)] == [
        field.name for field in attrs.fields(EducationUpdate)
    ]
    assert attrs.has(Education)
    assert not attrs.has(ReadView)
    told = attrs.fields(EducationUpdate).grade
    assert ("GradeUpdate | None | Unset", True) == (told.type, told.init)
    assert not attrs.fields(Education).grade.init
    assert {"id": 3, "organization": "Clemson"}.items() <= attrs.asdict(view).items()
    assert ("id", "organization") == EducationUpdate.__match_args__[:2]
    match view:
        case Education(id=3, organization=str(name)):
            assert "Clemson" == name
        case _:
            pytest.fail("no pattern matched")
    match view.to_update():
        case EducationUpdate(grade=Unset.UNSET, id=int(number)):
            assert 3 == number
        case _:
            pytest.fail("no pattern matched")
    assert "Education(id=3, organization='Clemson')" == pretty_repr(view)
    assert "EducationUpdate(id=3, organization='Clemson')" == pretty_repr(view.to_update())


@pytest.mark.parametrize(
    ("code", "names"),
    [
        (
            "with Client() as c:\n    c.",
            {"update_resume_data", "update_resume_data_detailed", "close"},
        ),
        (
            "async def f():\n    async with AsyncClient() as c:\n        c.",
            {"update_resume_data", "aclose"},
        ),
        ("ResumeData.from_dict({}).", {"summary", "education", "to_dict", "to_update"}),
        ("ResumeData.from_dict({}).location.", {"raw_input", "formatted"}),
        ("ResumeData.from_dict({}).to_update().", {"summary", "changes_since"}),
        ("ResumeDataUpdate.from_dict({}).", {"summary", "changes_since"}),
        ("r = ResumeData.from_dict({})\nr.to_update().changes_since(r).", {"summary", "to_dict"}),
    ],
)
def test_jedi_completes(
    code: str, names: set[str], run_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Editors complete the members of the class itself, and not those of its base alone."""
    monkeypatch.setattr(jedi.settings, "cache_directory", str(run_folder / "jedi"))
    script = jedi.Script(
        f"from affinda_resumes import *\n{code}",
        project=jedi.Project(GENERATED, added_sys_path=[str(GENERATED)]),
    )
    last = script._code.splitlines()
    found = {one.name for one in script.complete(len(last), len(last[-1]))}

    assert names <= found


def texts_of_fields() -> dict[str, str]:
    """Return the description of each field of each model, as one line."""
    found: dict[str, str] = {}
    for path in sorted((GENERATED / "affinda_resumes" / "models").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                for field, text in zip(node.body, node.body[1:], strict=False):
                    if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
                        value: Any = text.value
                        found[f"{node.name}.{ast.unparse(field.target)}"] = " ".join(
                            value.value.split()
                        )
    return found


def test_sphinx_shows_every_description_whole(tmp_path: Path) -> None:
    """A colon in the first line of a description is not taken for a type, and signatures have the fields."""
    (tmp_path / "conf.py").write_text(
        "extensions = ['sphinx.ext.autodoc', 'sphinx.ext.napoleon']\n"
    )
    (tmp_path / "index.rst").write_text(
        "Models\n======\n\n.. automodule:: affinda_resumes.models\n   :members:\n   :imported-members:\n"
    )
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-b",
        "text",
        str(tmp_path),
        str(tmp_path / "out"),
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, env={"PYTHONPATH": str(GENERATED)}, check=False
    )
    assert 0 == done.returncode, done.stderr
    page = " ".join(
        (tmp_path / "out" / "index.txt").read_text(encoding="utf-8").replace('"', "").split()
    )

    assert re.search(r"LocationUpdate\(\*, raw_input(: str)?, unknown_fields", page)
    texts = texts_of_fields()
    assert len(texts) > 100
    assert [] == [
        name
        for name, text in texts.items()
        if text.replace("`", "").replace('"', "").replace("*", "")
        not in page.replace("`", "").replace("*", "")
    ]


def test_pdoc_shows_every_description(tmp_path: Path) -> None:
    """Each description stands on the page of its class."""
    command = [sys.executable, "-m", "pdoc", "-o", str(tmp_path), "affinda_resumes"]
    done = subprocess.run(
        command, capture_output=True, text=True, env={"PYTHONPATH": str(GENERATED)}, check=False
    )
    assert 0 == done.returncode, done.stderr
    pages = " ".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.html"))
    assert ResumeData.__name__ in pages
    assert ResumeDataUpdate.__name__ in unescape(pages)
