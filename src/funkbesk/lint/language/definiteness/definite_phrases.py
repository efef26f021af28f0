"""Adjectives without -e behind an article, an owner or a genitive: `det fælles fagligt mindset`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.definiteness.definite_nouns import (
    ONE_OR_MANY,
    PERSONS_IN_DEFINITE,
    is_known_noun,
    is_known_noun_behind_preposition,
    is_noun,
    may_be_turned,
    may_go_together,
)
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, verbs
from funkbesk.lint.language.manner_words import ALWAYS_FREE
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.number_words import ADVERBS, NUMBERS
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, Word

_ARTICLES = frozenset({"den", "det", "de"})
# Behind these the noun has to be one that is known: »vores« and »denne« may stand alone, and so may a genitive.
_OWNERS = word_set("denne dette disse vores jeres deres hans hendes dens dets min mit mine din dit dine sin sit sine")
# »tre måneders skriftligt varsel«: how long or how much, and no owner
_OF_MEASURE = late(
    r"(?:dages|døgns|ugers|måneders|års|årtiers|timers|minutters|sekunders|semesters|kvartalers|nætters|meters|liters|kilos|tons"
    r"|kroners|procents|graders|siders|lektioners|personers|mands|etagers|slags)$"
)
_FARTHEST = 6
_UNBENT = word_set(
    "stille lille ægte øde ringe moderne fælles lige grå blå små rosa lilla orange ekstra gratis bange ens tidligere "
    "senere nærmere større mindre bedre højere lavere yngre ældre"
)
_BETWEEN = NUMBERS | word_set("mange få egen eget egne")
"""`skolens to ældste klasser`, `deres egen sunde mad`"""
_GOVERNING = MODALS | word_set("at lade lader")
_DEGREES = word_set("mest mindst bedst højst størst længst meget helt særligt højt mere mindre")
# Nouns that are adjectives as well: behind a preposition follows what they are of, »det elektronisk kort over nettet«.
_OVER = word_set("over af fra med i på")
# »har de bestilt tider«: a tense of the verb
_AUXILIARIES = word_set("har have havde haft er var været blive bliver blev få får fik")
_AUXILIARY_REACH = 3
_UNDEFINED = ONE_OR_MANY | {Reading.EITHER, Reading.ONE | Reading.MASS}
_ALSO_OF_THINGS = word_set("daglig ugentlig månedlig årlig høj dyb bred")
_BARE_SUPERLATIVE = late(r"(?:(?<=ig)st|(?<=som)mest|est)$")
_IRREGULAR_SUPERLATIVES = word_set("bedst nærmest størst mindst ældst yngst længst højst værst sidst først")
_NO_ADJECTIVES = (FUNCTION_WORDS - {"særlig", "sidst", "først"}) | word_set(
    "lig formodentlig formodentligt formentlig formentligt antagelig antageligt egentlig egentligt direkte indirekte "
    "formel"
)


def asks_for_definite(word: str) -> bool:
    """Return whether an adjective behind the word has to be in the definite form: an article, an owner, a genitive."""
    return word in _ARTICLES or word in _OWNERS or (is_genitive(word) and not _OF_MEASURE.search(word))


def wrong_adjective(text: Text, article: int, known: Verbs) -> Word | None:
    """Return the first adjective behind the word at `article` that has not the definite form, if a noun is certain."""
    index = article + 1
    last = min(len(text.words) - 1, article + _FARTHEST)
    if not _stand_together(text, text.words[article], text.words[min(index, len(text.words) - 1)]):
        return None
    while index < last:
        word, lower = text.words[index], text.lower_words[index]
        if not (index == article + 1 or _stand_together(text, text.words[index - 1], word) or _is_listed(text, index)):
            return None
        if index == article + 1 and lower in _BETWEEN:
            index += 1
            continue
        if _is_adverb_before(text, index) or (index < last and _is_degree(text, index)):
            index += 1
            continue
        if right_form_of(lower) is not None:
            return word if _is_followed_by_noun(text, article, index, known) else None
        is_definite = is_inflected_adjective(lower) or is_participle(lower) or lower in _UNBENT
        if not is_definite and not _joins(text, article, index):
            return None
        index += 1
    return None


def _is_listed(text: Text, index: int) -> bool:
    """Return whether the word and the one before a comma are adjectives: `det lange, sej træk`."""
    before, lower = text.lower_words[index - 1 : index + 1]
    has_comma = text.value[text.words[index - 1].end : text.words[index].start] == ", "
    return (
        has_comma
        and is_inflected_adjective(before)
        and base_of_adjective(lower) == lower
        and lower not in ADVERBS  # »de øvrige, inklusiv tal«
    )


def _is_before_adjective(text: Text, index: int, known: Verbs) -> bool:
    """Return whether another adjective and a noun follow: `byens smuk gamle rådhus`, `den varm, fugtig luft`."""
    noun = index + 2
    if noun >= len(text.words) or not _stand_together(text, *text.words[noun - 1 : noun + 1]):
        return False
    lower, second, found = text.lower_words[index : noun + 1]
    if lower != base_of_adjective(lower) or not _can_be_no_adverb(lower) or is_listed_noun(second):
        return False
    gap = text.value[text.words[index].end : text.words[index + 1].start]
    is_said = is_inflected_adjective(second) or (gap == ", " and base_of_adjective(second) == second)
    is_degree = gap == " " and lower.endswith("ig")  # »de rigtig gode løsninger«
    return gap in {" ", ", "} and is_said and not is_degree and is_known_noun(found, known)


def _is_followed_by_noun(text: Text, article: int, index: int, known: Verbs) -> bool:
    lower, found = text.lower_words[index : index + 2]
    if _is_subject_behind_its_verb(text, article, lower, known):
        return False
    if _is_before_adjective(text, index, known):
        return not (index == article + 1 and may_be_turned(text, article, known))
    if not _stand_together(text, *text.words[index : index + 2]):
        return False
    if found in JOINS:
        return _is_joined_before_noun(text, index, known)
    is_person = number_of(found) is Number.ONE and text.lower_words[article] not in {"det", "de"}
    if base_of_adjective(lower) is None:  # a participle or a superlative
        earlier = text.lower_words[max(0, article - _AUXILIARY_REACH) : article]
        is_noun_there = (
            is_known_noun(found, known)
            or is_known_noun_behind_preposition(text, article, found, known)
            or _is_noun_behind_participle(text, article, index, known)
        )
        is_tense = not _AUXILIARIES.isdisjoint(earlier) and earlier[-1] not in PREPOSITIONS
        return not is_tense and (is_person or is_noun_there)
    if is_person and lower.endswith("t"):
        return True  # »den enkelt borger«
    if lower == base_of_adjective(lower) and (
        _can_be_no_adverb(lower) or _is_no_adverb_here(text, article, lower, found, known)
    ):
        is_pronoun = index == article + 1 and may_be_turned(text, article, known)
        if is_pronoun or not may_go_together(text.lower_words[article], found):
            return False
        is_certain = _is_certain_noun(lower, found, text.lower_words[article], known)
        if is_certain is not None:
            return is_certain
    return _is_noun_behind(text, article, index, known)


def _is_noun_behind_participle(text: Text, article: int, index: int, known: Verbs) -> bool:
    """Return whether what is spelled like a verb is the noun: `Opdage de skjult perler`, `af det inficeret sår`."""
    words = text.lower_words
    if index != article + 1 or not article or not _stand_together(text, *text.words[article - 1 : article + 1]):
        return False
    before, found = words[article - 1], words[index + 1]
    is_governed = before in PREPOSITIONS or before in known.infinitives or before in known.present
    if words[article] == "de":
        is_plural = reading_of(found) is Reading.MANY
        return is_governed and (is_plural or (before in PREPOSITIONS and reading_of(found) is Reading.EITHER))
    is_object = before in PREPOSITIONS or before in known.infinitives or (article == 1 and before in known.present)
    return is_object and reading_of(found) in _UNDEFINED and may_go_together(words[article], found)


def _is_joined_before_noun(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it is `den faglig og organisatoriske udvikling`: an adverb would end on -t."""
    noun = index + 3
    if text.lower_words[index].endswith("t") or noun >= len(text.words) or is_listed_noun(text.lower_words[index]):
        return False
    last = text.lower_words[noun - 1]
    is_said = is_inflected_adjective(last) or (base_of_adjective(last) == last and not is_listed_noun(last))
    is_near = is_said and _stand_together(text, *text.words[noun - 1 : noun + 1])
    return is_near and is_known_noun(text.lower_words[noun], known)


