"""Builds `src/funkbesk/rendering/orddeling.ttf`: the hyphen with which a word is divided, and a space.

The space is for authors who type that very hyphen: Pango takes a space from the font of what stands before it. The
hyphen is drawn from scratch, a rectangle of the size that the hyphen of Source Sans 3 has at weight 400 (measured in
thousandths of the type size), with the same line metrics, so that a line with it is as high as one without.
"""

from __future__ import annotations

import io

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

UNITS = 1000
ASCENT, DESCENT = 1024, -400
WIDTH, SPACE = 311, 200
LEFT, BOTTOM, RIGHT, TOP = 41, 219, 271, 282
STRIKE, LINE = 250, 50
"""Where a line through the text runs, and how thick lines are: Pango asks the font that is named first. Half as high as
a small letter (WeasyPrint takes the number for the middle of the line), and as thick as in Source Sans 3."""


def division_font() -> bytes:
    """Return the font's bytes, the same in every run."""
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder([".notdef", "space", "uni2010"])
    builder.setupCharacterMap({0x20: "space", 0x2010: "uni2010"})
    pen = TTGlyphPen(None)
    pen.moveTo((LEFT, BOTTOM))
    for point in ((LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM)):
        pen.lineTo(point)
    pen.closePath()
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": empty, "space": empty, "uni2010": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (WIDTH, 0), "space": (SPACE, 0), "uni2010": (WIDTH, LEFT)})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({"familyName": "Orddeling", "styleName": "Regular", "psName": "Orddeling-Regular"})
    builder.setupOS2(
        sTypoAscender=ASCENT,
        sTypoDescender=DESCENT,
        usWinAscent=ASCENT,
        usWinDescent=-DESCENT,
        sxHeight=486,
        sCapHeight=660,
        yStrikeoutPosition=STRIKE,
        yStrikeoutSize=LINE,
    )
    builder.setupPost(underlinePosition=-LINE, underlineThickness=LINE)
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    output = io.BytesIO()
    builder.save(output)
    return output.getvalue()
