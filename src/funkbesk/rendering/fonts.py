"""The font of every PDF: Source Sans 3, from its package, so that a document looks alike on every machine."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

FAMILY = "Source Sans 3"
_PACKAGE = "fontpkg_source_sans_3"
_FILES = {"normal": "SourceSans3[wght].ttf", "italic": "SourceSans3-Italic[wght].ttf"}


def _folder() -> Path:
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ImportError(f"{_PACKAGE} is missing from this installation")
    return Path(spec.origin).resolve().parent / "files"


FONT_FILES = frozenset(_folder() / name for name in _FILES.values())


def font_faces() -> str:
    """Return the @font-face rules that name the packaged files; both are variable fonts with weights 200 to 900."""
    return "\n".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-style: {style}; font-weight: 200 900; '
        f'src: url("{(_folder() / name).as_uri()}") }}'
        for style, name in _FILES.items()
    )
