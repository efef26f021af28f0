"""What surrounds the text in a Word document of funkbesk: the sender above it, the facts of the version below."""

from __future__ import annotations

from funkbesk.importing.blocks import BOLD_LEVEL, Block, LeftOut, Stream

FACTS_HEADING = "Oplysninger om dokumentet"


def without_surroundings(stream: Stream) -> None:
    """Take what the template added out of the stream's blocks; documents of other programs stay as they are."""
    if not stream.identifier or not any(name.startswith("fba_") for one in stream.blocks for name in one.bookmarks):
        return
    kept: list[Block] = []
    heading = next((number for number, one in enumerate(stream.blocks) if one.kind == "overskrift"), 0)
    in_facts = False
    for number, block in enumerate(stream.blocks):
        if block.kind == "overskrift" and block.level != BOLD_LEVEL:
            in_facts = block.text == FACTS_HEADING and not block.bookmarks
        if number < heading or in_facts:
            stream.left_out.append(LeftOut("afsender og oplysninger om dokumentet", block.marker + block.text))
        else:
            kept.append(block)
    stream.blocks = kept
