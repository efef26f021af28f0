"""The styles of our Word documents: each look is named once, and paragraphs only say which style they have.

Word's own styles keep their ids and English names (Word shows "heading 1" as "Overskrift 1" to a Dane); those of ours
have Danish names. Colours and sizes come from the look of the collection.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from funkbesk.rendering.word.markup import Xml, root, w
from funkbesk.rendering.word.numbering import (
    BULLETS,
    LEVELS,
    bullet_style,
    continued_style,
    number_style,
    step,
    tick_style,
)
from funkbesk.rendering.word.sheet import TEXT_WIDTH
from funkbesk.rendering.word.style import Style

FONT = "Calibri"
INK, QUIET, LINE, ALERT = "1B1F23", "50575E", "C9CED3", "8F2D14"
_INSERTED, _DELETED, _MOVED = "1A4A8A", "8F2D14", "1D5C38"
_HEADING_SIZES = (1.75, 1.25, 1.06, 1.0, 1.0, 1.0)

ROLES: Mapping[str, str] = {
    "sender": "Afsender",
    "logo": "Logo",
    "kicker": "Overlinje",
    "from-to": "Fremhaevet",
    "lead": "Fremhaevet",
    "verdict": "Ramme",
    "warning": "Ramme",
    "mark": "Advarsel",
    "label": "Etiket",
    "note": "Note",
    "information": "Oplysning",
    "signature": "Underskrift",
}
"""The style of a paragraph by its role in the content."""


def styles_xml(colour: str, font_size: int) -> bytes:
    """Return the styles part; `colour` is `#rrggbb`, `font_size` in points."""
    main = colour.removeprefix("#").upper()
    styles = (
        *_general(main, font_size),
        *_by_role(main, font_size),
        *_lists(),
        *_characters(main),
        *_tables(main, font_size),
    )
    return root("styles", _defaults(font_size), *(style.xml() for style in styles))


def _defaults(font_size: int) -> Xml:
    fonts = w("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    language = w("lang", val="da-DK", eastAsia="da-DK", bidi="ar-SA")
    return w(
        "docDefaults",
        w("rPrDefault", w("rPr", fonts, w("color", val=INK), *_size(font_size), language)),
        w("pPrDefault", w("pPr", w("spacing", after=120, line=276, lineRule="auto"))),
    )


def _general(colour: str, size: int) -> Iterator[Style]:
    """Yield Word's own styles of paragraphs; sizes are in points, distances in twentieths of one."""
    yield Style("paragraph", "Normal", "Normal", is_default=True)
    for level, factor in enumerate(_HEADING_SIZES, 1):
        distances = w("spacing", before=360 - 40 * level, after=200 if level == 1 else 80)
        yield Style(
            "paragraph",
            f"Heading{level}",
            f"heading {level}",
            [w("keepNext"), w("keepLines"), distances, w("outlineLvl", val=level - 1)],
            [w("b"), w("color", val=colour if level < 3 else INK), *_size(round(size * factor))],
            based_on="Normal",
            following="Normal",
        )
    edges = [w("tabs", w("tab", val="right", pos=TEXT_WIDTH)), w("spacing", after=0)]
    for name in ("header", "footer"):
        yield Style("paragraph", name.capitalize(), name, edges, _quiet(size), based_on="Normal")
    caption = [w("keepNext"), w("spacing", before=120, after=80)]
    yield Style("paragraph", "Caption", "caption", caption, _quiet(size), based_on="Normal")


def _by_role(colour: str, size: int) -> Iterator[Style]:
    """Yield our styles of paragraphs."""
    below = _borders(["bottom"], sz=12, space=6, color=colour)
    frame = _borders(["top", "left", "bottom", "right"], sz=8, space=4, color=INK)
    # Lines below paragraphs that stand under each other; without `between` only the last one would be drawn.
    ruled = _borders(["bottom", "between"], sz=4, space=1, color=QUIET)
    after_sender = w("spacing", after=60)
    ours: dict[str, tuple[str, Sequence[Xml], Sequence[Xml]]] = {
        "Afsender": ("Afsender", [below, after_sender], []),
        "Logo": ("Logo", [below, after_sender, w("jc", val="right")], []),
        "Overlinje": ("Overlinje", [w("keepNext"), w("spacing", before=320, after=0)], [w("b"), w("color", val=QUIET)]),
        "Fremhaevet": ("Fremhævet", [w("keepNext"), w("spacing", before=120)], [w("b")]),
        "Ramme": ("Ramme", [frame], [w("b")]),
        "Advarsel": ("Advarsel", [], [w("b"), w("color", val=ALERT)]),
        "Etiket": ("Etiket", [w("keepNext"), w("spacing", after=0)], [w("b"), *_size(_small(size))]),
        "Note": ("Note", [], _quiet(size)),
        "Oplysning": ("Oplysning", [w("spacing", after=0)], _size(_small(size))),
        "Underskrift": ("Underskrift", [w("spacing", before=480)], []),
        "Skrivelinje": ("Skrivelinje", [w("keepNext"), ruled, w("spacing", after=120, line=400, lineRule="exact")], []),
        "EfterTabel": ("Efter tabel", [w("spacing", after=0, line=160, lineRule="exact")], []),
        "Celle": ("Celle", [w("spacing", after=0)], []),
    }
    for identifier, (name, paragraph, run) in ours.items():
        yield Style("paragraph", identifier, name, paragraph, run, based_on="Normal", is_own=True)


