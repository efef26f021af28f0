"""The settings part: the language, and that the file is of today's Word and not to be shown as an old one."""

from __future__ import annotations

from funkbesk.rendering.word.markup import root, w

_WORD = "http://schemas.microsoft.com/office/word"


def settings_xml() -> bytes:
    """Return the settings part."""
    return root(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", w("compatSetting", name="compatibilityMode", uri=_WORD, val=15)),
        w("themeFontLang", val="da-DK"),
        w("decimalSymbol", val=","),
        w("listSeparator", val=";"),
    )
