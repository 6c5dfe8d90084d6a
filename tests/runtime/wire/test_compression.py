"""
Decompression of bodies.
"""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from affinda_resumes._runtime.wire.compression import decompress
from affinda_resumes._runtime.wire.json_codec import UnreadableError


@given(st.lists(st.binary(max_size=40) | st.integers(0, 200_000).map(bytes), max_size=6))
def test_gzip_in_several_members(parts: list[bytes]) -> None:
    """A body of several gzip members is their contents in order."""
    members = b"".join(map(gzip.compress, [b"", *parts]))

    assert b"".join(parts) == decompress(members, "gzip", 10**7)
    assert b"".join(parts) == decompress(members + b"\0\0", "gzip", 10**7)


def test_gzip_in_too_many_members() -> None:
    """A body that is nothing but beginnings holds no call."""
    with pytest.raises(UnreadableError, match="too many parts"):
        decompress(gzip.compress(b"") * 20_000, "gzip", 10**7)
    with pytest.raises(UnreadableError, match="larger than 100 bytes"):
        decompress(gzip.compress(bytes(60)) * 2, "gzip", 100)
    with pytest.raises(UnreadableError, match="cut short"):
        decompress(gzip.compress(b"") + gzip.compress(b"a" * 100)[:-9], "gzip", 100)
