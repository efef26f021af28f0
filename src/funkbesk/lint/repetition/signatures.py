"""What a bullet is about in a few letters, to be compared with thousands of others without reading them again."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from zlib import crc32

from funkbesk.lint.repetition.likeness import TOKEN

_MOST_STEMS = 60


def signature(stems: Iterable[str]) -> str:
    """Return the stems as tokens of four letters in alphabetical order.

    A token is three bytes of a checksum. Of 50,000 stems one in 300 shares its token with another, which matters only
    where two bullets differ in just these stems.
    """
    return "".join(sorted({_token(one) for one in stems})[:_MOST_STEMS])


@lru_cache(maxsize=50_000)
def _token(stem: str) -> str:
    token = b64encode(crc32(stem.encode()).to_bytes(4, "big")[:3]).decode("ascii")
    if len(token) != TOKEN:
        raise ValueError("three bytes are four letters")
    return token
