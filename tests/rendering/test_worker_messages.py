"""The messages between parent and worker."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest

from funkbesk.rendering.messages import MAX_PAYLOAD, BrokenMessage, receive, send


@pytest.mark.parametrize(
    ("header", "payload"),
    [({}, b""), ({"tekst": "æøå \ud800 \n"}, b"\x00\xff" * 1000), ({"problem": None, "tal": [1, 2]}, b"%PDF")],
)
def test_a_message_comes_out_as_it_went_in(header: dict[str, Any], payload: bytes) -> None:
    stream = io.BytesIO()
    send(stream, header, payload)
    send(stream, {"next": True})
    stream.seek(0)
    assert receive(stream) == (header, payload)
    assert receive(stream) == ({"next": True}, b"")
    assert receive(stream) is None


def sent(head: bytes, payload: bytes = b"") -> bytes:
    return struct.pack(">QQ", len(head), len(payload)) + head + payload


@pytest.mark.parametrize(
    "data",
    [
        b"\0",
        sent(b"{}", b"abc")[:-1],
        sent(b'{"a": 1}')[:-1],
        sent(b"[]"),
        sent(b"{"),
        sent(b"\xff"),
        struct.pack(">QQ", 2**63, 0),
        struct.pack(">QQ", 2, MAX_PAYLOAD + 1) + b"{}",
        b"Traceback (most recent call last):\n",
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenMessage):
        receive(io.BytesIO(data))
