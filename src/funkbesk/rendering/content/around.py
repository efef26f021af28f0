"""What the elements around a text say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from funkbesk.rendering.content.blocks import Mark
from funkbesk.rendering.content.tree import Node

_MARKS: dict[str, Mark] = {
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i", "cite", "dfn"), "em"),
    **dict.fromkeys(("ins", "u"), "inserted"),
    **dict.fromkeys(("del", "s"), "deleted"),
    "code": "code",
    "small": "quiet",
    "sup": "raised",
    "sub": "lowered",
}
_QUIET = {"detail", "spoken", "class"}
OWN_LINE = {"detail", "deadline", "choice"}
"""The classes of parts of a paragraph that the stylesheets give a line of their own."""
_MOVED = {"flyttet-hertil", "flyttet-herfra"}
_OWN_ROLES = (
    *("from-to", "information", "kicker", "label", "lead", "logo", "mark", "note"),
    *("sender", "signature", "verdict", "warning"),
)
ROLES = {"from": "sender"} | {name: name for name in _OWN_ROLES}
"""The role of a paragraph by the class, its own or of what holds it, that says what the paragraph is for."""
_LINK = re.compile(r"(?:https?://|mailto:|#)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a text: its marks and link, the role of its paragraph, whether it is in a list or a cell."""

    marks: frozenset[Mark] = frozenset()
    link: str | None = None
    role: str | None = None
    moved: bool = False
    nested: bool = False

    def within_block(self, node: Node) -> Around:
        """Return what is known within the block `node`."""
        classes = node.classes
        role = next((ROLES[name] for name in classes if name in ROLES), self.role)
        return replace(self, role=role, moved=self.moved or not _MOVED.isdisjoint(classes))

    def within_inline(self, node: Node) -> Around:
        """Return what is known within `node`, which is a part of a paragraph."""
        marks = set(self.marks)
        if mark := _MARKS.get(node.tag):
            marks.add(mark)
        if not _QUIET.isdisjoint(node.classes):
            marks.add("quiet")
        if self.moved and (node.tag == "del" or "kept" in node.classes):
            marks.add("moved")
        link = node.attributes.get("href", "").strip() if node.tag == "a" else ""
        return replace(self, marks=frozenset(marks), link=link if _LINK.fullmatch(link) else self.link)

    def inside(self) -> Around:
        """Return the same within a list, a cell or a fact."""
        return replace(self, nested=True)
