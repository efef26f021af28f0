"""`format_file`: the bytes of a file as they should be written, checked to mean the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from funkbesk.documents.key_order import Kinds, below, parts_of
from funkbesk.documents.keys import models_of
from funkbesk.documents.kinds import model_for
from funkbesk.documents.names import FileKind
from funkbesk.formatting.bullet_ids import give_ids
from funkbesk.formatting.growing import NotInLines, grow
from funkbesk.formatting.lost_texts import keep_lost_texts
from funkbesk.formatting.ordering import order
from funkbesk.formatting.printing import printed
from funkbesk.formatting.tree import Tree, comments
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable


class MeaningChanged(Exception):
    """The formatted text would say something else than the file, or lose a comment; nothing may be written."""


@dataclass(frozen=True)
class Formatted:
    """A file as it should be written, and the ids that were made for what had none.

    `unnamed` are the lists, as `opgaver.punkter`, that got none, because an item of them has no text to make it from.
    """

    data: bytes
    new_ids: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()


def format_file(data: bytes, shown: str, kind: FileKind) -> Formatted:
    """Return the file's bytes in canonical form: the order of keys, texts, blank lines, ids for new bullets.

    `shown` is what findings call the file. A byte order mark stays, and so does CRLF where every line ends with it.
    Raises `Unreadable` for a file that the reader refuses, and `MeaningChanged` where the result, read again, is not
    the same document with the same comments.
    """
    parsed = read(data, shown, may_be_empty=kind == "settings")
    text = parsed.source.text
    unix = text.replace("\r\n", "\n")
    try:
        tree = grow(unix, parsed.data)
    except NotInLines:
        return Formatted(data)
    model = model_for(kind, parsed.data)
    kinds: Kinds = (model,) if model else ()
    keep_lost_texts(tree)
    new = give_ids(tree, kinds, parsed.data)
    order(tree, kinds)
    result = printed(tree, parts_of(model))
    if result != unix:
        _check(result, tree, new.applied(parsed.data), kinds, kind)
    return Formatted(
        (parsed.source.mark + _with_line_ends_of(text, result)).encode(),
        tuple(new.made),
        tuple(".".join(map(str, path)) for path in new.unnamed),
    )


def _with_line_ends_of(text: str, result: str) -> str:
    """Return the result with CRLF where every line of the file ends so, as an editor on Windows writes it."""
    windows = "\r\n" in text and text.count("\r\n") == text.count("\n")
    return result.replace("\n", "\r\n") if windows else result


def _check(result: str, tree: Tree, expected: dict[str, Any], kinds: Kinds, kind: FileKind) -> None:
    """Raise `MeaningChanged` unless the text holds the data, and the comments where the tree has them."""
    try:
        again = read(result.encode(), "", may_be_empty=kind == "settings")
    except Unreadable as problem:
        raise MeaningChanged from problem
    if not _same(again.data, expected, kinds) or comments(grow(result, again.data)) != comments(tree):
        raise MeaningChanged


def _same(one: Any, other: Any, kinds: Kinds) -> bool:
    """Return whether two documents mean the same. Only where a model names the keys is their order no meaning."""
    if one.__class__ is not other.__class__:
        return False
    if isinstance(one, dict):
        keys = set if models_of(kinds) else list
        return keys(one) == keys(other) and all(_same(one[key], other[key], below(kinds, key)) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(
            _same(*pair, below(kinds, number)) for number, pair in enumerate(zip(one, other, strict=True))
        )
    return bool(one == other)
