"""
Decoders and encoders: compiled from the declared fields at their first use, and shown by tracebacks.
"""

from __future__ import annotations

import ast
import inspect
import linecache
import subprocess
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes import Education, LocationUpdate, Skill, models
from affinda_resumes._runtime.views.compiled import (
    compile_decoder,
    compile_encoder,
    compile_reader,
    decoder_source,
    encoder_source,
)
from affinda_resumes._runtime.views.write_view import WriteView
from tests.support.inline import package_for

MODELS_FOLDER = Path(inspect.getfile(Education)).parent
ENCODER = """def encode_LocationUpdate(view):
    if view.__class__ is not View:
        return view
    data = {}
    if (value := view.raw_input) is not UNSET:
        data['rawInput'] = value
    return data if view.__carried__ is None else with_carried(view, data)
"""
DECODER = """def decode_Skill(data):
    view = Blank()
    try:
        known = data if len(data) >= 9 else absent | data
        view.id = known['id']
        view.emsi_id = known['emsiId']
        view.name = known['name']
        view.last_used = known['lastUsed']
        view.number_of_months = known['numberOfMonths']
        view.type = known['type']
        view.count = known['count']
        view.weighting = known['weighting']
    except (KeyError, TypeError):
        return read_fallback(view, data)
    if known is not data:
        view.__values__ = values = none_read.copy()
        if known['sources'] is not None:
            del values['sources']
    view.__data__ = data
    view.__class__ = View
    return view

def read_sources(field, parent, owner=None):
    if parent is None:
        return field.slot
    raw = parent.__data__.get('sources')
    if raw.__class__ is list:
        made = []
        for data in raw:
            view = Blank()
            try:
                known = data if len(data) >= 3 else absent | data
                view.section = known['section']
                view.position = known['position']
                view.work_experience_id = known['workExperienceId']
            except (KeyError, TypeError):
                made.append(read_fallback(view, data))
                continue
            view.__data__ = data
            view.__class__ = View
            made.append(view)
    else:
        made = None if raw is None else each(decode_SkillSource, raw)
    return parent.__values__.setdefault('sources', made)
"""


def test_the_source_can_be_printed() -> None:
    """The source that is shown is the code that runs: a decoder's, and that of each method that reads a lazy field."""
    assert ENCODER == encoder_source(LocationUpdate)
    assert DECODER == decoder_source(Skill)
    assert ENCODER == inspect.getsource(compile_encoder(LocationUpdate.__schema__))
    decoder, _, reader = DECODER.partition("\n\n")
    assert decoder + "\n" == inspect.getsource(compile_decoder(Skill.__schema__))
    sources = Skill.__schema__.fields["sources"]
    assert reader == inspect.getsource(compile_reader(Skill, sources))


def test_a_traceback_shows_the_line() -> None:
    """A debugger or traceback finds the lines of a compiled function, after a check of the cache too."""

    class Broken(dict[str, Any]):
        def __len__(self) -> int:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        compile_decoder(Education.__schema__)(Broken())
    linecache.checkcache()
    shown = "".join(traceback.format_exception(caught.value))

    assert (
        'File "<decode affinda_resumes.models.education.Education>", line 4, in decode_Education'
        in shown
    )
    assert "    known = data if len(data) >= 6 else absent | data" in shown


def test_nothing_is_compiled_before_its_first_use() -> None:
    """Importing all models compiles nothing; reading one object compiles its class, and each field that is asked for."""
    code = """
import sys, linecache
sys.path.insert(0, sys.argv[1])
from affinda_resumes import models
compiled = lambda: [name.split(".")[-1] for name in linecache.cache if name.startswith(("<decode", "<read"))]
print(compiled())
view = models.Education.from_dict({"location": {}})
print(compiled())
view.location
print(compiled())
"""
    command = [sys.executable, "-c", code, str(MODELS_FOLDER.parents[1])]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert "[]\n['Education>']\n['Education>', 'location>', 'Location>']\n" == found


def test_threads_compile_at_once(tmp_path: Path) -> None:
    """Threads that need the same class first get equal functions, and none fails."""
    things = package_for(
        """
        Thing:
          type: object
          properties:
            inner: {$ref: "#/components/schemas/Thing"}
            day: {type: string, format: date}
            more: {type: array, items: {$ref: "#/components/schemas/Thing"}}
        """,
        tmp_path,
    )
    found: list[Any] = []
    start = threading.Barrier(8)

    def work() -> None:
        start.wait()
        found.append(
            things.Thing.from_dict({"inner": {"day": "2021-05-01"}, "more": [{"inner": {}}]})
        )

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert 8 == len(found)
    assert [found[0]] * 8 == found
    assert {2021} == {view.inner.day.year for view in found}
    assert {things.Thing} == {type(view.more[0].inner) for view in found}


def test_models_are_declarations() -> None:
    """A model has fields and their descriptions, nothing else, and is at most 8 lines a field and 25 long."""
    for path in MODELS_FOLDER.glob("[a-z]*.py"):
        text = path.read_text(encoding="utf-8")
        classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
        fields = [node for each in classes for node in each.body if isinstance(node, ast.AnnAssign)]
        others = [
            node
            for each in classes
            for node in each.body
            if not isinstance(node, ast.AnnAssign | ast.Expr)
        ]

        assert [] == others
        assert classes
        names = {node.target.id for node in fields if isinstance(node.target, ast.Name)}
        assert len(text.splitlines()) <= 8 * len(names) + 25, path.name


def test_every_model_compiles() -> None:
    """Each function of each model is valid Python."""
    for view in (getattr(models, name) for name in models.__all__):
        source = encoder_source if issubclass(view, WriteView) else decoder_source
        assert source(view) == ast.unparse(ast.parse(source(view))) + "\n"
