"""Decompression of response bodies."""

from __future__ import annotations

import zlib

from .json_codec import UnreadableError


def decompress(body: bytes, encoding: str, max_bytes: int) -> bytes:
    """
    Undo the content encoding of a whole body.

    Raises:
        UnreadableError: it is broken, cut short, larger than `max_bytes`, or of an unknown encoding.
    """
    for name in reversed([part.strip().lower() for part in encoding.split(",")]):
        if name in ("gzip", "x-gzip", "deflate"):
            body = _inflate(body, max_bytes)
        elif name not in ("", "identity"):
            raise UnreadableError("it has a content encoding that was not asked for")
    return body


def _inflate(body: bytes, max_bytes: int) -> bytes:
    # 47 reads both gzip and zlib; some servers send "deflate" without the zlib header.
    reason = "its compression is broken"
    for window in (47, -15):
        content = bytearray()
        end = 0
        for _ in range(_MOST_MEMBERS):
            stream = zlib.decompressobj(window)
            try:
                # In pieces: zlib copies the unused rest of each, and a body may have many members.
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
            # a gzip body may have several members (RFC 1952, section 2.2).
            if not body.startswith(_GZIP_MAGIC, end):
                return bytes(content)
        else:
            raise UnreadableError("its compression has too many parts")
    raise UnreadableError(reason)


_PIECE = 64 * 1024


_MOST_MEMBERS = 10_000


_GZIP_MAGIC = b"\x1f\x8b"