def _is_certain_noun(adjective: str, found: str, article: str, known: Verbs) -> bool | None:
    """Return whether a noun follows a base form that can be no adverb; None where the word may be no noun."""
    if found in PERSONS_IN_DEFINITE and not adjective.endswith("ig"):
        return True
    if reading_of(found) not in _UNDEFINED or (article not in _ARTICLES and is_listed_noun(adjective)):
        return None
    # »din daglig leder«: what looks like a verb as well is the noun; not so in »det digitale kort viser«
    nouns = ONE_OR_MANY if article in _ARTICLES else _UNDEFINED  # »borgernes skriftlig klager«
    return found not in known.present or (reading_of(found) in nouns and not is_listed_noun(adjective))


def _is_noun_behind(text: Text, article: int, index: int, known: Verbs) -> bool:
    lower, found = text.lower_words[index : index + 2]
    noun, after_article = index + 1, text.lower_words[article] in _ARTICLES
    if is_listed_noun(found) and base_of_adjective(found) == found and noun + 1 < len(text.words):
        is_of = text.lower_words[noun + 1] in _OVER and _stand_together(text, text.words[noun], text.words[noun + 1])
        return is_of and lower == base_of_adjective(lower) and after_article
    if article == 0 and lower.endswith("t") and text.kind == "punkt" and _ends_phrase(text, noun, known):
        return reading_of(found) in _UNDEFINED and found not in known.present  # »Det tværfagligt samarbejde«
    if after_article and is_known_noun_behind_preposition(text, article, found, known):
        return True  # »til det årligt møde«
    is_open = after_article and not is_listed_noun(lower)
    return is_known_noun(found, known) or (is_open and is_noun(found, known, sure=index > article + 1))


