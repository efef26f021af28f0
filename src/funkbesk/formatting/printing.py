"""A tree as the text of a file: two spaces a level, one blank line between the parts."""

from __future__ import annotations

from collections.abc import Container

from funkbesk.formatting.texts import plain, written
from funkbesk.formatting.tree import Block, Entry, Flow, Scalar, Tree

_STEP = 2


def printed(tree: Tree, parts: Container[str]) -> str:
    """Return the text, with LF; `parts` are the top-level keys that have blank lines around them."""
    lines = list(tree.root.head)
    before: Entry | None = None
    for entry in tree.root.entries:
        apart = any(_is_part(one, parts) for one in (before, entry))
        if before is not None and (entry.spaced or apart):
            lines.append("")
        lines += _entry(entry, 0, keyed=True)
        before = entry
    if tree.foot:
        lines += ["", *tree.foot] if tree.root.entries else tree.foot
    return "".join(f"{line}\n" for line in lines)


def _is_part(entry: Entry | None, parts: Container[str]) -> bool:
    return entry is not None and entry.name in parts and isinstance(entry.value, Block)


def _block(block: Block, indent: int) -> list[str]:
    lines = _comments(block.head, indent)
    for number, entry in enumerate(block.entries):
        if entry.spaced and number:
            lines.append("")
        lines += _entry(entry, indent, keyed=block.keyed)
    return lines


def _entry(entry: Entry, indent: int, *, keyed: bool) -> list[str]:
    pad = " " * indent
    start = f"{pad}{_key(entry)}:" if keyed else f"{pad}-"
    inside = indent + _STEP
    value = entry.value
    if isinstance(value, Block):
        lines = _block(value, inside)
        if keyed or entry.beside or value.head or value.entries[0].above:
            lines = [start + entry.beside, *lines]
        else:
            lines[0] = f"{start} {lines[0].lstrip(' ')}"
    elif isinstance(value, Flow):
        lines = _shifted(value, start, inside)
        lines[-1] += entry.beside
    else:
        lines = _value(value, start, inside, entry.beside)
    # behind a text under >- or | a comment must be indented less than the text
    deep = inside - 1 if _is_text_block(value, lines) else inside
    return [*_comments(entry.above, indent), *lines, *_comments(entry.below, deep)]


def _value(value: Scalar, start: str, inside: int, beside: str) -> list[str]:
    first, *rest = written(value, inside, len(start) + 1)
    lines = [f"{start} {first}".rstrip(" "), *rest]
    beside = f" {beside.lstrip(' ')}" if rest and beside else beside
    at = -1 if rest and first not in {">-", "|"} else 0
    lines[at] += beside
    return lines


def _is_text_block(value: object, lines: list[str]) -> bool:
    return isinstance(value, Scalar) and len(lines) > 1


def _key(entry: Entry) -> str:
    return entry.name if plain(entry.name) else entry.written


def _shifted(flow: Flow, start: str, inside: int) -> list[str]:
    """Return the lines of brackets, moved as a whole with their first line, but never out of their key's content."""
    first, *rest = flow.raw.split("\n")
    move = len(start) + 1 - flow.column
    lines = [f"{start} {first}".rstrip(" ")]
    for line in rest:
        text = line.lstrip(" ")
        indent = max(len(line) - len(text) + move, inside)
        lines.append(" " * indent + text.rstrip(" ") if text else "")
    return lines


def _comments(lines: list[str], indent: int) -> list[str]:
    return [" " * indent + line if line else "" for line in lines]
