"""Where the phrase of an adverb begins and ends: `struktureret og grundig`, `venlig og imødekommende`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_adverb_in_t,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_UNBENT = late(
    r"(?:\w{3}(?:et|ende|isk|vis)|gratis|stille|tæt|kort|nøje|direkte|korrekt|^ens|^lige|^fair|^fast|^sagte|^prompte|^længe|^godt)$"
)
_DEGREES = word_set("meget mere helt altid også ret samtidig særdeles yderst")
_NO_NOUN = word_set(
    "ind ud op ned an sammen hen frem tilbage igennem videre udadtil indadtil hver hvert dagligt ugentligt årligt "
    "senest tidligst mindst højst bagest forrest øverst nederst længe bagefter nær "
    "heri deri herom derom hertil dertil herfra derfra hermed dermed herved derved herover derover herunder derunder"
)
_BEHIND_A_COMMA = SUBORDINATORS | word_set(
    "også og men især herunder eksempelvis samt selv både før inden hvorefter hvormed dog uanset undtagen medmindre "
    "uden fx dvs"
)
_TIMES = word_set("minutter timer dage uger måneder")
_WHENEVER = word_set("altid aldrig kun ofte gerne helst")
_LONGEST_INITIAL = 2
_ENDS = late(r"\s*(?:[.;:!?)]|$)|\s+[(–]")


def beginning(text: Text, index: int) -> int:
    """Return where the adverbs begin that the word is joined to: `struktureret og grundig`."""
    place = index
    while preceding_word(text, place) in _DEGREES:
        place -= 1
    other = preceding_word(text, place - 1) if preceding_word(text, place) in JOINS else None
    return place - 2 if other is not None and (is_unbent(other) or base_of_adjective(other) is not None) else index


def ends_phrase(text: Text, index: int, known: Verbs) -> bool:
    """Return whether no noun can follow that the word describes: an end, a preposition, »op«, »hver dag«."""
    after = following_word(text, index)
    if after in JOINS:
        behind = following_word(text, index + 1)
        return behind is not None and _joins_end(text, index, behind, known)
    if after is not None:
        behind = following_word(text, index + 1)
        if behind in {"gang", "gange"} or (behind in _TIMES and after in NUMBERS):
            return True  # »rengør lokalet grundig en gang om ugen«, »opsiges skriftlig tre uger før«
        is_finite = after in FINITE or after in MODALS  # »din evne til at formidle skriftligt er …«
        return is_finite or after in PREPOSITIONS or after in _NO_NOUN or after in SUBORDINATORS
    return bool(_ENDS.match(text.value, text.words[index].end)) or _ends_before_comma(text, index, known)


def _joins_end(text: Text, index: int, behind: str, known: Verbs) -> bool:
    """Return whether »og« behind the word joins it to another adverb, or to another verb."""
    if behind in PREPOSITIONS or is_adverb_in_t(behind) or _is_only_verb(behind, known):
        return True
    if behind in _WHENEVER and following_word(text, index + 2) in PREPOSITIONS:
        return True  # »doserer midlet forsigtig og altid med handsker«
    if behind in known.present and base_of_adjective(behind) is None:
        return True  # »sammenligne tilbuddene saglig og holder sig til kravene«: no noun without an adjective
    if behind in known.infinitives and has_object_or_adverb(text.lower_words, index + 2, known):
        return True  # »lytte aktiv og stille åbne spørgsmål«
    joins_adverb = is_unbent(behind) or is_singular_participle(behind) or base_of_adjective(behind) == behind
    return joins_adverb and ends_phrase(text, index + 2, known)  # »venlig og imødekommende.«


def _ends_before_comma(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a clause follows a comma behind the word: `Du kommunikerer tydelig, også når …`.

    Another adjective may follow as well: »selvstændig, erfaren leder«.
    """
    following = text.lower_words[index + 1 : index + 2]
    if text.value[text.words[index].end] != ",":
        return False
    if any(word in PREPOSITIONS or word == "pr" or is_adverb_in_t(word) for word in following):
        return True  # »arbejder selvstændig, grundigt og med omhu«
    if any(word in MODALS or word in FINITE or _is_only_verb(word, known) for word in following):
        return True  # »når det sker hyppig, skal …«
    if not known.present.isdisjoint(following) and has_object_or_adverb(text.lower_words, index + 1, known):
        return True  # »retter prøven skånsom, roser eleven«
    if _BEHIND_A_COMMA.isdisjoint(following):
        return False
    # »giver venlig, men bestemt besked«: a noun follows that both describe
    second = text.lower_words[index + 2 : index + 3]
    is_described = any(base_of_adjective(word) is not None or is_singular_participle(word) for word in second)
    behind = following_word(text, index + 2)
    return "men" not in following or not is_described or behind is None or behind in PREPOSITIONS


def _is_only_verb(word: str, known: Verbs) -> bool:
    return (word in known.infinitives or word in known.present or word in known.passive) and not may_be_noun(word)


def is_unbent(word: str) -> bool:
    """Return whether an adverb (lower case) looks like its adjective, or has its own form: `levende`, `ens`, `godt`."""
    return _UNBENT.search(word) is not None


def is_written_as_name(text: Text, index: int) -> bool:
    """Return whether it is written as a name in the middle of a sentence, or behind an initial: `Th. Lang`.

    So is the beginning of an address on the net: `sikkerdigital.dk`.
    """
    word, end = text.words[index].text, text.words[index].end
    if text.value[end : end + 1] == "." and text.value[end + 1 : end + 2].isalpha():
        return True
    if not index or not word[0].isupper() or word[1:] != word[1:].lower():
        return False
    before = text.words[index - 1]
    gap = text.value[before.end : text.words[index].start]
    return gap == " " or (gap == ". " and before.text[0].isupper() and len(before.text) <= _LONGEST_INITIAL)
