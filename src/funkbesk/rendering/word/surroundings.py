"""What lies outside of the text but belongs to it: the addresses of links and the pictures."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from urllib.parse import urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.story import StoryPart
from docx.shared import Emu

from funkbesk.rendering.content.addresses import written_address
from funkbesk.rendering.content.blocks import Picture
from funkbesk.rendering.word.markup import Xml

_HIGHEST, _WIDEST = Emu(576000), Emu(1980000)
"""16 mm by 55 mm, as in print.css: a picture that we can show is the logo."""
_KINDS = ("data:image/png;base64,", "data:image/jpeg;base64,")


class DocumentSurroundings:
    """The links and pictures of one document; `names` has the bookmarks that a link within it can lead to."""

    def __init__(self, part: StoryPart, names: Mapping[str, str]) -> None:
        self._part = part
        self._names = names
        self._addresses: dict[str, str] = {}
        self._pictures = 0

    def link(self, address: str) -> dict[str, str] | None:
        """Return the attributes of a link to that address, or None where a Word file can't have it."""
        if address.startswith("#"):
            name = self._names.get(address[1:])
            return {"w:anchor": name} if name else None
        if (safe := _safe(address)) is None:
            return None
        if safe not in self._addresses:
            key = f"link{len(self._addresses) + 1}"  # of our own: python-docx looks through all of them for a free one
            self._part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, safe, key, is_external=True)
            self._addresses[safe] = key
        return {"r:id": self._addresses[safe]}

    def drawing(self, picture: Picture) -> Xml | None:
        """Return the picture as a drawing with its words, or None where it is no PNG or JPEG."""
        kind = next((start for start in _KINDS if (picture.address or "").startswith(start)), None)
        if kind is None or picture.address is None:
            return None
        try:
            data = base64.b64decode(picture.address.removeprefix(kind), validate=True)
            inline = self._part.new_pic_inline(io.BytesIO(data))
        except Exception:  # noqa: BLE001 (whatever a picture can hold: its words stand for it then)
            return None
        scale = min(_HIGHEST / max(inline.extent.cy, 1), _WIDEST / max(inline.extent.cx, 1), 1.0)
        inline.extent.cx, inline.extent.cy = Emu(int(inline.extent.cx * scale)), Emu(int(inline.extent.cy * scale))
        self._pictures += 1
        inline.docPr.set("id", str(self._pictures))
        inline.docPr.set("descr", picture.words)
        return Xml(inline.xml)


def _safe(address: str) -> str | None:
    """Return the address as Word accepts it, or None where it is none: Word refuses the whole file for one of these."""
    try:
        urlsplit(address)
    except ValueError:
        return None
    return written_address(address)
