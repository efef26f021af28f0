"""The adjective behind a verb of being, where it has no ending: `er meget glad`, `er ladet op og tilgængelig`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_adjective,
    definite_of_participle,
    is_any_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, verbs
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import is_countable, reading_of
from funkbesk.lint.language.number_words import UNBENT, takes_t
from funkbesk.lint.texts.text import Text

# The -e may be left out: »lokalerne er klar(e) til brug«.
_FREE = word_set("klar parat færdig fri nær skyldig værd gratis vant lig ens fælles overens tæt selvfølgelig angivelig")
# Participles of which no verb is listed need no -e either: »de er selvlært(e)«.
_LIKE_PARTICIPLE = late(
    r"(?:lært|født|vendt|fyldt|slidt|brugt|betalt|rørt|ramt|lagt|sat|valgt|kendt|gift|tænkt|klædt|bragt|kørt|spændt|brændt"
    r"|blæst|lyst|strakt|stødt|budt|brudt|ført|mødt|tjent|meldt|stemt|bredt|delt|talt|gjort|holdt|støbt|kogt|skabt|rømt"
    r"|tabt|skadt|hørt|søgt|prøvt|malt)$"
)
_ALSO_NOUNS = word_set(
    "ny ren hel tør kort høj bred streng beskeden dyster defekt moden mat rusten ulden lam kompleks dyr"
)
DEGREES = word_set(
    "meget helt ikke altid ofte ganske også både tit mere så for lige stadig fortsat atter igen lidt ret rigtig særlig "
    "temmelig næsten dog derfor nu aldrig sjældent først endnu alligevel desuden samtidig jo måske altså netop typisk "
    "generelt normalt sædvanligvis oftest automatisk stadigvæk nok bare kun særligt yderst virkelig særdeles ekstra "
    "mindre mest hverken pludselig efterhånden antagelig formentlig formodentlig sandsynligvis muligvis"
)
# What may follow an adjective that describes no noun: »er lav hele året«, »er stor nok«.
_BEHIND = (
    PREPOSITIONS
    | JOINS
    | SUBORDINATORS
    | word_set(
        "nok længe sammen hele hver altid igen ofte tit også ikke mere mest end men døgnet året dagligt ugentligt "
        "hvert alligevel stadig længere nu først bare dog desuden både hverken selv"
    )
)
_JUST = word_set("præcis nøjagtig")
_FARTHEST_JOIN = 5
_FARTHEST_PHRASE = 7
_WITH = word_set("med for over af")
_ALSO_TOLD = word_set(
    "dagligt ugentligt månedligt årligt halvårligt sikkert godt vist muligt sandsynligt endeligt foreløbigt "
    "vigtigt nødvendigt sundt dyrt sjovt farligt hårdt svært rart dejligt interessant tidligt hurtigt langt højt fuldt "
    "ligegyldigt midlertidigt frivilligt ulovligt lovligt tilladt unødvendigt normalt generelt egentligt reelt "
    "oprindeligt hyggeligt svært nemt godt skidt"
)
"""They tell when or how surely, or are said of what happens: »gaverne er dejligt«."""
_TOWARD = word_set("for over med")
_TAKING_PART = frozenset({("med", "i"), ("med", "til"), ("med", "på"), ("med", "ved")})
_WHEN = word_set("hurtig langsom pludselig jævnlig hyppig konstant permanent generel normal daglig")


def adjective_behind(text: Text, verb: int) -> int | None:
    """Return the place of the adjective without -e; `er ladet op og tilgængelig` has it behind an »og«."""
    words = text.lower_words
    if words[verb + 1 : verb + 3] == ("som", "regel"):
        verb += 2
    while verb + 2 < len(words) and is_degree(*words[verb + 1 : verb + 3]) and beside(text, verb):
        verb += 1  # »er meget glad«, »er fagligt dygtig«
    if ends_without_e(text, verb + 1):
        return verb + 1
    if verb + 1 >= len(words) or not beside(text, verb):
        return None
    first = words[verb + 1]
    if not (_is_participle(first) or is_participle(first) or is_inflected_adjective(first) or first in _FREE | UNBENT):
        return None
    last = verb + 1
    while last + 1 < min(verb + _FARTHEST_JOIN, len(words)) and words[last + 1] in PARTICLES and beside(text, last):
        last += 1
    is_pair = last + 2 < len(words) and words[last + 1] in JOINS and is_inflected_adjective(words[last + 2])
    if is_pair and beside(text, last) and beside(text, last + 1):
        last += 2  # »spændende og udfordrende, men også hård«
    return _joined_behind(text, last) or _joined_far_behind(text, last)


def _joined_far_behind(text: Text, first: int) -> int | None:
    """Return the place of an adjective behind a phrase and »og«: `er klædt på til opgaven og fortrolig med …`."""
    words = text.lower_words
    if first + 1 >= len(words) or words[first + 1] not in PREPOSITIONS:
        return None
    for join in range(first + 2, min(len(words) - 2, first + _FARTHEST_PHRASE)):
        if not beside(text, join - 1) or words[join] in SUBORDINATORS:
            return None
        if words[join] in JOINS and beside(text, join):
            said = join + 1
            is_quality = words[said].endswith(("ig", "isk", "som", "bar", "iv", "ær"))
            is_ended = beside(text, said) and words[said + 1] in _WITH
            return said if is_quality and is_ended and ends_without_e(text, said) else None
    return None


def neuter_behind(text: Text, verb: int) -> int | None:
    """Return the place of an adjective in -t that ends its clause: `er helt rent`, which no plural can be."""
    words = text.lower_words
    while verb + 2 < len(words) and _tells_when_or_how_much(words[verb + 1]) and beside(text, verb):
        verb += 1
    said = verb + 1
    if said >= len(words) or not beside(text, verb):
        return None
    is_joined = said + 2 < len(words) and _is_participle(words[said]) and words[said + 1] in JOINS
    if is_joined and beside(text, said) and beside(text, said + 1):
        said += 2  # »er aflåst og rent«
    word = words[said]
    base = base_of_adjective(word)
    if base is None or base == word or not takes_t(base) or is_listed_noun(word) or word in _ALSO_TOLD:
        return None
    ends = said + 1 == len(words) or not beside(text, said) or words[said + 1] in JOINS
    is_toward = not ends and words[said + 1] in PREPOSITIONS
    is_toward = is_toward and (is_joined or words[verb] == "sig" or words[said + 1] in _TOWARD)
    is_toward = is_toward and words[said + 1 : said + 3] not in _TAKING_PART
    return said if ends or is_toward else None


def _tells_when_or_how_much(word: str) -> bool:
    return word in DEGREES or base_of_adjective(word) in _WHEN


def _joined_behind(text: Text, first: int) -> int | None:
    """Return the place of an adjective without -e behind »og« or »men«: `og let tilgængelig`, `, men mentalt frisk`."""
    words = text.lower_words
    join = first + 1
    if join + 1 >= len(words) or not beside(text, join):
        return None
    gap = text.value[text.words[first].end : text.words[join].start]
    if not (words[join] in JOINS and gap == " ") and not (words[join] == "men" and gap in {" ", ", "}):
        return None
    second = join + 1
    while second + 1 < len(words) and is_degree(*words[second : second + 2]) and beside(text, second):
        second += 1
    return second if ends_without_e(text, second) else None


def without_t(text: Text, adjective: int) -> Iterator[int]:
    """Yield the first of one or two joined adjectives that lacks its -t: `er kort og effektiv`."""
    words = text.lower_words
    second = _joined_behind(text, adjective)
    if takes_t(words[adjective]):
        yield adjective
    elif second is not None and takes_t(words[second]):
        yield second


def ends_without_e(text: Text, index: int, before: str | None = None) -> bool:
    """Return whether an adjective without -e stands there, and no noun behind it that it describes.

    The word that it stands `before` may follow.
    """
    words = text.lower_words
    if index >= len(words) or not beside(text, index - 1):
        return False
    word = words[index]
    if word == "lille":
        return _ends_clause(text, index) or words[index + 1] in _BEHIND  # »lokalerne er for lille«
    is_joined = index + 2 < len(words) and words[index + 1] in JOINS and _is_said(words[index + 2])
    if (
        base_of_adjective(word) != word
        or definite_of_participle(word) is not None
        or _LIKE_PARTICIPLE.search(word) is not None
        or (word in _FREE and not (word == "tæt" and _ends_clause(text, index)))
        or (word in FUNCTION_WORDS and word not in {"ny", "tør"})  # »er nemlig«
        or (is_listed_noun(word) and word not in _ALSO_NOUNS and not is_joined and not _is_seldom_noun(word))
        or word.endswith(("e", "fri"))  # »er røgfri(e)«
        or (word in _JUST and words[index + 1 : index + 2] == ("som",))  # »siderne er præcis som andre«
        or _is_joined_to_noun(text, index)
        or (word.endswith("et") and not definite_of_adjective(word).endswith("tte"))  # »komplet«, but »beskyttet«
    ):
        return False
    return _ends_clause(text, index) or words[index + 1] in _BEHIND or words[index + 1] == before


def _is_joined_to_noun(text: Text, index: int) -> bool:
    """Return whether »og« joins another adjective, and both describe a noun: `…, men både dansk og ny forskning …`."""
    words = text.lower_words
    if index + 3 >= len(words) or words[index + 1] not in JOINS or not beside(text, index + 2):
        return False
    return words[index - 1] == "både" and is_any_adjective(words[index + 2]) and bool(reading_of(words[index + 3]))


def _ends_clause(text: Text, index: int) -> bool:
    """Return whether the word is the last one before a mark; »rørene er tæt« is wrong, »de er tæt på« is not."""
    return index + 1 == len(text.words) or not beside(text, index)


def is_degree(word: str, after: str) -> bool:
    """Return whether an adverb stands before what is said: »meget glad«, »fagligt dygtig«, »fysisk hård«."""
    is_adverb = base_of_adjective(word) not in {None, word} or word.endswith(("isk", "ende"))
    is_said = base_of_adjective(after) == after or is_inflected_adjective(after)
    return word in DEGREES or ((is_adverb or word in {"let", "frit"}) and is_said)


def _is_said(word: str) -> bool:
    """Return whether it can be an adjective beside another: »er kort og præcise«, »er lys og nyrenoveret«."""
    return is_any_adjective(word) or definite_of_participle(word) is not None


def _is_participle(word: str) -> bool:
    """Return whether it is a participle behind »er«, also where a noun is spelled like it: `mærket`."""
    return definite_of_participle(word) is not None or (word.endswith("et") and word[:-1] in verbs())


def _is_seldom_noun(word: str) -> bool:
    """Return whether it needs an article as a noun, which nothing has that is said of several: `aktiv`, `konkret`."""
    return reading_of(word) is Reading.ONE and is_countable(word)
