"""What a name looks like: its letters, surnames by their ending, and which words are no names but Danish words."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FUNCTION_WORDS, base_of_adjective
from funkbesk.lint.language.lexicon import adjectives, is_listed_noun, readings_of
from funkbesk.lint.terms.person_words import is_place
from funkbesk.lint.terms.personal import given_names, surnames
from funkbesk.lint.texts.bullet_forms import verbs

UPPER = "A-ZÆØÅÉÖÄÜÁÍÓÚÇŠŽĆČĐŁŚŞİ"
LOWER = "a-zæøåéöäüèáíóúßçñšžćčđłńśşığýëïðþ"
CAPITAL = rf"[{UPPER}][{LOWER}]+"
# Al-Khoury, El Hassani, McCarthy, O’Brien
FAMILY = (
    rf"(?:(?:Al|El|Ben|Bin|Abu|Abd|De|Di|Da|La|Le|Van|Von)[ -](?={CAPITAL})|(?:O|D)[’'](?=[{UPPER}])"
    rf"|(?:Mc|Mac)(?=[{UPPER}]))?[{UPPER}][{LOWER}]+"
)
PARTICLES = "von|van|de|der|den|du|da|di|dos|del|la|el|al|bin|ben|ibn|af|zu|ter"
_SURNAME = late(
    r"(?:[^e]sen|ssen|d[óo]ttir|ski|ska|cki|cka|wicz|vi[cć]|o[gğ]lu|enko|chuk|ova|eva|yan|qvist|kvist|gaard|strøm|sson)$"
)
_FAMILY = late(r"(?:bo|g[aå]+rd|lund|holm|bj?erg|dal|mark|feldt|mann|toft|kj[aæ]e?r|bech|skov|gren|blad|ø)$")


def is_word(word: str) -> bool:
    """Return whether the word (lower case) is a Danish word, whatever else it may be."""
    known = verbs()
    return (
        word in FUNCTION_WORDS
        or is_listed_noun(word)
        or word in known.infinitives
        or word in known.present
        or word in known.imperatives
        or base_of_adjective(word) is not None
        or word in adjectives().definite_forms
    )


def is_family(word: str) -> bool:
    """Return whether the word (lower case) can follow a given name that is a word too: `Line Birk`, `Bo Skovby`."""
    return (
        is_surname(word)
        or (word in given_names() and not is_word(word))
        or ((is_place(word) or _FAMILY.search(word) is not None) and not is_word(word))
    )


def is_surname(word: str) -> bool:
    """Return whether the word (lower case) is a surname, on the list or by its ending, and no other word."""
    return word in surnames() or (_SURNAME.search(word) is not None and not readings_of(word))


def is_patronymic(word: str) -> bool:
    """Return whether the word (lower case) is a given name with -sen: `Petersen`, `Hansen`; »styrelsen« is none."""
    return word.endswith("sen") and not {word[:-3], word[:-2]}.isdisjoint(given_names() | surnames())
