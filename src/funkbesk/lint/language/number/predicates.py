"""Adjectives that are said of a noun behind a verb, and do not agree with it: `containerne er fuld`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, verbs
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.number_words import PERSONS, SEVERAL, takes_t
from funkbesk.lint.texts.text import Text

BEING = word_set("er var bliver blev være blive virker virkede føles forbliver holdes gøres")
_DONE = word_set("holdes gøres")
KEEPING = word_set("holde holder gøre gør")
_FEELING = word_set("føle føler vise viser")
"""With »sig«: »de føler sig velkomne«."""
OPENERS = BEING | KEEPING | _FEELING
# The -e may be left out: »lokalerne er klar(e) til brug«.
_FREE = word_set("klar parat færdig fri nær skyldig værd gratis vant lig ens fælles overens tæt")
_ALSO_NOUNS = word_set(
    "ren hel tør kort høj bred streng beskeden dyster defekt moden mat rusten ulden lam kompleks dyr"
)
_UNBENT = word_set("bange stille moderne ægte øde ringe")
_DEGREES = word_set("meget helt ikke altid ofte ganske også både tit mere så for lige")
# »Barnet er syg« and »Medlemmet er ansvarlig« agree with the person.
_OF_PERSONS = word_set("barnet medlemmet individet mennesket vidnet bestyrelsesmedlemmet")
_PLURAL_PRONOUNS = word_set("de vi")
_ONE_OF = word_set("en et ét én den det hver hvert nogen ingen")
_DETERMINERS = word_set("den det de denne dette disse vores jeres deres alle")
_ORDINALS = word_set("anden andet tredje fjerde femte sjette syvende ottende niende tiende")
_OWNERS = word_set("de disse vores jeres deres alle begge mine dine sine samtlige")
_LIKE_THE_MANY = late(r"\w{4}erne$")
# What may follow an adjective that describes no noun: »er lav hele året«, »er stor nok«.
_BEHIND = (
    PREPOSITIONS
    | JOINS
    | SUBORDINATORS
    | word_set(
        "nok hele hver hvert altid igen ofte tit også ikke mere mest end men døgnet året dagligt ugentligt alligevel "
        "stadig længere nu først bare dog desuden både hverken selv"
    )
)
_AIMS = word_set("i til")
_LONGEST_PHRASE = 5
_FARTHEST_JOIN = 5
_INFINITIVES = word_set("være blive")


def disagreeing_predicates(text: Text) -> Iterator[tuple[int, int]]:
    """Yield the places of the noun in the plural and of the adjective without -e that is said of it."""
    words = text.lower_words
    for index, word in enumerate(words):
        if word in BEING:
            behind = index - 1 if word in _INFINITIVES and index and words[index - 1] in MODALS else index
            subject = _subject_before(text, behind)
            if subject is None and word in _INFINITIVES and index > 1:
                subject = _persons_before_aim(text, index - 1)
            adjective = _adjective_behind(text, index)
            if adjective is not None and word in _DONE and words[adjective].endswith("isk"):
                continue  # »Møderne holdes telefonisk«
            if subject is not None and adjective is not None:
                yield subject, adjective
            elif adjective is not None and _is_neuter_subject(text, behind - 1):
                yield from ((behind - 1, place) for place in _without_t(text, adjective))
        elif word in _FEELING and words[index + 1 : index + 2] == ("sig",):
            behind = index - 1 if index and words[index - 1] in MODALS else index
            subject, adjective = _subject_before(text, behind), _adjective_behind(text, index + 1)
            if subject is not None and adjective is not None:
                yield subject, adjective
        elif word in KEEPING and _is_plural(text, index + 1):
            said = index + 2 + (_is_degree(*words[index + 2 : index + 4]) if index + 3 < len(words) else 0)
            if _ends_without_e(text, said):
                yield index + 1, said


def _persons_before_aim(text: Text, at: int) -> int | None:
    """Return the place of the persons who are to be something: `Støtter borgerne i at blive selvstændig`."""
    words = text.lower_words
    if at < 2 or words[at] != "at" or not all(_spaced(text, at - back) for back in (0, 1, 2)):
        return None
    if words[at - 2] == "for" and _are_persons(words[at - 1]):
        return at - 1  # »nemmere for borgerne at være aktive«
    return at - 2 if words[at - 1] in _AIMS and _are_persons(words[at - 2]) else None


def _are_persons(word: str) -> bool:
    return word == "dem" or number_of(word) is Number.THE_MANY


def _without_t(text: Text, adjective: int) -> Iterator[int]:
    """Yield the first of one or two joined adjectives that lacks its -t: `er kort og effektiv`."""
    words = text.lower_words
    second = _joined_behind(text, adjective)
    if takes_t(words[adjective]):
        yield adjective
    elif second is not None and takes_t(words[second]):
        yield second


def _joined_behind(text: Text, first: int) -> int | None:
    """Return the place of an adjective without -e behind »og« or »men«: `og let tilgængelig`, `, men mentalt frisk`."""
    words = text.lower_words
    join = first + 1
    if join + 1 >= len(words) or not _spaced(text, join):
        return None
    gap = text.value[text.words[first].end : text.words[join].start]
    if not (words[join] in JOINS and gap == " ") and not (words[join] == "men" and gap in {" ", ", "}):
        return None
    second = join + 1
    while second + 1 < len(words) and _is_degree(*words[second : second + 2]) and _spaced(text, second):
        second += 1
    return second if _ends_without_e(text, second) else None


def _is_neuter_subject(text: Text, index: int) -> bool:
    """Return whether a neuter in the definite singular begins the clause there: `Udstyret er gammel`."""
    words = text.lower_words
    if words[index] == "det" and index >= 0 and _spaced(text, index):
        return not index or words[index - 1] in SUBORDINATORS or not _spaced(text, index - 1)  # »Det er vigtig at …«
    if index < 0 or not _spaced(text, index) or reading_of(words[index]) & ~Reading.MASS is not Reading.THE_ONE:
        return False
    before = words[index - 1] if index and _spaced(text, index - 1) else None
    return (
        words[index].endswith("t") and (before is None or before in SUBORDINATORS) and words[index] not in _OF_PERSONS
    )


def _adjective_behind(text: Text, verb: int) -> int | None:
    """Return the place of the adjective without -e; `er ladet op og tilgængelig` has it behind an »og«."""
    words = text.lower_words
    while verb + 2 < len(words) and _is_degree(*words[verb + 1 : verb + 3]) and _spaced(text, verb):
        verb += 1  # »er meget glad«, »er fagligt dygtig«
    if _ends_without_e(text, verb + 1):
        return verb + 1
    if verb + 1 >= len(words) or not _spaced(text, verb):
        return None
    first = words[verb + 1]
    if not (_is_participle(first) or is_inflected_adjective(first) or first in _FREE | _UNBENT):
        return None
    last = verb + 1
    while last + 1 < min(verb + _FARTHEST_JOIN, len(words)) and words[last + 1] in PARTICLES and _spaced(text, last):
        last += 1
    is_pair = last + 2 < len(words) and words[last + 1] in JOINS and is_inflected_adjective(words[last + 2])
    if is_pair and _spaced(text, last) and _spaced(text, last + 1):
        last += 2  # »spændende og udfordrende, men også hård«
    return _joined_behind(text, last)


def _is_said(word: str) -> bool:
    """Return whether it can be an adjective beside another: »er kort og præcise«, »er lys og nyrenoveret«."""
    return (
        base_of_adjective(word) is not None or is_inflected_adjective(word) or definite_of_participle(word) is not None
    )


def _is_participle(word: str) -> bool:
    """Return whether it is a participle behind »er«, also where a noun is spelled like it: `mærket`."""
    return definite_of_participle(word) is not None or (word.endswith("et") and word[:-1] in verbs())


def _is_degree(word: str, after: str) -> bool:
    """Return whether an adverb stands before what is said: »meget glad«, »fagligt dygtig«, »fysisk hård«."""
    is_adverb = base_of_adjective(word) not in {None, word} or word.endswith("isk")
    return word in _DEGREES or ((is_adverb or word == "let") and base_of_adjective(after) == after)


def _subject_before(text: Text, verb: int) -> int | None:
    """Return the place of the noun that is the subject, also where a phrase stands between: `rummene i kælderen er …`.

    »En af lederne er syg« speaks of one of them.
    """
    words = text.lower_words
    if verb and words[verb - 1] in {"der", "som"}:
        return _plural_before_clause(text, verb - 1)
    if verb and words[verb - 1] in _PLURAL_PRONOUNS and text.words[verb - 1].text != "De" and _spaced(text, verb - 1):
        is_first = verb == 1 or words[verb - 2] in SUBORDINATORS or not _spaced(text, verb - 2)
        return verb - 1 if is_first else None
    for noun in range(verb - 1, max(-1, verb - 1 - _LONGEST_PHRASE), -1):
        if not _spaced(text, noun):
            return None
        is_near = noun == verb - 1 or (words[noun + 1] in PREPOSITIONS and _ends_phrase(words[noun + 2 : verb]))
        if is_near and _is_subject(text, noun):
            return noun
    return None


def _plural_before_clause(text: Text, relative: int) -> int | None:
    """Return the place of the plural that a clause speaks of: `de beboere, der er allergisk`.

    In »en af de beboere, der er syg« the clause may speak of the one.
    """
    words = text.lower_words
    noun = relative - 1
    if noun < 0 or text.value[text.words[noun].end : text.words[relative].start] not in {" ", ", "}:
        return None
    earlier = words[max(0, noun - _LONGEST_PHRASE) : noun]
    is_plural = bool(reading_of(words[noun]) & (Reading.MANY | Reading.THE_MANY)) and not reading_of(words[noun]) & (
        Reading.ONE | Reading.THE_ONE
    )
    return noun if is_plural and _ONE_OF.isdisjoint(earlier) else None


def _ends_phrase(words: tuple[str, ...]) -> bool:
    """Return whether the words are a noun with its adjectives and owner: `kommunens nye bygninger`."""
    return (
        bool(words)
        and bool(reading_of(words[-1]))
        and all(
            is_inflected_adjective(word) or is_genitive(word) or word in _DETERMINERS or word in _ORDINALS
            for word in words[:-1]
        )
    )


def _is_subject(text: Text, index: int) -> bool:
    begin = _beginning_of_plural(text, index)
    if begin is None:
        return False
    before = text.lower_words[begin - 1] if begin and _spaced(text, begin - 1) else None
    if before == "af" and begin > 1:
        return text.lower_words[begin - 2] in SEVERAL  # »To af lederne er syge«
    return before is None or before in SUBORDINATORS or before in {"de", "alle", "og"}


def _beginning_of_plural(text: Text, index: int) -> int | None:
    """Return where a plural begins that is known: `lokalerne`, `kommunens lokaler`, `de nye lokaler`."""
    words = text.lower_words
    if _is_plural(text, index):
        return index
    if words[index] in PERSONS and _spaced(text, index):
        return index - (index > 0 and words[index - 1] in SEVERAL)  # »Mange pårørende er …«
    if not 0 < index < len(words) - 1 or reading_of(words[index]) is not Reading.MANY or not _spaced(text, index):
        return None
    begin = index - 1
    while begin > 0 and is_inflected_adjective(words[begin]) and _spaced(text, begin):
        begin -= 1
    is_known = words[begin] in _OWNERS or is_genitive(words[begin])
    return begin if is_known and _spaced(text, begin) else None


def _is_plural(text: Text, index: int) -> bool:
    words = text.lower_words
    if not 0 <= index < len(words) - 1 or not _spaced(text, index):
        return False
    reading = reading_of(words[index])
    return reading is Reading.THE_MANY or (not reading and _LIKE_THE_MANY.match(words[index]) is not None)


def _ends_without_e(text: Text, index: int) -> bool:
    """Return whether an adjective without -e stands there, and no noun behind it that it describes."""
    words = text.lower_words
    if index >= len(words) or not _spaced(text, index - 1):
        return False
    word = words[index]
    is_joined = index + 2 < len(words) and words[index + 1] in JOINS and _is_said(words[index + 2])
    if (
        base_of_adjective(word) != word
        or definite_of_participle(word) is not None
        or word in _FREE
        or (word in FUNCTION_WORDS and word not in {"ny", "tør"})  # »er nemlig«
        or (is_listed_noun(word) and word not in _ALSO_NOUNS and not is_joined)
        or word.endswith("e")
        or (word.endswith("et") and not definite_of_adjective(word).endswith("tte"))  # »komplet«, but »beskyttet«
    ):
        return False
    if index + 1 == len(words) or not _spaced(text, index):
        return True
    return words[index + 1] in _BEHIND


def _spaced(text: Text, index: int) -> bool:
    return text.value[text.words[index].end : text.words[index + 1].start] == " "
