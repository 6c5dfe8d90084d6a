"""
Templates that were compiled before give what they would give now.
"""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2
import pytest

from codegen.render.compiled_templates import kept_beside
from tests.support.permissions import read_only


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a module that makes environments, whose bytecode Python keeps in its folder."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "__pycache__").mkdir()
    path = tmp_path / "module.py"
    path.write_text("first", encoding="utf-8")
    return path


def render(module: Path, template: str, *, trim: bool = False) -> str:
    """Render a template in an environment of its own."""
    environment = jinja2.Environment(
        loader=jinja2.DictLoader({"a": template}),
        trim_blocks=trim,
        bytecode_cache=kept_beside(str(module)),
        autoescape=False,
    )
    return environment.get_template("a").render(x=1)


def kept(module: Path) -> list[bytes]:
    """Return what is kept."""
    return [path.read_bytes() for path in module.with_name("__pycache__").iterdir()]


def test_a_template_is_compiled_once(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compiled template is used again, by another environment."""
    assert "1!" == render(module, "{{ x }}!")
    monkeypatch.setattr(jinja2.Environment, "_generate", None)

    assert "1!" == render(module, "{{ x }}!")
    assert 1 == len(kept(module))


def test_a_change_is_seen(module: Path) -> None:
    """Another text, or another module, is compiled again, and takes the place of what was kept."""
    assert "1\n2" == render(module, "{% if x %}1{% endif %}\n2")
    assert "1\n3" == render(module, "{% if x %}1{% endif %}\n3")
    module.write_text("second, which trims blocks", encoding="utf-8")
    assert "13" == render(module, "{% if x %}1{% endif %}\n3", trim=True)

    assert 1 == len(kept(module))


@pytest.mark.parametrize("cut", [0, 1, 40, -3])
def test_what_is_broken_is_compiled_again(module: Path, cut: int) -> None:
    """A file that a run left half written, or that is something else, is written again."""
    render(module, "{{ x }}!")
    (path,) = module.with_name("__pycache__").iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:cut])

    assert "1!" == render(module, "{{ x }}!")
    assert [whole] == kept(module)


def test_a_folder_that_can_not_be_written(module: Path) -> None:
    """Nothing is kept where nothing can be, and the template is rendered."""
    with read_only(module.with_name("__pycache__")):
        assert "1!" == render(module, "{{ x }}!")
    assert [] == kept(module)
    module.with_name("__pycache__").rmdir()

    assert "1!" == render(module, "{{ x }}!")
    assert ["module.py"] == [path.name for path in module.parent.iterdir()]


def test_nothing_is_kept_where_python_keeps_nothing(
    module: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`PYTHONDONTWRITEBYTECODE` counts here, too."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert "1!" == render(module, "{{ x }}!")
    assert [] == kept(module)
