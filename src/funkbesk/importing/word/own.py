"""What surrounds the text in a Word document of funkbesk: the sender above it, the facts of the version below."""

from __future__ import annotations

import re

from funkbesk.documents.types import ID_PATTERN, VERSION_PATTERN
from funkbesk.importing.blocks import BOLD_LEVEL, Block, LeftOut, Stream

FACTS_HEADING = "Oplysninger om dokumentet"
SURROUNDINGS = "afsender og oplysninger om dokumentet"
HEADER, FOOTER = "sidehoved", "sidefod"

_IDENTIFIER = re.compile(rf"(?P<id>{ID_PATTERN[1:-1]})@{VERSION_PATTERN[1:-1]}")


def own_id(identifier: str) -> str:
    """Return the id in what funkbesk writes into a document, `id@version`; empty for what other programs write."""
    match = _IDENTIFIER.fullmatch(identifier)
    return match["id"] if match else ""


def without_surroundings(stream: Stream) -> None:
    """Take what the template added out of the stream's blocks; the document is one of funkbesk."""
    kept: list[Block] = []
    headings = [at for at, one in enumerate(stream.blocks) if one.kind == "overskrift" and one.level != BOLD_LEVEL]
    title = headings[0] if headings else 0
    facts = [at for at in headings if stream.blocks[at].text == FACTS_HEADING and not stream.blocks[at].bookmarks]
    below = range(facts[-1], next((at for at in headings if at > facts[-1]), len(stream.blocks))) if facts else ()
    for number, block in enumerate(stream.blocks):
        if number < title or number in below:
            stream.left_out.append(LeftOut(SURROUNDINGS, block.marker + block.text))
        else:
            kept.append(block)
    places = {stream.blocks[at].place for at in below} - {block.place for block in kept}
    stream.remarks = [one for one in stream.remarks if one.rule != "import-tabel" or one.place not in places]
    stream.blocks = kept
