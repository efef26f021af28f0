"""Where an adjective without ending stands in the place of an adverb: `arbejde selvstændig`, `faglig stærke kolleger`.

Danish adverbs of manner are adjectives in -t. Which of the two a word has to be, its neighbours tell: a verb of doing
before it and no noun behind it, an adjective with another ending behind it, another adverb that it is joined to.
"""

from __future__ import annotations

import re

from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import (
    ALSO_NOUNS,
    ALWAYS_FREE,
    DOING,
    FREE,
    JUDGED,
    OF_A_KIND,
    OF_A_PERSON,
    OF_A_STATE,
    QUALITIES,
)
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, present_of
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.word_filter import WordFilter

_PARTICIPLE = re.compile(r"(?:\w{3}ende|eret|erede|\w{4}ede|[^t]\wet)$")
# nouns that look like participles: en ledig studerende, en faglig kvalitet
_NO_PARTICIPLE = re.compile(
    r"(?:studerende|pårørende|ordførende|kommanderende|foresatte|itet|tet|hed|heden|enhede|møde|budget|sekretariat"
    r"|lodret|vandret|afgørende|følgende|lignende|besøgende|forsørgende|rejsende|logerende|troende|delegerede|udsendte)$"
)
# Adjectives in -t, -sk and a vowel have no other form: korrekt, teknisk, åndsfraværende.
_TAKES_T = re.compile(r"[^taeiouyæøåk]$|[^s]k$|(?:fri|ny)$")
# What they say of their object is an adjective: »gøre borgeren selvstændig«.
_OF_THE_OBJECT = re.compile(
    r"(?:gør|gøre|gjort|hold|holde|holder|find|finde|finder|fandt|anse|anser|føle|føler|vise|viser|opleve|oplever|opfatte|opfatter"
    r"|lade|lader|være|er|var|bliv|blive|bliver|blev|virke|virker|synes|ser|se|have|har|betragte|betragter|kalde|kalder|regne"
    r"|regner|melde|melder|erklære|erklærer|stille|stiller|som|mere|mest|så|for|lige|hvor|samt)$"
)
_COPULAS = COPULAS | word_set("virke virker fremstå fremstår føles opleves forekommer")
_DOING_FORMS = DOING | {present_of(verb) for verb in DOING}
_NO_NOUN = word_set("ind ud op ned sammen hen frem tilbage igennem videre hver hvert dagligt ugentligt årligt")
_ALL = OBJECTS | {"alle", "hinanden"}
_UNBENT = re.compile(r"(?:\w{3}(?:et|ende|isk)|tæt|kort|nøje|direkte|korrekt)$")
_PERSONAL_FORMS = {present_of(verb) for verb in OF_A_PERSON} | COPULAS
_BEFORE_INFINITIVE = word_set("at kan skal vil må bør kunne skulle ville")
_BEHIND_A_COMMA = SUBORDINATORS | word_set("også og men især herunder eksempelvis samt selv både")
_ARTICLES = frozenset({"en", "den", "ingen", "hver"})
_DEFINITE_OR_MANY = Reading.THE_ONE | Reading.THE_MANY | Reading.MANY
_REACH = 8
_ENDS = re.compile(r"\s*(?:[.;:!?)]|$)")


def _may_lack_t(word: str) -> bool:
    return (
        word not in ALWAYS_FREE
        and word not in FUNCTION_WORDS
        and _TAKES_T.search(word) is not None
        and base_of_adjective(word) == word
    )


_BASES = WordFilter(_may_lack_t)


