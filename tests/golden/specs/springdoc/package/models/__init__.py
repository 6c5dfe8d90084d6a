# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .animal import Animal, AnimalInput
from .cat import Cat, CatInput
from .dog import Dog, DogInput
from .page_animal import PageAnimal
from .pageable import PageableInput
from .problem_detail import ProblemDetail
from .upload_body import UploadBodyInput

__all__ = [
    "Animal",
    "AnimalInput",
    "Cat",
    "CatInput",
    "Dog",
    "DogInput",
    "PageAnimal",
    "PageableInput",
    "ProblemDetail",
    "UploadBodyInput",
]
