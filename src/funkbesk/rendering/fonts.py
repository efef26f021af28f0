"""The font of every PDF: Source Sans 3, from its package, so that a document looks alike on every machine."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

FAMILY = "Source Sans 3"
DIVISION_FAMILY = "Orddeling"
DIVISION_FILE = Path(__file__).resolve().with_name("orddeling.ttf")
_PACKAGE = "fontpkg_source_sans_3"
_FILES = {"normal": "SourceSans3[wght].ttf", "italic": "SourceSans3-Italic[wght].ttf"}

# White space, and what Pango obeys without drawing it: joiners, direction marks, the word joiner. Not the variation
# selectors: behind one, Pango takes the machine's emoji font for a letter that this font has.
_UNDRAWN = frozenset("\t\n\f\r\u200b\u200c\u200d\u200e\u200f\u2060")

# Pango draws these with the machine's emoji font, although this font has them.
_EMOJI = frozenset("\u2615\U0001f4a9\U0001f512\U0001f916")


def _folder() -> Path:
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ImportError(f"{_PACKAGE} is missing from this installation")
    return Path(spec.origin).resolve().parent / "files"


_PACKAGED = frozenset(_folder() / name for name in _FILES.values())
FONT_FILES = _PACKAGED | {DIVISION_FILE}


def font_faces() -> str:
    """Return the @font-face rules of the packaged files, variable fonts with weights 200 to 900, and of the hyphen.

    Source Sans 3 draws U+2010, with which a word is divided, with the glyph of the hyphen on the keyboard, and a PDF
    can give a glyph back as one character only. A font of its own for U+2010 keeps the two apart: whoever copies or
    searches the text gets the author's hyphens, and can tell where a word was divided. Stylesheets name it first.
    """
    faces = [f'@font-face {{ font-family: "{DIVISION_FAMILY}"; src: url("{DIVISION_FILE.as_uri()}") }}']
    faces += [
        f'@font-face {{ font-family: "{FAMILY}"; font-style: {style}; font-weight: 200 900; '
        f'src: url("{(_folder() / name).as_uri()}") }}'
        for style, name in _FILES.items()
    ]
    return "\n".join(faces)


def missing_characters(text: str) -> set[str]:
    """Return the characters of `text` that the font has no glyph for.

    Pango takes them from whatever font the machine has, so the document would differ from machine to machine; where
    no font has them it draws .notdef, which ISO 19005-3, 6.2.11.8 forbids.
    """
    return set(text) - _drawable()


@cache
def _drawable() -> frozenset[str]:
    """Return what can stand in a text: the font's characters (those that both files have) and the undrawn ones."""
    from fontTools.ttLib import TTFont

    tables = [TTFont(path, lazy=True).getBestCmap().keys() for path in _PACKAGED]
    return (_UNDRAWN | {chr(code) for code in set.intersection(*map(set, tables))}) - _EMOJI