def may_lack_t(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that are adjectives in their base form, and would end on -t as adverbs."""
    return _BASES.among(words)


def lacks_t(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word at `index`, one of those that `may_lack_t`, stands where an adverb has to stand."""
    lower = text.lower_words[index]
    if _beside_adverb(text, index) or _after_verb(text, index):
        return True
    if lower in FREE:
        return False
    if (
        _after_object(text, index, known)
        or _after_any_verb(text, index, known)
        or _before_adverb(text, index)
        or _before_plural_participle(text, index)
    ):
        return True
    return lower.endswith("ig") and (_before_participle(text, index) or _before_adjective(text, index))


def _before_adverb(text: Text, index: int) -> bool:
    """`udføre arbejdet sikkerhedsmæssig forsvarligt`: with or without a noun behind, the first ends on -t too."""
    following = _next(text, index)
    if text.lower_words[index] in OF_A_STATE:
        return False
    before = _previous(text, index)
    if before == "et":  # »et sproglig korrekt referat«: no adjective behind »et« lacks its -t
        return following is not None and base_of_adjective(following) is not None
    return following is not None and _is_adverb(following) and before not in _ARTICLES


def _before_plural_participle(text: Text, index: int) -> bool:
    """`digital understøttede arbejdsgange`: the plural has another ending, so it describes the participle."""
    following, behind = _next(text, index), _next(text, index + 1)
    return (
        following is not None
        and behind is not None
        and _NO_PARTICIPLE.search(following) is None
        and is_participle(following)
        and bool(readings_of(behind) & Reading.MANY)
        and _previous(text, index) not in _ARTICLES
    )


def _before_adjective(text: Text, index: int) -> bool:
    """`faglig stærke kolleger`, `være faglig kompetent`, `Miljømæssig forsvarlig drift`: only an adverb stands there.

    Two adjectives beside each other have the same ending, or a comma between them.
    """
    following, behind = _next(text, index), _next(text, index + 1)
    if following is None or following in FUNCTION_WORDS:
        return False
    before = _previous(text, index)
    if (following in adjectives().definite_forms or following.endswith("lige")) and following not in ALSO_NOUNS:
        return behind is not None and bool(readings_of(behind)) and before not in _ARTICLES
    base = base_of_adjective(following)
    if base is None:
        return False
    if before in _COPULAS and base == following:
        return behind is None or behind in PREPOSITIONS or behind in JOINS
    # »en faglig dygtig leder« may hold two adjectives; of what -mæssig is said of, nothing but another word can be
    word = text.lower_words[index]
    if following in JUDGED:
        return behind is not None
    in_a_way = word.endswith("mæssig") and word not in OF_A_KIND
    return in_a_way and (following.endswith("lig") or following in QUALITIES) and behind is not None


def _after_object(text: Text, index: int, known: Verbs) -> bool:
    """`formidle afgørelserne venlig.`: behind the object nothing can describe it in this form."""
    if not _ends_phrase(text, index):
        return False
    start = _beginning(text, index)
    before = _previous(text, start)
    word = text.words[index]
    if word.lower in OF_A_STATE or not word.text.islower() or before is None or base_of_adjective(before) is not None:
        return False
    if before != "alle" and not _may_be_object(before, _next(text, index)):
        return False
    earlier = text.lower_words[max(0, start - _REACH) : start]
    if any(map(_OF_THE_OBJECT.match, earlier)):
        return False
    first = text.lower_words[0]
    return first in known.present or any(
        word in known.infinitives or (word in known.present and not may_be_noun(word)) for word in earlier[:-1]
    )


def _may_be_object(noun: str, after: str | None) -> bool:
    """Return whether the noun is definite or several, or a thing: »medarbejder ansvarlig for drift« is no object."""
    reading = readings_of(noun)
    if reading & _DEFINITE_OR_MANY:
        return True
    return bool(reading) and number_of(noun) is None and after not in PREPOSITIONS


def _before_participle(text: Text, index: int) -> bool:
    """`faglig faciliterende`, `faglig velbegrundede`; »en personlig udfordrende opgave« may hold two adjectives."""
    following = _next(text, index)
    if following is None or _NO_PARTICIPLE.search(following):
        return False
    if (
        not following.endswith("ede")
        and not following.startswith("vel")
        and {_previous(text, index), _previous(text, index - 1)} & _ARTICLES
    ):
        return False
    return bool(_PARTICIPLE.search(following)) and following not in FUNCTION_WORDS


def _beside_adverb(text: Text, index: int) -> bool:
    """`selvstændig og præcist`, `præcist og selvstændig`: one of two joined adverbs has lost its -t."""
    after = _next(text, index)
    other = _next(text, index + 1)
    if after in JOINS and other and _is_adverb(other):
        behind = _next(text, index + 2)
        return behind is None or (behind in FUNCTION_WORDS and behind not in JOINS)
    before = _previous(text, index)
    if before in JOINS and (other := _previous(text, index - 1)) and _is_adverb(other):
        return after is None or after in PREPOSITIONS
    return False


def _after_verb(text: Text, index: int) -> bool:
    """Return whether it tells how something is done: `arbejde selvstændig.`, `forklare den rolig.`."""
    before = _previous(text, index)
    if before in OBJECTS:
        before = _previous(text, index - 1)
    if before is None or before not in _DOING_FORMS or before in COPULAS:
        return False
    return _ends_phrase(text, index)


def _after_any_verb(text: Text, index: int, known: Verbs) -> bool:
    """`svare høflig på`, `sætte sig grundig ind i`, `afgøres saglig`, `arbejder struktureret og grundig`."""
    if not _ends_phrase(text, index):
        return False
    place = _beginning(text, index) - 1
    if place > 0 and text.lower_words[place] in _ALL:
        place -= 1
    if place < 0 or any(_next(text, between) is None for between in range(place, index)):
        return False
    verb = text.lower_words[place]
    word = text.lower_words[index]
    if word in OF_A_STATE or is_listed_noun(word) or verb in FUNCTION_WORDS or not text.words[index].text.islower():
        return False
    if verb in known.passive:
        return verb[:-1] not in OF_A_PERSON and _previous(text, place) not in _COPULAS
    if verb in known.infinitives:
        return verb not in OF_A_PERSON and (not may_be_noun(verb) or _previous(text, place) in _BEFORE_INFINITIVE)
    return verb in known.present and verb not in _PERSONAL_FORMS and (verb in _DOING_FORMS or not may_be_noun(verb))


def _beginning(text: Text, index: int) -> int:
    """Return where the adverbs begin that the word is joined to: `struktureret og grundig`."""
    before = _previous(text, index)
    other = _previous(text, index - 1) if before in JOINS else None
    return index - 2 if other is not None and _UNBENT.search(other) else index


def _ends_phrase(text: Text, index: int) -> bool:
    """Return whether no noun can follow that the word describes: an end, a preposition, »op«, »hver dag«."""
    after = _next(text, index)
    if after in JOINS:
        behind = _next(text, index + 1)
        if behind is None:
            return False
        if behind in PREPOSITIONS or _is_adverb(behind):
            return True
        is_adverb = (
            _UNBENT.search(behind) is not None or is_singular_participle(behind) or base_of_adjective(behind) == behind
        )
        return is_adverb and _ends_phrase(text, index + 2)  # »venlig og imødekommende.«
    if after is not None:
        return after in PREPOSITIONS or after in _NO_NOUN or after in SUBORDINATORS
    if _ENDS.match(text.value, text.words[index].end):
        return True
    # »Du kommunikerer tydelig, også når …«; behind a comma another adjective may follow: »selvstændig, erfaren leder«
    following = text.lower_words[index + 1 : index + 2]
    return text.value[text.words[index].end] == "," and not _BEHIND_A_COMMA.isdisjoint(following)


def _is_adverb(word: str) -> bool:
    base = base_of_adjective(word)
    return base is not None and base != word


def _next(text: Text, index: int) -> str | None:
    """Return the word behind, where nothing but a space stands between; None at the end or before punctuation."""
    if not 0 <= index < len(text.words) - 1:
        return None
    first, second = text.words[index], text.words[index + 1]
    return second.lower if text.value[first.end : second.start] == " " else None


def _previous(text: Text, index: int) -> str | None:
    return text.words[index - 1].lower if index > 0 and _next(text, index - 1) is not None else None
