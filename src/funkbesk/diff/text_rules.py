"""What rule speaks of a text that was added, removed or changed, by the section it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from funkbesk.danish import capital, listing
from funkbesk.diff.editorial import guard_words, is_editorial
from funkbesk.diff.word_lists import words

DUTIES = ("opgaver", "ansvar")
"""The sections that say what the role does and answers for."""
BINDING = "ansvar"
_INFLECTIONS = ("er", "et", "en", "r", "s", "t", "e")
_POWERS = ("beføjelser", "kan", "nægtelser", "afgrænsning", "tal")

_OF_SECTION = {
    "organisatorisk_reference": "reference-ændret",
    "formål": "formål-ændret",
    "kompetencer": "kompetence-ændret",
    "kvalifikationskrav": "kvalifikationskrav-ændret",
    "anvendelse": "anvendelse-ændret",
}
_STRICT = ("organisatorisk_reference", "kvalifikationskrav")


class Spoken(NamedTuple):
    """A rule that speaks of a change, and what it adds to its own sentence."""

    rule: str
    detail: str = ""


def rule_of_section(path: tuple[str, ...], otherwise: str = "afsnit-ændret") -> str:
    """Return the rule on the substance of a section, by its path; `otherwise` where the section has none of its own."""
    return _OF_SECTION.get(path[0], otherwise) if len(path) == 1 else "afsnit-ændret"


def text_rules(old: str, new: str, path: tuple[str, ...], otherwise: str = "afsnit-ændret") -> Iterator[Spoken]:
    """Yield the rule on a text that was changed, in the section with this path."""
    if is_editorial(old, new):
        yield Spoken("sprogrettelse")
        return
    powers = changed_powers(old, new) if path[0] in DUTIES else ""
    yield Spoken("beføjelse-ændret", powers) if powers else Spoken(rule_of_section(path, otherwise))


def changed_powers(old: str, new: str) -> str:
    """Return in Danish which words on powers, bans, limits and numbers went and came; empty where none did."""
    before, after = (_by_base(guard_words(text, *_POWERS)) for text in (old, new))
    gone, come = (
        listing(sorted(f"»{word}«" for base, word in one.items() if base not in other))
        for one, other in ((before, after), (after, before))
    )
    if gone and come:
        return f"{capital(gone)} er blevet til {come}."
    if gone:
        return f"Der står ikke længere {gone}."
    return f"Der står nu {come}." if come else ""


def _by_base(found: Iterable[str]) -> dict[str, str]:
    """Return the words by their base: »godkender« is »godkende«, but »godkendelse« may be somebody else's."""
    listed = words("vogterord")
    bases = {
        word: next(
            (base for ending in _INFLECTIONS if (base := word.removesuffix(ending)) != word and base in listed), word
        )
        for word in found
    }
    return {base: word for word, base in sorted(bases.items())}


def is_strict(path: tuple[str, ...]) -> bool:
    """Return whether every change of substance in this section is større, whatever happened to the bullet."""
    return path[0] in _STRICT
