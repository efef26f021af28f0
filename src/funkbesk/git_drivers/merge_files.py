"""The bytes of three versions of a file to those of one: by keys and bullets, or as git does it by lines."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.git_drivers.cutting import NotCuttable, cut
from funkbesk.git_drivers.pieces import SIDES, Path, Pieces, Side, all_chosen, conflicts, data_of
from funkbesk.git_drivers.three_way import merge
from funkbesk.git_drivers.writing import Markers, written
from funkbesk.reading.reader import read
from funkbesk.reading.source import MAX_BYTES, Unreadable

_MARK = b"\xef\xbb\xbf"


class NotByKeys(Exception):
    """The versions can't be merged by keys: one of them can't be read, or the result would say something else."""


class Merged(NamedTuple):
    """A merged file, and the path of keys to each place where a person must choose."""

    data: bytes
    conflicts: tuple[Path, ...]


def merge_files(base: bytes, ours: bytes, theirs: bytes, *, marker_size: int = 7) -> Merged:
    """Return the merged file. Line ends and the byte order mark are as on the side that changed them.

    Raises `NotByKeys`. The result has been read again: whatever is chosen, it is the document that was meant.
    """
    versions = (base, ours, theirs)
    try:
        pieces = merge(*(cut(_text(data)) for data in versions))
    except (Unreadable, NotCuttable):
        raise NotByKeys from None
    for side in SIDES:
        _check(pieces, side)
    lines = written(pieces, Markers(marker_size))
    windows = _taken(*(_is_windows(data) for data in versions))
    marked = _taken(*(data.startswith(_MARK) for data in versions))
    end = "\r\n" if windows else "\n"
    result = "".join(line + end for line in lines).encode()
    return Merged(_MARK * marked + result, tuple(conflicts(pieces.children)))


def _text(data: bytes) -> str:
    """Return the text with LF. Raises `NotByKeys` for bytes that are no text, and for too many of them."""
    if len(data) > MAX_BYTES:
        raise NotByKeys
    try:
        return data.removeprefix(_MARK).decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise NotByKeys from None


def _check(pieces: Pieces, side: Side) -> None:
    """Raise `NotByKeys` unless the file, with every conflict decided for a side, is read as what was put together."""
    decided = Pieces(pieces.head, all_chosen(pieces.children, side), pieces.foot)
    text = "".join(f"{line}\n" for line in written(decided, Markers()))
    try:
        again = read(text.encode(), "", may_be_empty=True).data
    except Unreadable:
        raise NotByKeys from None
    if repr(again) != repr(data_of(decided.children)):  # repr tells 1 from true, and one order from another
        raise NotByKeys


def _is_windows(data: bytes) -> bool:
    return b"\r\n" in data and data.count(b"\r\n") == data.count(b"\n")


def _taken(base: bool, ours: bool, theirs: bool) -> bool:  # noqa: FBT001 (three versions of one value)
    return theirs if ours == base else ours
