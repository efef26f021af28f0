"""Infinitives joined to a finite verb where nothing before them asks for an infinitive: `Han smiler og gå`.

Without a modal, `at` or another infinitive in the sentence, what »og« joins to a finite verb has to be finite as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective
from funkbesk.lint.language.verbs.clause_beginnings import beginning_of_clause
from funkbesk.lint.language.verbs.clause_parts import DETERMINERS, Line, end_of_adverbial, end_of_nominal, is_adverb
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS, is_inverted
from funkbesk.lint.language.verbs.stray_infinitives import may_be_joined_noun
from funkbesk.lint.language.verbs.subjects import is_time
from funkbesk.lint.texts.bullet_forms import may_be_noun

_JOINS = JOINS | {"men"}
_ASKING_FOR_INFINITIVES = MODALS | word_set(
    "lade lader lad lod lades se ser så sås høre hører hørte bede beder bad hjælpe hjælper hjalp behøver behøvede "
    "gider gad føler følte mærker plejer få får fik som hedder betyder end"
)
_COULD = word_set("kunne skulle ville måtte burde")
_REACH = 5
_EVERYDAY = word_set("have være blive gøre komme gå stå ligge sidde tage give")
_SAYING = word_set(
    "sige fortælle mene oplyse svare spørge forklare fastslå tilføje pointere understrege konstatere hævde indrømme "
    "erklære påpege råbe hviske udtale smile tænke skrive mumle sukke udbryde bekræfte vurdere konkludere lyde oplyse "
    "hedde foreslå advare love opfordre bemærke"
)
_OBJECTS = OBJECTS | word_set("ham hende mig hver en et alt alle noget nogle sin sit sine deres vores")
_ONLY_SAYING = word_set("sige mene udtale konstatere fastslå pointere hævde konkludere understrege erklære tilføje")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_OWNERS = word_set("sin sit sine deres vores hinandens hans hendes min mit mine din dit dine jeres")
_DEM = frozenset({("dem",), ("hinanden",), ("ham",), ("hende",)})
_QUOTE = late(r"[\"«”»’]")
_BREAK = late(r"[:;()/–—]")


def joined_to_finite(line: Line, candidates: frozenset[str]) -> Iterator[int]:
    """Yield the places of the infinitives that »og«, »men« … joins to a finite verb where nothing asks for another.

    `candidates` are the infinitives among the words of the document.
    """
    words = line.words
    joins = [place for place, word in enumerate(words) if word in _JOINS and place]
    if not joins or (words[0] in line.known.infinitives and not may_be_noun(words[0])):
        return
    for join in joins:
        for index in range(join + 1, min(join + _REACH, len(words))):
            if not line.follows(index):
                break
            if words[index] in candidates and _may_be_joined(line, join, index):
                if _is_plain(line, join):
                    yield index
                break


def _may_be_joined(line: Line, join: int, index: int) -> bool:
    """Return whether the word is an infinitive, with nothing but adverbs between it and »og«: `og derfor gå`."""
    word = line.words[index]
    if not _is_certain(line, index):
        return False
    if line.words[index - 1] in _COULD:
        return False  # »… og ikke kunne levere varer«
    if word in line.known.imperatives and line.words[0] in line.known.imperatives:
        return False  # »Vælg det, der blev ændret, og gå videre«
    step: int | None = join + 1
    while step is not None and step < index:
        step = end_of_adverbial(line, step, index)
    return step == index


def _is_plain(line: Line, end: int) -> bool:
    """Return whether the sentence has a finite verb before `end` that the word can't pass by.

    Behind that verb nothing asks for an infinitive, and nothing before it either where it is that of a clause, or is
    listed: »At hente varer, som lederen bestiller, og bringe dem ud«.
    """
    verb = next((place for place in range(end - 1, -1, -1) if _is_verb(line, place)), None)
    if verb is None or _asks(line, verb, end):
        return False
    begin = beginning_of_clause(line, verb)
    if begin is None:
        return False
    before = line.words[begin - 1] if begin else ""
    if begin and line.gap(end) == ", " and _asks(line, 0, verb):
        return False  # »at telle de biler, vi lejer, ejer eller låner, og derefter finde en pris«
    is_joined = line.gap(begin) == ", " and begin < verb if begin else False
    if not begin or is_joined or before in _JOINS or line.words[:begin] == ("så",):
        # »I stedet for at svare træder han frem og …«
        return is_inverted(line.inside, verb) or not _asks(line, begin, verb)
    # »Hvis der opstår fejl, rette dem og give besked«
    return line.follow(verb + 1, end) and not _asks(line, 0, verb)


def _is_verb(line: Line, place: int) -> bool:
    word = line.words[place]
    beside = line.words[max(0, place - 1) : place] + line.words[place + 1 : place + 2]
    if word in line.known.present and not SUBJECTS.isdisjoint(beside):
        return True
    if place == 1 and word in line.known.present and _is_definite(line.words[0]):
        return True  # »Planen løber …«
    if not place and word in line.known.present and has_object_or_adverb(line.words, 0, line.known):
        return True  # »Svejser rækværk og …«
    return is_finite(word, line.known) and not is_participle(word)


def _asks(line: Line, begin: int, end: int) -> bool:
    """Return whether a modal, `at` with its infinitive … stands there, or what an infinitive may be listed behind."""
    if begin == end:
        return False
    words = line.words
    for place in range(begin, end):
        before = words[place - 1] if place else ""
        if words[place] in _ASKING_FOR_INFINITIVES and not _is_without_object(line, place):
            return True
        if before == "at" and words[place].endswith(("e", "å")) and words[place] not in FUNCTION_WORDS:
            return True
        if is_infinitive(words[place], line.known) and not may_be_noun(words[place]):
            return True
    return _BREAK.search(line.text.value, line.inside[begin].start, line.inside[end].start) is not None


def _is_without_object(line: Line, place: int) -> bool:
    """Return whether `ser`, `hører` … has a preposition or »sig« behind it: »Vi ser på sagen og …«."""
    after = line.words[place + 1] if place + 1 < len(line.words) else ""
    return line.words[place] not in MODALS and (after in PREPOSITIONS or after in PARTICLES or after == "sig")


def _is_certain(line: Line, index: int) -> bool:
    """Return whether the word can be neither noun nor adjective, to judge by what follows."""
    word = line.words[index]
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    if word in _EVERYDAY or after == "sig" or (word == "få" and after in _OBJECTS):
        return True
    if after in _OWNERS:
        return word not in FUNCTION_WORDS and word not in DETERMINERS  # »og rette hinandens tekster«
    if word in FUNCTION_WORDS or word in DETERMINERS or is_also_adjective(word):
        return False
    if may_be_joined_noun(line.words, index) or (reading_of(word) and word not in line.known.infinitives):
        return _has_object(line, index, after)
    before = reading_of(line.words[index - 2]) if index > 1 else Reading.NONE
    is_series = bool(before & Reading.MANY) and index > 2 and line.gap(index - 2) == ", "
    if is_series and after in PREPOSITIONS:
        return False  # »knapper, tråde og snøre i butikken«
    if index + 1 == len(line.words):
        return True
    is_followed = after in PREPOSITIONS or after in PARTICLES or is_adverb(after) or after in _OBJECTS or after == "som"
    return is_followed or bool(reading_of(after))


def _has_object(line: Line, index: int, after: str) -> bool:
    """Return whether a word that is a noun as well has an object: `består af fem og dække hele byen`.

    »Hjælp og støtte den første tid« are two nouns.
    """
    if after in {"ikke", "aldrig"}:
        return True
    if _ends_predicate(line, index - 2):
        return after in _OBJECTS or after in PREPOSITIONS  # »er gratis og vare en time«
    if reading_of(line.words[index - 2]) & Reading.ONE or is_time(after):
        return False
    if after in PREPOSITIONS:  # »læser bøger og tale om dem«
        return line.words[index + 2 : index + 3] in _DEM and reading_of(line.words[index]) is Reading.ONE
    if after == "hele":
        return not any(map(is_time, line.words[index + 2 : index + 3]))
    is_definite = _is_definite(after)
    # »nulstiller koder og lukke adgange«: no noun in the singular stands before a plural
    is_before_plural = reading_of(line.words[index]) is Reading.ONE and reading_of(after) is Reading.MANY
    return after in OBJECTS - {"den", "det"} or is_definite or is_before_plural


def _ends_predicate(line: Line, place: int) -> bool:
    """Return whether the word before »og« is an adjective that is said of the subject, and no noun."""
    word = line.words[place]
    is_adjective = word not in FUNCTION_WORDS and not reading_of(word)
    return is_adjective and place > 0 and (line.words[place - 1] in COPULAS or is_adverb(line.words[place - 1]))


def _is_definite(word: str) -> bool:
    return bool(reading_of(word) & _DEFINITE) and not reading_of(word) & ~_DEFINITE


def is_said_of_quote(line: Line, index: int) -> bool:
    """Return whether a verb of saying follows what is said, before the one who says it: `"Nej," sige Anna`."""
    if line.words[index] not in _SAYING or index + 1 >= len(line.words) or not line.follows(index + 1):
        return False
    gap = line.gap(index) if index else ""
    after = line.words[index + 1]
    if _QUOTE.search(gap) is not None:
        return after in SUBJECTS or end_of_nominal(line, index + 1, len(line.words)) is not None
    if line.words[index] in _ONLY_SAYING and gap == ", " and (after in SUBJECTS or line.is_name(index + 1)):
        return True  # nobody is their object
    is_person = after in SUBJECTS or line.is_name(index + 1) or number_of(after) is Number.THE_ONE
    return is_person and gap == ", " and _is_plain(line, index)
