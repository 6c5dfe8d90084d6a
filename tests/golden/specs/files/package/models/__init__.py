# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .add_document_body import AddDocumentBodyInput
from .album import AlbumUpdate
from .album_owner import AlbumOwnerUpdate

__all__ = [
    "AddDocumentBodyInput",
    "AlbumOwnerUpdate",
    "AlbumUpdate",
]
