"""The noun in the plural that a verb of being says something of: `rummene i kælderen er`, `de andre er`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    MODALS,
    OWNERS_OF_MANY,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, verbs
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.number.clause_openers import begins_clause
from funkbesk.lint.language.number.predicate_adjectives import DEGREES
from funkbesk.lint.language.number_words import ORDINALS, PERSONS, SEVERAL, is_definite_adjective, is_several
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.text import Text

# »Barnet er syg« and »Medlemmet er ansvarlig« agree with the person.
_OF_PERSONS = word_set("barnet medlemmet individet mennesket vidnet bestyrelsesmedlemmet")
_PLURAL_PRONOUNS = word_set("de vi folk alle begge disse mange nogle flere samtlige")
_OTHERS = word_set("andre fleste øvrige to tre fire")
"""Behind »de« they stand without a noun: »de andre er klare«."""
_ONE_OF = word_set("en et ét én den det hver hvert nogen ingen")
_DETERMINERS = word_set("den det de denne dette disse vores jeres deres alle")
_OWNERS = OWNERS_OF_MANY | word_set("de disse vi alle begge samtlige")
_LIKE_THE_MANY = late(r"\w{4}erne$")
_AIMS = word_set("i til")
_LONGEST_PHRASE = 5
_LONGEST_REACH = 10
_BEFORE_SUBJECTS = word_set("de alle og ikke kun selv især også snart både hverken såvel")
_BEFORE_PRONOUNS = SUBORDINATORS | word_set("men og for inden efter før medmindre")
_RELATIVES = word_set("der som hvem hvad")
_BOTH = word_set("både hverken såvel")
_GOING_ON = word_set("og men eller")
_PRONOUNS = word_set("de vi")
_THESE = word_set("de disse")
_ABOUT = word_set("der som hvor")
_OPENERS = SUBORDINATORS | word_set("medmindre ligesom")
_IN_THE_MIDDLE = word_set(
    "ikke altid ofte også stadig aldrig nu dog kun jo sjældent alligevel fortsat hele "
    "normalt sædvanligvis generelt typisk automatisk derfor igen antagelig formentlig formodentlig sandsynligvis"
)
"""Adverbs before the verb of a clause."""
INFINITIVES = word_set("være blive været blevet")
_BEHIND_HELPERS = INFINITIVES | word_set("se holdes gøres føles virke")
_HELPING = MODALS | word_set("har have havde få får er var")


def before_helpers(text: Text, verb: int) -> int:
    """Return the place of the first verb of `kan være`, `skal holdes`, `har altid været`."""
    words = text.lower_words
    if words[verb] not in _BEHIND_HELPERS:
        return verb
    place = verb - 1
    while place > 0 and words[place] in DEGREES and beside(text, place - 1):
        place -= 1
    return place if place >= 0 and words[place] in _HELPING else verb


def subject_before(text: Text, verb: int) -> int | None:
    """Return the place of the noun that is the subject, also where a phrase stands between: `rummene i kælderen er …`.

    »En af lederne er syg« speaks of one of them.
    """
    words = text.lower_words
    while verb > 1 and words[verb - 1] in _IN_THE_MIDDLE and beside(text, verb - 1):
        verb -= 1  # »så gulvene ikke bliver glatte«
    if verb and (words[verb - 1] in _GOING_ON or text.value[text.words[verb - 1].end] == ","):
        return _first_of_sentence(text, verb)
    if verb and words[verb - 1] in {"der", "som"}:
        return _plural_before_clause(text, verb - 1)
    if verb > 1 and words[verb - 1] in _OTHERS and words[verb - 2] == "de" and beside(text, verb - 1):
        return verb - 1
    is_pronoun = verb > 0 and (words[verb - 1] in _PLURAL_PRONOUNS or _is_you(text, verb - 1))
    if is_pronoun and _is_no_address(text, verb - 1) and beside(text, verb - 1):
        is_first = verb == 1 or words[verb - 2] in _BEFORE_PRONOUNS or not beside(text, verb - 2)
        return verb - 1 if is_first else None
    for noun in range(verb - 1, max(-1, verb - 1 - _LONGEST_PHRASE), -1):
        if not beside(text, noun):
            return None
        begin = noun + 1 + (words[noun + 1] in PARTICLES and noun + 2 < verb)  # »dagene op til valget«
        is_near = noun == verb - 1 or (words[begin] in PREPOSITIONS and is_noun_phrase(words[begin + 1 : verb]))
        if is_near and _is_subject(text, noun):
            return noun
    return None


def _is_you(text: Text, index: int) -> bool:
    """Return whether it is the »I« that speaks to several: `hvis I er …`; first of all it may be the preposition."""
    return text.words[index].text == "I" and index != beginning_of_sentence(text, index)


def _is_no_address(text: Text, index: int) -> bool:
    """Return whether it is not the polite »De«, which stands in the middle of a sentence, too."""
    return text.words[index].text != "De" or beginning_of_sentence(text, index) == index


def _first_of_sentence(text: Text, verb: int) -> int | None:
    """Return the place of a plural that the sentence begins with, and that the second of its verbs speaks of.

    `Medarbejderne deltager og er enige`, and behind a clause about the noun: `Møderne, der holdes her, er korte`.
    """
    words = text.lower_words
    first = beginning_of_sentence(text, verb - 1)
    if words[verb - 1] in _GOING_ON:
        return _first_of_clause(text, first, verb)
    openers = [at for at in range(first, verb - 1) if words[at] == "at" and beside(text, at)]
    if openers and not _is_infinitive_there(text, openers[-1] + 1):
        first = openers[-1] + 1  # »…, at oplysninger, som behandles, er rigtige«
    noun = _noun_before_clause(text, first, verb)
    if noun is None:
        return None
    if words[first] in _THESE and all(map(is_inflected_adjective, words[first + 1 : noun])):
        return noun if reading_of(words[noun]) & Reading.MANY else None  # »De forslag, som er sendt, er …«
    is_plural = reading_of(words[noun]) in {Reading.MANY, Reading.THE_MANY} and _ONE_OF.isdisjoint(words[first:noun])
    return noun if is_plural else None


def _is_infinitive_there(text: Text, index: int) -> bool:
    """Return whether an infinitive stands there, so that the »at« before it opens no clause."""
    return text.lower_words[index] in verbs()


def _noun_before_clause(text: Text, first: int, verb: int) -> int | None:
    """Return the place of the noun at `first` where a clause about it stands before the verb: `Lageret, hvor …, er`."""
    commas = text.value[text.words[first].start : text.words[verb].start].count(",")
    noun = next((at for at in range(first, min(first + _LONGEST_PHRASE, verb - 1)) if not beside(text, at)), None)
    is_clause = noun is not None and commas == 2 and text.lower_words[noun + 1] in _ABOUT
    return noun if is_clause and text.value[text.words[verb - 1].end] == "," else None


def _first_of_clause(text: Text, first: int, verb: int) -> int | None:
    """Return the place of a plural that begins the clause of which the verb is the second: `så de møder op og er …`."""
    words = text.lower_words
    openers = [place for place in range(first, verb - 1) if words[place] in _OPENERS]
    begin = openers[-1] + 1 if openers else first
    if words[begin] in _PRONOUNS and _is_no_address(text, begin):
        is_determiner = bool(reading_of(words[begin + 1])) or is_inflected_adjective(words[begin + 1])
        found = None if is_determiner and words[begin] == "de" else begin
    else:
        found = None
    if found is None:
        places = range(begin, min(begin + _LONGEST_PHRASE, verb - 1))
        found = next((place for place in places if _beginning_of_plural(text, place) == begin), None)
    if found is None or not _ONE_OF.isdisjoint(words[found + 1 : verb]):
        return None
    return None if "," in text.value[text.words[begin].start : text.words[verb - 2].end] else found


def _plural_before_clause(text: Text, relative: int) -> int | None:
    """Return the place of the plural that a clause speaks of: `de beboere, der er allergisk`.

    In »en af de beboere, der er syg« the clause may speak of the one.
    """
    words = text.lower_words
    noun = relative - 1
    if noun < 0 or text.value[text.words[noun].end : text.words[relative].start] not in {" ", ", "}:
        return None
    begin = noun
    while begin > max(0, noun - _LONGEST_REACH) and beside(text, begin - 1):
        if words[begin] in _THESE and words[begin - 1] != "af":
            break
        begin -= 1
    earlier = words[begin:noun]  # »en indsats for børn og deres familier, som viser sig effektiv«
    is_described = noun > begin and is_definite_adjective(words[noun - 1])  # »gode krav, der er …«
    reading = reading_of(words[noun])
    is_single = bool(reading & (Reading.ONE | Reading.THE_ONE)) and not (reading is Reading.EITHER and is_described)
    is_plural = bool(reading & (Reading.MANY | Reading.THE_MANY)) and not is_single
    is_owned = is_described and (begin < noun - 1 and (is_genitive(words[noun - 2]) or words[noun - 2] in _OWNERS))
    is_sure = reading is not Reading.EITHER or not is_owned
    return noun if is_plural and is_sure and _ONE_OF.isdisjoint(earlier) else None


def is_noun_phrase(words: tuple[str, ...]) -> bool:
    """Return whether the words are a noun with its adjectives and owner: `kommunens nye bygninger`."""
    return (
        bool(words)
        and (bool(reading_of(words[-1])) or words[-1] in PERSONS)
        and all(
            _describes(word) or is_genitive(word) or word in _DETERMINERS or word in ORDINALS or is_several(word)
            for word in words[:-1]
        )
    )


def _is_subject(text: Text, index: int) -> bool:
    begin = _beginning_of_plural(text, index)
    if begin is None:
        return False
    before = text.lower_words[begin - 1] if begin and beside(text, begin - 1) else None
    if before is not None and is_genitive(before) and begin < index:
        return begin == 1 or not beside(text, begin - 2)  # »Kommunens to haller er …«
    if before == "af" and begin > 1:
        return text.lower_words[begin - 2] in SEVERAL  # »To af lederne er syge«
    if before == "om" and begin > 1 and beside(text, begin - 2) and reading_of(text.lower_words[begin - 2]):
        return False  # »Oplysningen om priserne er …«
    return begins_clause(text, begin) or before in _BEFORE_SUBJECTS


def _beginning_of_plural(text: Text, index: int) -> int | None:
    """Return where a plural begins that is known: `lokalerne`, `kommunens lokaler`, `de nye lokaler`."""
    words = text.lower_words
    if is_plural_subject(text, index):
        return index
    if words[index] in PERSONS and beside(text, index):
        before = words[index - 1] if index else ""
        return index - (before in SEVERAL or is_genitive(before) or before in _OWNERS)  # »Mange pårørende er …«
    reading = reading_of(words[index]) if 0 <= index < len(words) - 1 else Reading.NONE
    if reading not in {Reading.MANY, Reading.EITHER} or not beside(text, index):
        return None
    begin = index
    while begin > 0 and _describes(words[begin - 1]) and beside(text, begin - 1):
        begin -= 1
        if begin > 2 and words[begin - 1] in _GOING_ON and _describes(words[begin - 2]) and beside(text, begin - 1):
            begin -= 1  # »Både store og små børn er …«
    owner = begin - 1
    if owner < 0 or not beside(text, owner) or words[owner] in SUBORDINATORS:
        if reading is Reading.EITHER:  # »Elektroniske valg er …«
            return begin if begin < index and is_definite_adjective(words[begin]) else None
        is_verb = owner >= 0 and beside(text, owner) and words[owner] in _RELATIVES and words[index][:-1] in verbs()
        return None if is_verb else begin  # »de, som prøver«
    if reading is Reading.EITHER:
        return owner if is_several(words[owner]) or words[owner] in {"de", "disse"} else None
    if words[owner] in _GOING_ON and owner and _beginning_of_plural(text, owner - 1) is not None:
        return _beginning_of_plural(text, owner - 1)  # »Kommandoer og knapper er …«
    if words[owner] in _BOTH:
        return begin
    is_known = words[owner] in _OWNERS or is_genitive(words[owner]) or is_several(words[owner])
    return owner if is_known else None


def _describes(word: str) -> bool:
    return is_inflected_adjective(word) or (is_participle(word) and not reading_of(word))


def is_plural_subject(text: Text, index: int) -> bool:
    """Return whether a definite plural stands there: `rummene`; also of nouns that are not known."""
    words = text.lower_words
    if not 0 <= index < len(words) - 1 or not beside(text, index):
        return False
    reading = reading_of(words[index])
    return reading is Reading.THE_MANY or (not reading and _LIKE_THE_MANY.match(words[index]) is not None)


def is_definite_plural(text: Text, index: int) -> bool:
    """Return whether a plural stands there that is known or pointed out: `rummene`, `dine kolleger`, `de nye biler`."""
    words = text.lower_words
    if is_plural_subject(text, index) or words[index] in PERSONS or words[index + 1] in PERSONS:
        return True
    begin = _beginning_of_plural(text, index)
    return begin is not None and begin < index and (words[begin] in _OWNERS or is_genitive(words[begin]))


def is_neuter_subject(text: Text, index: int) -> bool:
    """Return whether a neuter in the definite singular begins the clause there: `Udstyret er gammel`."""
    words = text.lower_words
    if words[index] == "det" and index >= 0 and beside(text, index):
        return begins_clause(text, index)  # »Det er vigtig at …«
    if index < 0:
        return False
    if not beside(text, index):
        return _is_neuter_before_clause(text, index + 1)
    if index > 1 and words[index - 1] == "som" and reading_of(words[index]) is Reading.ONE and beside(text, index - 1):
        index -= 2  # »Arbejdet som pedel er …«
    if reading_of(words[index]) & ~Reading.MASS is not Reading.THE_ONE:
        return False
    return words[index].endswith("t") and begins_clause(text, index) and words[index] not in _OF_PERSONS


def _is_neuter_before_clause(text: Text, verb: int) -> bool:
    """Return whether such a neuter begins the sentence, and a clause about it stands before the verb."""
    first = beginning_of_sentence(text, verb)
    if _noun_before_clause(text, first, verb) != first:
        return False
    word = text.lower_words[first]
    return word.endswith("t") and word not in _OF_PERSONS and reading_of(word) & ~Reading.MASS is Reading.THE_ONE


def persons_before_aim(text: Text, at: int) -> int | None:
    """Return the place of the persons who are to be something: `Støtter borgerne i at blive selvstændig`."""
    words = text.lower_words
    if at < 2 or words[at] != "at" or not all(beside(text, at - back) for back in (0, 1, 2)):
        return None
    if words[at - 2] == "for" and _are_persons(words[at - 1]):
        return at - 1  # »nemmere for borgerne at være aktive«
    return at - 2 if words[at - 1] in _AIMS and _are_persons(words[at - 2]) else None


def _are_persons(word: str) -> bool:
    return word == "dem" or number_of(word) is Number.THE_MANY
