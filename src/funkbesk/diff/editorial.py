"""Is a change of a text editorial: spelling, punctuation, inflection, an abbreviation, and nothing of what it says?

Decided word by word, never by how alike the texts are: »skal« and »kan« are alike. When in doubt the answer is no; then
a leader reads one change too many, and not one too few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from funkbesk.diff.subsequence import alignment, common_length, rows_of
from funkbesk.diff.word_lists import table, words

# Numbers keep their separators, and a sign that says something (/, %, §, +) is a word of its own. A hyphen in a word is
# a part of it; dashes and quotation marks say nothing.
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:-\w+)*|[.,;:!?()\[\]]|[^\w\s\"'’‘”“»«…–—-]")
_PUNCTUATION = frozenset(".,;:!?()[]")
# »én« may be written »en«, and »LMU’er« »LMUer«.
_SPELLING = str.maketrans("é", "e", "'’")
_NUMBER = re.compile(r"\d")
_ENDING = re.compile(r"[enrtds]{0,4}")
_AGENT = "er"
_PARTICIPLE = "nde"
_ABBREVIATION = 2
"""Letters of an abbreviation like AI or IT in front of a noun: »AI løsninger« is »AI-løsninger«."""
_SHORT_WORD, _LONG_WORD, _VERY_LONG_WORD = 5, 8, 11
"""Letters of a word in which a doubled or turned letter, one wrong letter, and two wrong letters are a slip."""

# Inflections that say the same: pairs of endings. Those that change the number are not among them:
# »afdelingen« and »afdelingerne« are two different areas of responsibility.
_SAME_NUMBER = frozenset(map(frozenset, [("", "t"), ("", "e"), ("t", "e"), ("", "en"), ("", "et"), ("", "n")]))


def is_editorial(old: str, new: str) -> bool:
    """Return whether the two texts say the same, so that the change is a correction of the language."""
    return all(_same_meaning(place) for place in _changed_places(_tokens(old), _tokens(new)))


@lru_cache(maxsize=4_096)
def canonical(text: str) -> tuple[str, ...]:
    """Return the words in lower case without punctuation, abbreviations written out."""
    return tuple(token for token in _tokens(text) if token not in _PUNCTUATION)


def _tokens(text: str) -> list[str]:
    lower = text.casefold().translate(_SPELLING)
    pattern, whole = _written_out()
    return _TOKEN.findall(pattern.sub(lambda match: whole[match[1]], lower))


def guard_words(text: str, *groups: str) -> frozenset[str]:
    """Return the numbers and the guard words in the text: those of these groups (`words/vogterord.yaml`), or all."""
    found = canonical(text)
    listed = table("vogterord")["ord"]
    wanted = {word for group in groups or listed for word in listed[group]}
    return frozenset(word for word in found if word in wanted or _NUMBER.search(word))


@cache
def _written_out() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern that finds what has two spellings, and for each of them the one that counts."""
    found = {**table("sprogrettelser")["forkortelser"], **table("sprogrettelser")["skrivemåder"]}
    whole = {short.removesuffix("."): long for short, long in found.items()}
    longest_first = "|".join(re.escape(short) for short in sorted(whole, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({longest_first})(?:\.|\b)(?!\w)"), whole


@cache
def _confusions() -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in table("sprogrettelser")["forvekslinger"])


class _Place(NamedTuple):
    """Words and signs that went, those that came, and what stands around them in both texts."""

    old: Sequence[str]
    new: Sequence[str]
    before: str
    after: str


def _changed_places(old: Sequence[str], new: Sequence[str]) -> Iterator[_Place]:
    o = n = 0
    for at_old, at_new in [*alignment(old, new), (len(old), len(new))]:
        if at_old > o or at_new > n:
            yield _Place(
                old[o:at_old], new[n:at_new], old[o - 1] if o else "", old[at_old] if at_old < len(old) else ""
            )
        o, n = at_old + 1, at_new + 1


def _same_meaning(place: _Place) -> bool:
    old, new = ([token for token in side if token not in _PUNCTUATION] for side in (place.old, place.new))
    if len(old) + len(new) < len(place.old) + len(place.new):
        sensitive = table("sprogrettelser")["tegnfølsomme"]
        if any(word in sensitive for word in (place.before, place.after, *old, *new)):
            return False
    if any(word in words("vogterord") or not word.replace("-", "").isalpha() for word in (*old, *new)):
        return False
    if old == new or _is_one_compound(old, new) or _is_one_compound(new, old):
        return True
    articles = table("sprogrettelser")["ord"]["kendeord"]
    if all(word in articles for word in (*old, *new)):
        return True
    return len(old) == len(new) and all(_same_word(*pair, place.before) for pair in zip(old, new, strict=True))


def _is_one_compound(apart: Sequence[str], whole: Sequence[str]) -> bool:
    """Return whether words that stand apart are one compound; the first of them could not stand alone."""
    if len(whole) != 1 or "".join(apart) != whole[0].replace("-", ""):
        return False
    if len(apart) == 1:
        return False
    ending = tuple(table("sprogrettelser")["fugeendelser"])
    return all(part.endswith(ending) for part in apart[:-1]) or len(apart[0]) <= _ABBREVIATION


def _same_word(old: str, new: str, before: str) -> bool:
    """Return whether one word is a misspelling, or another form of the same number, of the other."""
    if old == new:
        return True
    if min(len(old), len(new)) < _SHORT_WORD or old[:2] != new[:2] or _are_confused(old, new):
        return False
    short, long = sorted((old, new), key=lambda word: (len(word), word))
    shared = _shared_start(short, long)
    endings = short[shared:], long[shared:]
    if _are_inflected(*endings):
        return _same_form(short, endings, before)
    if _is_doubled_or_turned(short, long):
        return True
    wrong = max(len(old), len(new)) - common_length(rows_of(old), len(old), new)
    return (len(long) >= _LONG_WORD and wrong <= 1) or (len(short) >= _VERY_LONG_WORD and wrong <= 2)


def _are_inflected(one: str, other: str) -> bool:
    """Return whether two endings are forms of a word, and not a letter that is missing in one of them.

    »lovgivningn« lacks its e: what follows is the same. But »besluttede« and »besluttende« are two forms, and so are
    »lederens« and »ledernes«.
    """
    if not (_ENDING.fullmatch(one) and _ENDING.fullmatch(other)):
        return False
    one, other = one.removesuffix("s"), other.removesuffix("s")
    same_end = bool(one) and bool(other) and one[-1] == other[-1]
    return not same_end or _PARTICIPLE in {one, other}


def _same_form(short: str, endings: tuple[str, str], before: str) -> bool:
    """Return whether two words that differ in their endings say the same."""
    if endings == ("", "r") and short.endswith("e"):
        return before == "at" or short.endswith("ere") or short in table("sprogrettelser")["ord"]["udsagnsord"]
    if endings == ("", "s"):
        return short.endswith(("en", "et", "ne"))
    if endings == ("", "e") and short.endswith(_AGENT):
        return False
    if endings in {("", "t"), ("", "n")} and short.endswith("ere"):
        return False
    return frozenset(endings) in _SAME_NUMBER


def _are_confused(old: str, new: str) -> bool:
    return any(
        (old.startswith(one) and new.startswith(other)) or (old.startswith(other) and new.startswith(one))
        for one, other in _confusions()
    )


def _is_doubled_or_turned(short: str, long: str) -> bool:
    """Return whether a letter is doubled in one word only, or two neighbours have changed places."""
    at = _shared_start(short, long)
    if len(long) == len(short) + 1:
        return at > 0 and long[at] == long[at - 1] and short[at:] == long[at + 1 :]
    turned = len(long) == len(short) and short[at : at + 2] == long[at : at + 2][::-1]
    return turned and short[at + 2 :] == long[at + 2 :]


def _shared_start(one: str, other: str) -> int:
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))
