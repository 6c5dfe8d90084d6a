# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
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
