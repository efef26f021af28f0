"""Personal data in a text: CPR numbers, and how personal data is written where others read along.

A finding is shown in terminals, logs of CI systems and pull requests, which more people read than the file. So whatever
is shown of a file goes through `mask_cpr`, whether a rule has looked at the file or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from funkbesk.late_patterns import late

# The last four digits may stand behind a hyphen, with spaces (in YAML also a line end) around it. A digit, a letter or
# a separator beside the number makes it part of something longer: a case number, an account, a version.
_CPR = late(
    r"(?<![\w/-])(?<!\d[.,])(?<!\+\d\d )(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>\d\d)"
    r"(?:\s{0,40}[-–]\s{0,40}|\s)?(?P<serial>\d{4})(?![\w-]|[./,]\d)"
)
_WORD = late(r"\w+")
_SOME_DIGITS = re.compile(r"\d{6}")


def cpr_numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the CPR numbers of the text; the group `serial` holds the last four digits.

    The date must exist in the century that the seventh digit names. Modulus 11 is not looked at: numbers that do not
    fulfil it have been given since 1 October 2007 (cpr.dk).
    """
    for match in _CPR.finditer(text):
        if _is_date(match):
            yield match


def _is_date(match: re.Match[str]) -> bool:
    year, seventh = int(match["year"]), int(match["serial"][0])
    if seventh <= 3 or (seventh in {4, 9} and year >= 37):
        century = 1900
    elif seventh in {4, 9} or year <= 57:
        century = 2000
    else:
        century = 1800
    try:
        date(century + year, int(match["month"]), int(match["day"]))
    except ValueError:
        return False
    return True


def mask_cpr(text: str) -> str:
    """Return the text with a `*` for each of the last four digits of a CPR number; its length stays."""
    if not _SOME_DIGITS.search(text):
        return text
    masked = list(text)
    for match in cpr_numbers(text):
        masked[match.start("serial") : match.end("serial")] = "****"
    return "".join(masked)


def mask(text: str) -> str:
    """Return personal data made unreadable, in its length: `K****** T***`, `** ** ** **`, `070761-****`."""
    hidden = mask_cpr(text)
    return hidden if hidden != text else _WORD.sub(_mask_word, text)


def _mask_word(match: re.Match[str]) -> str:
    word = match.group()
    return "*" * len(word) if word[0].isdigit() or len(word) < 2 else word[0] + "*" * (len(word) - 1)
