"""The font of the dividing hyphen is what its builder makes, and the hyphen it draws is that of the packaged font."""

from __future__ import annotations

import io

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from funkbesk.rendering.fonts import _FILES, DIVISION_FILE, _folder
from tests.support.division_font import division_font


def hyphen(font: TTFont, name: str) -> list[int]:
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    return [round(value) for value in (*pen.bounds, glyphs[name].width)]


def test_the_file_is_what_its_builder_makes(update_golden: bool) -> None:
    if update_golden:
        DIVISION_FILE.write_bytes(division_font())
    assert DIVISION_FILE.read_bytes() == division_font()


@pytest.mark.slow
def test_the_hyphen_looks_like_the_packaged_one() -> None:
    packaged = instancer.instantiateVariableFont(TTFont(_folder() / _FILES["normal"]), {"wght": 400})
    own = TTFont(io.BytesIO(division_font()))
    assert hyphen(own, "uni2010") == hyphen(packaged, "hyphen")
    assert (own["hhea"].ascent, own["hhea"].descent) == (packaged["hhea"].ascent, packaged["hhea"].descent)
    assert own.getBestCmap() == {0x20: "space", 0x2010: "uni2010"}
    assert own["hmtx"]["space"][0] == round(packaged["hmtx"]["space"][0])
