"""Texts whose end YAML takes for a comment (`Svar på sag #2`): they stay as they are, and the warning stays true."""

from __future__ import annotations

import re

from funkbesk.formatting.tree import Block, Scalar, Tree

_NO_COMMENT = re.compile(r" +#\w")


def keep_lost_texts(tree: Tree) -> None:
    """Let texts that such a comment stands behind be written as they stand in the file."""
    waiting = [tree.root]
    while waiting:
        for entry in waiting.pop().entries:
            if isinstance(entry.value, Block):
                waiting.append(entry.value)
            elif isinstance(entry.value, Scalar) and not entry.value.style and _NO_COMMENT.match(entry.beside):
                entry.value.kept = True
