"""One style as WordprocessingML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from funkbesk.rendering.word.markup import NOTHING, Xml, w


@dataclass(frozen=True, slots=True)
class Style:
    """A style of Word's, or one of ours (`is_own`). What it says stands as elements, in the order of the schema."""

    kind: Literal["paragraph", "character", "table"]
    identifier: str
    name: str
    paragraph: Sequence[Xml] = ()
    run: Sequence[Xml] = ()
    table: Sequence[Xml] = ()
    conditions: Sequence[Xml] = ()
    based_on: str = ""
    following: str = ""
    is_default: bool = False
    is_own: bool = False

    def xml(self) -> Xml:
        """Return the element, its children in the order of the schema (ECMA-376, part 1, 17.7.4.17)."""
        attributes: dict[str, str | int] = {"type": self.kind, "styleId": self.identifier}
        attributes |= {"default": 1} if self.is_default else {}
        attributes |= {"customStyle": 1} if self.is_own else {}
        return w(
            "style",
            w("name", val=self.name),
            w("basedOn", val=self.based_on) if self.based_on else NOTHING,
            w("next", val=self.following) if self.following else NOTHING,
            w("qFormat"),
            w("pPr", *self.paragraph) if self.paragraph else NOTHING,
            w("rPr", *self.run) if self.run else NOTHING,
            w("tblPr", *self.table) if self.table else NOTHING,
            *self.conditions,
            **attributes,
        )
