"""
Names of modules, classes and methods.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.python.names import NameRegistry, snake

FILLERS = "\u115f\u1160\u3164\uffa0"


@pytest.mark.parametrize("name", ["con", "NUL", "Aux", "lpt1", "COM9", "prn"])
def test_no_module_is_called_as_a_device(name: str) -> None:
    """On Windows no file may be called so, whatever its ending."""
    assert f"{name.lower()}_" == snake(name)


def test_letters_that_are_not_seen_are_no_part_of_a_name() -> None:
    """Hangul fillers are letters to Python, and nothing to the eye."""
    registry = NameRegistry()

    assert "thing" == snake(f"thi{FILLERS}ng")
    assert ["Thing", "Thing2"] == [
        registry.component(name) for name in ("Thing", f"Th{FILLERS}ing")
    ]


def test_a_name_of_many_bytes_is_cut(tmp_path: Path) -> None:
    """A file system counts bytes, and a letter may take four of them."""
    names = {snake(start * 300 + end) for start in ("a", "é", "字", "𐐨") for end in ("x", "y")}

    assert 8 == len(names)
    assert all(len(name.encode()) <= 100 and name.isidentifier() for name in names)


def test_many_names_that_become_one_end_soon(tmp_path: Path) -> None:
    """The numbers behind them are given one after the other, and not looked for from the first each time."""
    registry = NameRegistry()
    looked = 0

    def keys(free: str) -> tuple[str, ...]:
        nonlocal looked
        looked += 1
        return (snake(free),)

    names = ["a" + "-" * number for number in range(1, 300)]
    found = [registry._register(name, "_", keys) for name in names]

    assert len(found) == len({snake(name) for name in found})
    assert looked < 5 * len(names)