def _lists() -> Iterator[Style]:
    close = w("spacing", after=60)
    for level in range(LEVELS):
        number = f" {level + 1}" if level else ""
        indent = w("ind", left=step(level), hanging=step(0))
        bullet = w("numPr", w("ilvl", val=level), w("numId", val=BULLETS))
        kinds = {
            bullet_style(level): ("List Bullet", [bullet, close, indent]),
            number_style(level): ("List Number", [close, indent]),
            continued_style(level): ("List Continue", [close, w("ind", left=step(level))]),
        }
        for identifier, (name, paragraph) in kinds.items():
            yield Style("paragraph", identifier, name + number, paragraph, based_on="Normal")
        tick = [close, indent]
        yield Style("paragraph", tick_style(level), f"Afkrydsning{number}", tick, based_on="Normal", is_own=True)


def _characters(colour: str) -> Iterator[Style]:
    yield Style("character", "DefaultParagraphFont", "Default Paragraph Font", is_default=True)
    yield Style("character", "Strong", "Strong", run=[w("b")])
    yield Style("character", "Emphasis", "Emphasis", run=[w("i")])
    yield Style("character", "Hyperlink", "Hyperlink", run=[w("color", val=colour), w("u", val="single")])
    ours: dict[str, tuple[str, Sequence[Xml]]] = {
        "Indsat": ("Indsat", [w("color", val=_INSERTED), w("u", val="double")]),
        "Slettet": ("Slettet", [w("strike"), w("color", val=_DELETED)]),
        "FlyttetHertil": ("Flyttet hertil", [w("color", val=_MOVED), w("u", val="dash")]),
        "FlyttetHerfra": ("Flyttet herfra", [w("strike"), w("color", val=_MOVED)]),
        "Daempet": ("Dæmpet", [w("b", val=0), w("color", val=QUIET)]),
        "Kode": ("Kode", [w("rFonts", ascii="Consolas", hAnsi="Consolas", cs="Consolas")]),
        "Haevet": ("Hævet", [w("vertAlign", val="superscript")]),
        "Saenket": ("Sænket", [w("vertAlign", val="subscript")]),
        "Felt": ("Felt til udfyldning", [w("u", val="single", color=QUIET)]),
        "Mangler": ("Gælder ikke", [w("b"), w("color", val=ALERT)]),
    }
    for identifier, (name, run) in ours.items():
        yield Style("character", identifier, name, run=run, is_own=True)


def _tables(colour: str, size: int) -> Iterator[Style]:
    margins = w("tblCellMar", *(w(side, w=80, type="dxa") for side in ("top", "left", "bottom", "right")))
    plain = [w("tblInd", w=0, type="dxa"), margins]
    yield Style("table", "TableNormal", "Normal Table", table=plain, is_default=True)
    lines, columns = (
        w("tblBorders", *(w(side, val="single", sz=4, space=0, color=LINE) for side in sides))
        for sides in (("top", "bottom", "insideH"), ("top", "bottom", "insideH", "insideV"))
    )
    below = w("tcPr", w("tcBorders", w("bottom", val="single", sz=12, space=0, color=colour)))
    bold = w("rPr", w("b"))
    labels = w("tblStylePr", bold, type="firstCol")
    head = w("tblStylePr", bold, below, type="firstRow")
    ours: tuple[tuple[str, str, list[Xml], list[Xml], Sequence[Xml]], ...] = (
        ("FunkbeskTabel", "Tabel med linjer", [lines], [head], ()),
        ("FunkbeskBredTabel", "Bred tabel", [columns], [head], _size(_small(size))),
        ("FunkbeskOplysninger", "Oplysninger", [], [labels], ()),
    )
    for identifier, name, table, conditions, run in ours:
        yield Style(
            *("table", identifier, name),
            run=run,
            table=table,
            conditions=conditions,
            based_on="TableNormal",
            is_own=True,
        )


def _size(points: int) -> tuple[Xml, Xml]:
    return w("sz", val=2 * points), w("szCs", val=2 * points)


def _small(size: int) -> int:
    return max(8, round(size * 0.85))


def _quiet(size: int) -> tuple[Xml, ...]:
    return w("color", val=QUIET), *_size(_small(size))


def _borders(sides: Sequence[str], **line: str | int) -> Xml:
    return w("pBdr", *(w(side, val="single", **line) for side in sides))