def _ends_phrase(text: Text, noun: int, known: Verbs) -> bool:
    after = text.lower_words[noun + 1] if noun + 1 < len(text.words) else ""
    return not after or after in PREPOSITIONS or after in known.present  # »Den skriftligt aftale gælder«


def _can_be_no_adverb(adjective: str) -> bool:
    return not adjective.endswith(("isk", "t")) and adjective not in ALWAYS_FREE - _ALSO_OF_THINGS


def _is_no_adverb_here(text: Text, article: int, adjective: str, noun: str, known: Verbs) -> bool:
    """Return whether no infinitive can follow an adjective that is an adverb as well: »så kan den let pumpe vand«."""
    earlier = text.lower_words[:article]
    if text.lower_words[article] in _ARTICLES and not adjective.endswith(("t", "isk")):
        return False  # »de særlig udsatte«; but »statens særlig pulje«
    return noun not in known.infinitives or _GOVERNING.isdisjoint(earlier)


def _is_adverb_before(text: Text, index: int) -> bool:
    """Return whether it is an adverb that says something of the next word: »det årligt reguleret takstblad«."""
    lower, after = text.lower_words[index : index + 2]
    is_adverb = base_of_adjective(lower) not in {None, lower}
    return is_adverb and definite_of_participle(after) is not None and not is_listed_noun(after)


def _is_degree(text: Text, index: int) -> bool:
    """Return whether it says how much the next adjective holds: »de mest udsatte«, »den bedst mulige«."""
    lower, after = text.lower_words[index : index + 2]
    return lower in _DEGREES and (
        base_of_adjective(after) == after or definite_of_participle(after) is not None or is_participle(after)
    )


def _joins(text: Text, article: int, index: int) -> bool:
    """Return whether it is an »og« behind an adjective in -e: »det fysiske og psykiske …«."""
    before = text.lower_words[index - 1]
    is_joined = index > article + 1 and text.lower_words[index] in JOINS
    return is_joined and (is_inflected_adjective(before) or is_participle(before) or before in _UNBENT)


def right_form_of(word: str) -> str | None:
    """Return the definite form of an adjective, participle or superlative (lower case) that is not in that form."""
    if word in _NO_ADJECTIVES:
        return None
    base = base_of_adjective(word)
    if word == "enkelt":
        return "enkelte"
    if base is not None:
        return definite_of_adjective(base)
    if _BARE_SUPERLATIVE.search(word) and base_of_adjective(_BARE_SUPERLATIVE.sub("", word)) is not None:
        return f"{word}e"
    if word.endswith("et") and word[:-1] in verbs() and is_listed_noun(word):
        return f"{word[:-1]}de"  # »det lejet udstyr«: behind an article no definite noun stands
    return f"{word}e" if word in _IRREGULAR_SUPERLATIVES else definite_of_participle(word)


def _is_subject_behind_its_verb(text: Text, article: int, adjective: str, known: Verbs) -> bool:
    """Return whether `den` stands for something and an adverb follows: »samtidig bygger den visuelt bro«."""
    is_adverb = base_of_adjective(adjective) not in {None, adjective}
    return is_adverb and text.lower_words[article] in {"den", "de"} and may_be_turned(text, article, known)


def _stand_together(text: Text, first: Word, second: Word) -> bool:
    return text.value[first.end : second.start] == " "
