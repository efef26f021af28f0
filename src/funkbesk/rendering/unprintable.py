"""Characters that no PDF of ours can show, as the sentences that the user reads."""

from __future__ import annotations

import html
import re
import unicodedata

from funkbesk.danish import count
from funkbesk.expected import Expected
from funkbesk.rendering.fonts import missing_characters

_AROUND = 30
"""Characters on each side that a message quotes; whole words of them."""
_TAG = re.compile("<[^<>]*>")
_ADVICE = "Erstat tegnet med ord eller et almindeligt tegn, eller nøjes med HTML: funkbesk render --format html."


class UnprintableCharacter(Expected):
    """A page holds a character that the font lacks. `message` says which and where, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str = _ADVICE) -> None:
        super().__init__(message, advice)


def require_printable(page: str) -> None:
    """Raise `UnprintableCharacter` where the HTML `page` holds a character that is missing in the font."""
    text = html.unescape(page)
    missing = missing_characters(text)
    if not missing:
        return
    first = min(missing, key=text.index)
    place = _place(html.unescape(_TAG.sub("\n", page)), first)
    others = f" Det samme gælder {count(len(missing) - 1, 'andet tegn', 'andre tegn')}." if len(missing) > 1 else ""
    raise UnprintableCharacter(f"{_named(first)} findes ikke i dokumentets skrifttype{place}.{others}")


def missing_in_theme(character: str) -> UnprintableCharacter:
    """Return the problem of a character that is not in the page's text: CSS or a picture brought it."""
    return UnprintableCharacter(
        f"{_named(character)} findes ikke i dokumentets skrifttype.",
        "Tegnet står i samlingens egne skabeloner eller i logoet. Erstat det med et almindeligt tegn.",
    )


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    # controls, marks, unassigned and private characters: shown alone, the reader would see nothing or a box
    return (
        f"Et særligt tegn ({code})" if unicodedata.category(character)[0] in "CMZ" else f"Tegnet {character} ({code})"
    )


def _place(prose: str, character: str) -> str:
    """Return the words around the first occurrence in a line of `prose`, which has no tags."""
    at = prose.find(character)
    if at < 0:
        return ""
    before = prose[max(0, at - _AROUND) : at].rpartition("\n")[2]
    after = prose[at + 1 : at + 1 + _AROUND].partition("\n")[0]
    if len(before) == _AROUND:
        before = before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0]
    return f": »{(before + character + after).strip()}«"
