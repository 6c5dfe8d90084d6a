# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update`.
"""

from .add_document_body import AddDocumentBodyInput
from .album import AlbumInput
from .album_owner import AlbumOwnerInput

__all__ = [
    "AddDocumentBodyInput",
    "AlbumInput",
    "AlbumOwnerInput",
]
