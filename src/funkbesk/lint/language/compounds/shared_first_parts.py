"""Last parts that stand alone behind a compound whose first part they share: `nøgleskabe og brikker`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.texts.text import Text

# Of these the last part says too little by itself; »skolebøger og møbler« may be any furniture.
_SHARED = {
    "nøgle": "brik brikken brikker brikkerne",
    "brand": "slukkere slukkerne",
    "tand": "plejere plejerne pasta tråd",
    "kursus": "bevis beviset beviser beviserne",
    "røg": "meldere melderne",
    "sne": "plove plovene",
}
_SHORTEST = 2
_SHARED_ENDINGS = {first: word_set(lasts) for first, lasts in _SHARED.items()}
_BARE = frozenset[str]().union(*_SHARED_ENDINGS.values())


def lacks_first_part(text: Text, join: int) -> bool:
    """Return whether the word behind the »og« lacks the first part of the one before it: `tandlæger og plejere`."""
    whole, bare = text.lower_words[join - 1], text.lower_words[join + 1]
    if bare not in _BARE:
        return False
    if not (beside(text, join - 1) and beside(text, join)) or text.value[text.words[join + 1].start - 1] == "-":
        return False
    return any(
        bare in lasts and whole.startswith(first) and len(whole) > len(first) + _SHORTEST and not whole.endswith(bare)
        for first, lasts in _SHARED_ENDINGS.items()
    )
