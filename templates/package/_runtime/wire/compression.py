# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Decompress response bodies.
"""

from __future__ import annotations

import zlib

from .json_codec import UnreadableError


def decompress(body: bytes, encoding: str, max_bytes: int) -> bytes:
    """
    Undo the content encoding of a whole body.

    Raises:
        UnreadableError: it is broken or cut short, of an unknown kind, or larger than `max_bytes`.
    """
    for name in reversed([part.strip().lower() for part in encoding.split(",")]):
        if name in ("gzip", "x-gzip", "deflate"):
            body = _inflate(body, max_bytes)
        elif name not in ("", "identity"):
            raise UnreadableError("it has a content encoding that was not asked for")
    return body


def _inflate(body: bytes, max_bytes: int) -> bytes:
    # 47 takes both gzip and zlib; a "deflate" without the zlib header is what some servers send.
    reason = "its compression is broken"
    for window in (47, -15):
        content = bytearray()
        end = 0
        for _ in range(_MOST_MEMBERS):
            stream = zlib.decompressobj(window)
            try:
                # In pieces: what is left of one is copied, and a body may come in many members.
                while not stream.eof and end < len(body) and len(content) <= max_bytes:
                    piece = stream.unconsumed_tail or body[end : end + _PIECE]
                    end += 0 if stream.unconsumed_tail else len(piece)
                    content += stream.decompress(piece, max_bytes + 1 - len(content))
            except zlib.error:
                break
            if len(content) > max_bytes:
                raise UnreadableError(f"it is larger than {max_bytes} bytes")
            if not stream.eof:
                reason = "its compression is cut short"
                break
            end -= len(stream.unused_data)
            # gzip may come in several members (RFC 1952, section 2.2).
            if not body.startswith(_GZIP_MAGIC, end):
                return bytes(content)
        else:
            raise UnreadableError("its compression has too many parts")
    raise UnreadableError(reason)


_PIECE = 64 * 1024


_MOST_MEMBERS = 10_000


_GZIP_MAGIC = b"\x1f\x8b"
