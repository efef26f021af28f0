"""The messages between the command and its worker processes: a JSON header and raw bytes, each with its length.

Never pickle: a worker runs other people's templates, and unpickling what it sends would run its code in the parent.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct(">QQ")
MAX_HEADER = 64 * 1024 * 1024
MAX_PAYLOAD = 128 * 1024 * 1024
"""Bytes. A document of three pages is 50 KB; what is larger than this comes from a template gone wrong."""


class BrokenMessage(Exception):
    """The other side ended in the middle of a message, or sent what is none."""


def send(stream: IO[bytes], header: dict[str, Any], payload: bytes = b"") -> None:
    """Write one message and flush it. Raises `OSError` where the other side is gone."""
    head = json.dumps(header, ensure_ascii=False).encode("utf-8", "surrogatepass")
    stream.write(_LENGTHS.pack(len(head), len(payload)))
    stream.write(head)
    stream.write(payload)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Return the next message as (header, payload), or None where the other side has closed the stream.

    Raises `BrokenMessage` where it ended within a message or the message is larger than any of ours.
    """
    lengths = stream.read(_LENGTHS.size)
    if not lengths:
        return None
    if len(lengths) < _LENGTHS.size:
        raise BrokenMessage("the stream ended within the lengths")
    head_length, payload_length = _LENGTHS.unpack(lengths)
    if head_length > MAX_HEADER or payload_length > MAX_PAYLOAD:
        raise BrokenMessage("the message is larger than any of ours")
    head, payload = stream.read(head_length), stream.read(payload_length)
    if len(head) < head_length or len(payload) < payload_length:
        raise BrokenMessage("the stream ended within a message")
    try:
        header = json.loads(head.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise BrokenMessage("the header is not JSON") from error
    if not isinstance(header, dict):
        raise BrokenMessage("the header is not an object")
    return header, payload
