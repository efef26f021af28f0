"""The font of every PDF: Source Sans 3, from its package, so that a document looks alike on every machine."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FAMILY = "Source Sans 3"
DIVISION_FAMILY = "Orddeling"
DIVISION_FILE = Path(__file__).resolve().with_name("orddeling.ttf")
NO_MACHINE_FONTS = {"FONTCONFIG_FILE": str(Path(__file__).resolve().with_name("no_fonts.conf"))}
"""The environment in which no font and no font rule of the machine counts; see `without_machine_fonts`."""
_PACKAGE = "fontpkg_source_sans_3"
_FILES = {"normal": "SourceSans3[wght].ttf", "italic": "SourceSans3-Italic[wght].ttf"}

# White space, and what Pango obeys without drawing it: joiners, direction marks, the word joiner. Not the variation
# selectors: beside one, WeasyPrint writes a glyph without its text, or .notdef.
_UNDRAWN = frozenset("\t\n\r\u200b\u200c\u200d\u200e\u200f\u2060")


@cache
def _folder() -> Path:
    """Return where the package has its files. It is looked for when a PDF is made, not by whoever imports this."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ImportError(f"{_PACKAGE} is missing from this installation")
    return Path(spec.origin).resolve().parent / "files"


def font_files() -> frozenset[Path]:
    """Return the files that a PDF may have its fonts from."""
    return frozenset((DIVISION_FILE, *_packaged()))


def _packaged() -> list[Path]:
    return [_folder() / name for name in _FILES.values()]


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
    """Return the characters of `text` that no PDF can show: those that the font has no glyph for, and loose accents.

    A missing glyph would be .notdef, which ISO 19005-3, 6.2.11.8 forbids. An accent that is left when a text is
    composed (NFC) is a glyph of its own; WeasyPrint gives such a letter back as other characters, or as none, when its
    text is read out or copied.
    """
    return set(text) - _drawable()


@cache
def _drawable() -> frozenset[str]:
    """Return what can stand in a text: the font's characters (those that both files have) and the undrawn ones."""
    characters = set.intersection(*(_characters(path) for path in _packaged()))
    return _UNDRAWN | {character for character in characters if unicodedata.category(character)[0] != "M"}


def _characters(font_file: Path) -> set[str]:
    from fontTools.ttLib import TTFont

    with TTFont(font_file, lazy=True) as font:
        return {chr(code) for code in font.getBestCmap()}
